import { helpCenterPicker } from '../helpCenter/picker';

export const helpCenter = helpCenterPicker();
