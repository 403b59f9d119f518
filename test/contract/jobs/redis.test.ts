import { describeJobs } from './jobs-contract.ts';
import { redisBackend } from './redis-backend.ts';
import { noRedis } from './redis-server.ts';

describeJobs('Redis', redisBackend, noRedis);
