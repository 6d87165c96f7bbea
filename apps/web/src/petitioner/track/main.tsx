import { createRoot } from 'react-dom/client';
import { TrackPage } from './TrackPage.js';
import { leaveEnterToInputMethod } from '../../forms/input-method.js';
import '../petitioner.css';
import './track.css';

const place = document.getElementById('track');
if (!place) throw new Error('track.html has no #track');
leaveEnterToInputMethod();
createRoot(place).render(<TrackPage />);
