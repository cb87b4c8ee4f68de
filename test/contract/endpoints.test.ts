import { readFileSync } from 'node:fs';
import { endpointsFile, endpointTypes } from '../../generate/endpoints/types';

describe('The types of the endpoints', () => {
	it('are those that follow from the table of facts (npm run endpoints writes them)', () => {
		const present = readFileSync(endpointsFile, 'utf8').split('\n');
		const right = endpointTypes().split('\n');
		expect(present.filter((line) => !right.includes(line))).toEqual([]);
		expect(right.filter((line) => !present.includes(line))).toEqual([]);
		expect(present).toHaveLength(right.length);
	});
});
