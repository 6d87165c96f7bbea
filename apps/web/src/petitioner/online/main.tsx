import '../petitioner.css';
import './online.css';
import { open } from '../open.js';
import { OnlinePage } from './OnlinePage.js';

open('online', <OnlinePage />);
