import { optional } from '../../shared/form/field';
import { rows } from '../../shared/form/rows';
import { anyText, text } from '../../shared/form/text';

export const nameField = () => text('Name', { placeholder: 'e.g. VIP customers' });

/** Intercom's description names no values of type and comparison beyond its examples, so they stay open. */
const predicate = (attribute: string, type: string, value: string) => ({
	attribute: text('Attribute', { default: attribute, placeholder: 'e.g. custom_attributes.plan' }),
	type: text('Type', { default: type, placeholder: 'e.g. string' }),
	comparison: text('Comparison', { default: 'eq', placeholder: 'e.g. contains' }),
	value: anyText('Value', { default: value, placeholder: 'e.g. enterprise' }),
});

export const conditions = () => ({
	predicates: optional(
		rows('Conditions', 'Condition', predicate('', 'string', ''), {
			description: 'Which contacts belong to it: all these must hold',
		}),
	),
	rolePredicates: optional(
		rows('Role Conditions', 'Role Condition', predicate('role', 'role', 'user'), {
			description: 'Which kinds of contacts belong to it, such as the role user',
		}),
	),
});
