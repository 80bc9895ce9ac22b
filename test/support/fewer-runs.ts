import fc from 'fast-check';

/** A mutant that a property notices is noticed early; thousands of mutants would else wait for what finds nothing. */
fc.configureGlobal({ numRuns: 25 });
