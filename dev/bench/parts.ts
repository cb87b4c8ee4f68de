import { conversations } from './conversations';
import { escalation } from './escalation';
import { intake } from './intake';
import { lists } from './list';
import { live } from './live';
import { memory } from './memory';
import { numbered } from './numbered';
import { panel } from './panel';
import type { Part } from './part';
import { queue } from './queue';
import { reads, updates } from './many';

/** All parts of the benchmark, in the order in which they are done and stand in the README. */
export const PARTS: Part[] = [
	updates,
	reads,
	lists,
	numbered,
	conversations,
	live,
	escalation,
	intake,
	memory,
	queue,
	panel,
];
