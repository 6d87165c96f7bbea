import { askedAtSizes } from './registers.mjs';
import { oneWord } from './words.mjs';
