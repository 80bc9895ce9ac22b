import { t as createConnection } from "./connection.js";
export { createConnection };
