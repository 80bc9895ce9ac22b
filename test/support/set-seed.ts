import fc from 'fast-check';
import { isFull } from './tier.ts';

// The gate tries the same values each time; all tests together try others. A property that fails names its seed.
if (!isFull) fc.configureGlobal({ seed: 1 });
