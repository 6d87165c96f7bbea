import { createRoot } from 'react-dom/client';
import '../petitioner.css';
import './online.css';
import { OnlinePage } from './OnlinePage.js';

const place = document.getElementById('online');
if (!place) throw new Error('online.html has no #online');
createRoot(place).render(<OnlinePage />);
