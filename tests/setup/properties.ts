import fc from 'fast-check';

/**
 * The same random cases in every run, so that a red `npm test` means a change broke something. To look for new ones:
 * FAST_CHECK_SEED=$RANDOM npm run unit -- properties
 */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20261121) });
