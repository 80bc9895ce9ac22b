// build/src/lib/counted.js
const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
export { counted as t };
