// Node 20 cannot start a thread from a .ts file: this one teaches it, when the project runs uncompiled.
import { register } from 'tsx/esm/api';

register();
await import('./checkpoint-worker.ts');
