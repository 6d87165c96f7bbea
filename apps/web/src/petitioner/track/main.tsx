import '../petitioner.css';
import './track.css';
import { open } from '../open.js';
import { TrackPage } from './TrackPage.js';

open('track', <TrackPage />);
