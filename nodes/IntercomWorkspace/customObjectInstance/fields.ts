import { objectType } from './picker';

export const type = objectType();
