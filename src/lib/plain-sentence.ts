export const plainSentence = (text: string): string => oneSpaced(text.replace(/<[^<>]*>/g, ' '));

export const oneSpaced = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
