import { wishForAPerson } from '../../../nodes/IntercomEscalation/wish/wish';
import { NO_WISHES, WISHES } from './wish-cases';

describe.each(Object.entries(WISHES))('A wish for a person is understood: %s', (_language, messages) => {
	it.each(messages)('%s', (message) => {
		expect(wishForAPerson(message, [])?.phrase).toEqual(expect.stringMatching(/\S/));
	});
});

describe.each(Object.entries(NO_WISHES))('No wish for a person is %s', (_kind, messages) => {
	it.each(messages)('%s', (message) => {
		expect(wishForAPerson(message, [])).toBeUndefined();
	});
});
