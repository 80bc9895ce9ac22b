// build/src/lib/sentence-of.js
const sentenceOf = (error) => error instanceof Error ? error.message : String(error);
export { sentenceOf as t };
