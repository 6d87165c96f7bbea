import { createRoot } from 'react-dom/client';
import { TrackPage } from './TrackPage.js';
import '../petitioner.css';
import './track.css';

const place = document.getElementById('track');
if (!place) throw new Error('track.html has no #track');
createRoot(place).render(<TrackPage />);
