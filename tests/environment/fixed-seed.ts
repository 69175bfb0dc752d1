import fc from 'fast-check';

/** Property tests try the same cases on every machine; `FC_SEED=7 npm test` tries others. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['FC_SEED'] ?? 20_211_231) });
