import { t as parseUuid } from "./uuid.js";
// build/src/roe/roe.js
const parseJobId = (text) => parseUuid(text);
const MOST_IDS_PER_CALL = 1e3;
export { parseJobId as n, MOST_IDS_PER_CALL as t };
