import { readRows, readRun } from './data.ts';
import { ReportPage } from './report-page.ts';

const run = readRun();
new ReportPage(run, readRows(run)).show();
