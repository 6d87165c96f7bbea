// What came after the engines of 2017 and 2018, for the bundle they are given; the modern pages carry none of it.
import 'core-js/stable/array/at.js';
import 'core-js/stable/array/flat.js';
import 'core-js/stable/array/flat-map.js';
import 'core-js/stable/global-this.js';
import 'core-js/stable/object/from-entries.js';
import 'core-js/stable/object/has-own.js';
import 'core-js/stable/promise/all-settled.js';
import 'core-js/stable/promise/finally.js';
import 'core-js/stable/queue-microtask.js';
import 'core-js/stable/string/replace-all.js';
