import { objectTypeField } from './picker';

export const type = objectTypeField();
