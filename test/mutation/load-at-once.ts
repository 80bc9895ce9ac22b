// What `report/deliver.ts` loads late. A test that loaded it would be taken to reach all that runs as it loads.
import '../../src/report/csv/items-csv.ts';
import '../../src/report/csv/results-csv.ts';
import '../../src/report/html/html-report.ts';
import '../../src/report/junit.ts';
