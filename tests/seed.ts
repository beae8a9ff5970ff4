import { configureGlobal } from 'fast-check';

// The same cases in every run of the tests, so that a red run can be played again; FC_SEED=n tries others.
configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20210115) });
