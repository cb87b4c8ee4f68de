import { sampleAnswer } from './answers';
import { comparison } from '../../intercom-description/deviations';
import { findOperation, operations, schemas } from '../../intercom-description/facts';

const deviationsOf = comparison(schemas);

describe('The answers that the walk gets', () => {
	it.each(operations)(
		'to $method $path have the shape that Intercom describes',
		({ method, path, responses }) => {
			const found = findOperation(method, path)!;
			const { status, body } = sampleAnswer(found, { method, path });
			const { schema } = responses[status] ?? {};
			// What Intercom alone may set is what it answers with.
			const deviations = schema ? deviationsOf(schema, body).filter(({ rule }) => rule !== 'readOnly') : [];
			expect(deviations).toEqual([]);
		},
	);
});
