import { choice } from '../../shared/form/choice';
import { text } from '../../shared/form/text';
import { userId, id, email } from './fields';

export const found = <const Ways extends ReadonlyArray<typeof userId | typeof id | typeof email>>(
	...ways: Ways
) => ({
	findBy: choice<Ways[number]>('Find Visitor By', ways),
	visitor: text('Visitor', { placeholder: 'e.g. 3ecf64d0-9ed1-4e9f-88e1-da7d6e6782f3' }),
});
