import { refusals, type Refusal } from './errors';

/**
 * Permissions that the app does not have, by family: the first word of a path (`contacts`, `conversations` …).
 * Intercom answers 401 or 403, depending on the endpoint.
 */
export class Permissions {
	private readonly withheld = new Map<string, () => Refusal>();

	withhold(family: string, status: 401 | 403 = 403) {
		this.withheld.set(family, status === 401 ? refusals.permissionMissing : refusals.forbidden);
	}

	grant(family: string) {
		this.withheld.delete(family);
	}

	/** @throws Refusal when the path belongs to a withheld family */
	check(path: string) {
		const refusal = this.withheld.get(path.split('/')[1] ?? '');
		if (refusal) throw refusal();
	}
}
