import '../older-engines.js';
import './main.js';
