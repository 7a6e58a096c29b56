/** Properties are tried on the same inputs in every run, so that a verdict can be repeated; PROPERTY_SEED gives others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) });
