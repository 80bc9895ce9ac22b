// build/src/lib/plain-sentence.js
const plainSentence = (text) => oneSpaced(text.replace(/<[^<>]*>/g, " "));
const oneSpaced = (text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
export { plainSentence as n, oneSpaced as t };
