/** What a server's page or text says, on one line: without tags, and without characters that nobody sees. */
export const plainSentence = (text: string): string => oneSpaced(text.replace(/<[^<>]*>/g, ' '));

export const oneSpaced = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
