import { n as systemClock, r as withTimeLimit, t as TimeLimitError } from "./clock2.js";
export { TimeLimitError, systemClock, withTimeLimit };
