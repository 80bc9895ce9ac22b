import { t as readInputs } from "./read2.js";
export { readInputs };
