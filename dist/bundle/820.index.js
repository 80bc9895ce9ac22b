export const id = 820;
export const ids = [820];
export const modules = {

/***/ 51820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadResults: () => (/* binding */ uploadResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_list_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6251);
/* harmony import */ var _report_results_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9461);
/* harmony import */ var _results_results_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15056);





/**
 * Uploads the results that a killed step had written, since they are paid for. A leg of a matrix also uploads the record
 * that it did not report. `folder` is a name below the runner's temporary folder. Rejects if the upload failed for good.
 */
async function uploadResults(folder, options, step) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(step.tempDir, folder);
    const sizeOf = async (name) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)).catch(() => null))?.size ?? 0;
    if ((await sizeOf(_results_results_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULTS_JSONL */ .gv)) === 0 && (await sizeOf(_report_results_json_js__WEBPACK_IMPORTED_MODULE_3__/* .RESULTS_JSON */ .Y)) === 0)
        return;
    const files = await (0,_lib_list_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .C)(directory);
    const { name, url } = await step.uploadArtifact({
        name: options.artifactName,
        directory,
        files,
        retentionDays: options.artifactRetentionDays,
    });
    step.info(`The step ended before its report; its results so far are in the artifact ${name}: ${url}`);
}


/***/ })

};
