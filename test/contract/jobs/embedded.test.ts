import { embeddedBackend } from './embedded-backend.ts';
import { describeJobs } from './jobs-contract.ts';

describeJobs('the embedded queue', embeddedBackend);
