export const id = 6051;
export const ids = [6051];
export const modules = { 46051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		M: () => SCRIPT,
		Y: () => STYLE
	});
	const SCRIPT = `/*! has marked, (c) MarkedJS and Christopher Jeffrey, MIT: github.com/markedjs/marked */
(function(){let e=e=>\`rows-\${e}\`,t=e=>\`details-\${e}\`;function n(e){return JSON.stringify(e).replace(/[<>&\\u2028\\u2029]/g,e=>\`\\\\u\${e.charCodeAt(0).toString(16).padStart(4,\`0\`)}\`)}function r(e,t){if(e.length<=t)return e;let n=e.slice(0,t-1);return\`\${/[\\uD800-\\uDBFF]$/.test(n)?n.slice(0,-1):n}\u2026\`}let i=/^[\\s>#*|:\`~+-]+|[*\`|]+/gm;function a(e){let t=(e?.map(([,,e])=>e).find(e=>e.trim()!==\`\`)??\`\`).slice(0,1e3);return r((/^\\s*[[{"]/.test(t)?t:t.replaceAll(i,\` \`)).replaceAll(/\\s+/g,\` \`).trim(),200)}let o=()=>JSON.parse(m(\`run\`)??\`\`);function s({rowsBlocks:t}){return Array.from({length:t},(t,n)=>JSON.parse(m(e(n))??\`[]\`)).flat().map((e,t)=>({...e,group:e.group||e.reason,number:t}))}function c(e){let n=m(t(e));return n===null?null:u(JSON.parse(n))}let l=e=>a(c(e)?.outputs??null);function u(e){let[t,n,r,i,a,o,s,...c]=e,[l,u,d,f,p]=c;return{reasonCode:t,reason:n,jobId:r,submissionKey:i,status:a,inputTokens:l,outputTokens:u,files:o,tableRow:s,checks:d,outputs:f,correctedOutputs:p}}let d=e=>m(t(e))??\`\`,f=()=>document.readyState===\`loading\`;function p(e){document.addEventListener(\`DOMContentLoaded\`,e,{once:!0})}let m=e=>document.getElementById(e)?.textContent??null,h=[\`succeeded\`,\`not-submitted\`,\`cancelled\`,\`rejected\`,\`timed-out\`,\`failed\`,\`lost\`],g=(e,t)=>h.indexOf(t.outcome)-h.indexOf(e.outcome),ee={succeeded:\`succeeded\`,"not-submitted":\`not submitted\`,cancelled:\`cancelled\`,rejected:\`rejected\`,"timed-out":\`timed out\`,failed:\`failed\`,lost:\`lost\`},_=e=>ee[e],v={query:\`\`,outcomes:/* @__PURE__ */ new Set,sort:{column:\`outcome\`,descending:!0},columns:null,file:null,reason:null,folder:null,type:null,origin:null},te=[\`file\`,\`reason\`,\`folder\`,\`type\`,\`origin\`];function ne(e){let t=new URLSearchParams(e.replace(/^#/,\`\`)),n=Object.fromEntries(te.map(e=>[e,t.get(e)||null])),r=t.get(\`sort\`)??\`\`,i=r.replace(/^-/,\`\`);return{...v,...n,query:t.get(\`q\`)??\`\`,outcomes:new Set(h.filter(e=>t.get(\`outcome\`)?.split(\`,\`).includes(e))),sort:i===\`\`?v.sort:{column:i,descending:r.startsWith(\`-\`)},columns:t.get(\`columns\`)?.split(\`,\`).filter(Boolean).map(ie)??null}}function re(e){let{query:t,outcomes:n,sort:r,columns:i}=e,a=new URLSearchParams;for(let t of te)e[t]!==null&&a.set(t,e[t]);t!==\`\`&&a.set(\`q\`,t),n.size>0&&a.set(\`outcome\`,[...n].join(\`,\`)),(r.column!==v.sort.column||r.descending!==v.sort.descending)&&a.set(\`sort\`,\`\${r.descending?\`-\`:\`\`}\${r.column}\`),i!==null&&a.set(\`columns\`,i.map(e=>e.replaceAll(/[%,]/g,encodeURIComponent)).join(\`,\`));let o=a.toString();return o===\`\`?\`\`:\`#\${o}\`}function ie(e){return e.replaceAll(\`%2C\`,\`,\`).replaceAll(\`%25\`,\`%\`)}let ae=e=>e===\`\`||/[.!?\u2026]$/.test(e)?e:\`\${e}.\`;function y(e){if(e<1e3)return\`\${Math.round(e)} ms\`;if(e<59950)return\`\${(e/1e3).toFixed(1)} s\`;let t=Math.round(e/1e3);if(t<3600)return\`\${Math.floor(t/60)} m \${t%60} s\`;let n=Math.round(t/60);return\`\${Math.floor(n/60)} h \${n%60} m\`}let oe=e=>e.toFixed(4),se=e=>e.replace(/^[a-z](?=[a-z]*[ ,])/,e=>e.toUpperCase()),ce=e=>ae(se(e));function le(e,{decimals:t}){return e===null?\`\`:typeof e==\`number\`&&t!==null?e.toFixed(t):String(e)}function ue(e,t){return e===null?null:t===\`number\`?b(e):t===\`date\`?typeof e==\`string\`?xe(e):null:t===\`boolean\`?Number(String(e)===\`true\`):null}let de=/* @__PURE__ */ new Set([...Intl.supportedValuesOf(\`currency\`),\`$\`,\`US$\`,\`\u20AC\`,\`\u00A3\`,\`\u00A5\`,\`\u20B9\`]),fe=/^\\d{1,3}(?:[,'\\u2019\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?$/,pe=/^\\d{1,3}(?:\\.\\d{3})+,\\d+$|^\\d{1,3}(?:\\.\\d{3}){2,}$/,me=/^(?:0|[1-9]\\d*)(?:\\.\\d+)?$/,he=/^(?:0|[1-9]\\d*),\\d+$/;function b(e){if(typeof e==\`number\`)return e;if(typeof e!=\`string\`||e.length>40)return null;let[,t=\`\`,n=\`\`]=/^([-+\\u2212]?)\\s*(.+)/s.exec(_e(e.trim()))??[],r=ge(n);return r===null||r.replace(\`.\`,\`\`).length>15?null:t===\`\`||t===\`+\`?Number(r):-Number(r)}function ge(e){return me.test(e)?e:fe.test(e)?e.replace(/[^\\d.]/g,\`\`):pe.test(e)?e.replaceAll(\`.\`,\`\`).replace(\`,\`,\`.\`):he.test(e)?e.replace(\`,\`,\`.\`):null}function _e(e){let[,t=\`\`,n,r=\`\`]=/^([-+\\u2212]?)\\s*([A-Z]{3}|(?:US)?[$\u20AC\u00A3\u00A5\u20B9])\\s*(\\S.*)/s.exec(e)??[];if(n!==void 0&&de.has(n))return\`\${t}\${r}\`;let[,i=\`\`,a=\`\`]=/^(.*\\d)\\s*([A-Z]{3}|[$\u20AC\u00A3\u00A5\u20B9%])$/s.exec(e)??[];return a===\`%\`||de.has(a)?i:e}let ve=/^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$/,ye=/^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$/,be=/^(?:\\d{1,2} [A-Z][a-z]{2,8},? \\d{4}|[A-Z][a-z]{2,8} \\d{1,2}, \\d{4})$/;function xe(e){let t=ve.exec(e);if(t!==null)return Se(t[1]===void 0&&e.length>10?\`\${e}Z\`:e);let[,n,r,i]=ye.exec(e)??[];return n===void 0?be.test(e)?Se(\`\${e} UTC\`):null:Se(\`\${i}-\${r?.padStart(2,\`0\`)}-\${n.padStart(2,\`0\`)}\`)}function Se(e){let t=Date.parse(e);return Number.isNaN(t)?null:t}let Ce=new Intl.NumberFormat(\`en\`),we=new Intl.DateTimeFormat(\`en-GB\`,{dateStyle:\`medium\`,timeStyle:\`medium\`}),Te=new Intl.DateTimeFormat(\`en-GB\`,{day:\`numeric\`,month:\`short\`,year:\`numeric\`,hour:\`2-digit\`,minute:\`2-digit\`,timeZoneName:\`short\`}),Ee=new Intl.DateTimeFormat(\`en-GB\`,{timeStyle:\`medium\`}),x=e=>Ce.format(e).replaceAll(\`,\`,\`\u202F\`),De=(e,t)=>e.toLocaleString(\`en\`,{minimumFractionDigits:t,maximumFractionDigits:t}).replaceAll(\`,\`,\`\u202F\`),Oe=e=>we.format(e),ke=e=>Te.format(e),Ae=e=>Ee.format(e);function je(e){let t=e>=1e6?\`MB\`:e>=1e3?\`KB\`:\`bytes\`,n={bytes:1,KB:1e3,MB:1e6}[t];return\`\${(e/n).toFixed(t===\`bytes\`||e/n>=10?0:1)} \${t}\`}let Me=[\`submitted\`,\`took\`,\`cost\`];function Ne(e,t){let n=e.columns.map((t,n)=>Le(t,n,n<e.shownColumns)),r=Fe(e,n.length===0).filter(({textOf:e})=>t.some(t=>e(t)!==\`\`)),i=({id:e})=>Me.includes(e);return[...r.filter(e=>!i(e)),...n,...r.filter(i)]}let Pe=({outcome:e})=>e===\`succeeded\`||e===\`rejected\`;function Fe(e,t){return[{id:\`case\`,name:e.unit===\`file\`?\`File\`:\`Case\`,kind:\`text\`,textOf:e=>e.case,keyOf:e=>e.case},{id:\`outcome\`,name:\`Outcome\`,kind:\`outcome\`,textOf:({outcome:e})=>_(e),keyOf:e=>-g(e,{outcome:\`succeeded\`})},{id:\`reason\`,name:\`Reason\`,kind:\`text\`,isShown:t,textOf:({reason:e})=>e,keyOf:({reason:e})=>e||null},{id:\`submitted\`,name:\`Submitted\`,kind:\`number\`,isShown:!1,textOf:({submittedAtMs:e})=>e===null?\`\`:Ae(e),plainOf:({submittedAtMs:e})=>e===null?\`\`:new Date(e).toISOString(),keyOf:({submittedAtMs:e})=>e},{id:\`took\`,name:\`Took\`,kind:\`number\`,textOf:({durationMs:e})=>e===null?\`\`:y(e),plainOf:({durationMs:e})=>e===null?\`\`:String(e/1e3),keyOf:({durationMs:e})=>e},{id:\`cost\`,name:\`Cost\`,kind:\`number\`,textOf:({cost:e})=>e===null?\`\`:oe(e),keyOf:({cost:e})=>e}].map(e=>({isValue:!1,isShown:!0,decimals:null,plainOf:e.textOf,...e}))}let Ie=({pointer:e})=>e||\`#\`;function Le(e,t,n){let r=({values:e})=>e?.[t]??null;return{id:Ie(e),name:e.heading,kind:e.kind,decimals:e.decimals,isValue:!0,isShown:n,textOf:t=>le(r(t),e),plainOf:e=>String(r(e)??\`\`),keyOf:t=>{let n=r(t);return e.kind===\`text\`?n===null?null:String(n):ue(n,e.kind)}}}function S(e,t={},...n){return Re(document.createElement(e),t,n)}function C(e,t={},...n){return Re(document.createElementNS(\`http://www.w3.org/2000/svg\`,e),t,n)}function Re(e,t,n){for(let[n,r]of Object.entries(t))r!==null&&r!==!1&&e.setAttribute(n,r===!0?\`\`:String(r));return e.append(...n.filter(e=>e!==null)),e}function w(e,t,...n){let r=S(\`button\`,{type:\`button\`,...e},...n);return r.addEventListener(\`click\`,t),r}function T(e){return e.split(/\`([^\`\\n]+)\`/).map((e,t)=>t%2==1?S(\`code\`,{},e):e)}function ze(e,...t){return URL.canParse(e)&&[\`http:\`,\`https:\`].includes(new URL(e).protocol)?S(\`a\`,{href:e,target:\`_blank\`,rel:\`noopener noreferrer\`},...t):S(\`span\`,{},...t)}function Be(e,t){let n=t.filter(([,e])=>e!==null&&e!==\`\`);return S(\`dl\`,{class:e},...n.map(([e,t])=>S(\`div\`,{},S(\`dt\`,{},e),S(\`dd\`,{},t))))}function E(e,t,n=\`Copy\`){let r=document.createTextNode(n),i=async()=>{try{await navigator.clipboard.writeText(t()),r.data=\`Copied\`}catch{r.data=\`Copying was not allowed\`}setTimeout(()=>{r.data=n},2e3)};return w({class:\`small\`,"aria-label":\`\${n} \${e}\`},()=>void i(),r)}let Ve={succeeded:\`M3.5 8.5l3 3 6-7\`,rejected:\`M5 2.5h6l2.5 2.5v6L11 13.5H5L2.5 11V5zM5.5 8h5\`,failed:\`M4 4l8 8M12 4l-8 8\`,cancelled:\`M8 2.5a5.5 5.5 0 1 0 .01 0M4.2 4.2l7.6 7.6\`,"timed-out":\`M8 2.5a5.5 5.5 0 1 0 .01 0M8 5v3.2l2 1.5\`,lost:\`M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.5M8 12.5v.01\`,"not-submitted":\`M4 8h6M7.5 4.5L11 8l-3.5 3.5M13.2 4v8\`},He={success:\`succeeded\`,failure:\`failed\`,cancelled:\`cancelled\`,skipped:\`not-submitted\`},Ue=e=>Ke(Ve[e]),We=e=>Ke(Ve[He[e]]),Ge=()=>Ke(\`M6 4l4 4-4 4\`);function Ke(e){return C(\`svg\`,{class:\`icon\`,viewBox:\`0 0 16 16\`,"aria-hidden":\`true\`},C(\`path\`,{d:e}))}function qe(e,t){let{row:n}=e,{columns:r,onToggle:i}=t,a=w({class:\`toggle\`,"aria-expanded":\`false\`},()=>i(c),Ge(),S(\`span\`,{class:\`case\`},n.case)),o=Qe(r.map(t=>t.id===\`case\`?Ye(e,a):Xe(t,n)),n,t),s=S(\`tr\`,{role:\`row\`,class:\`row\`,"data-outcome":n.outcome},...o),c={row:n,element:s,toggle:a,columnCount:r.length,opened:null};return s.addEventListener(\`click\`,({target:e})=>{!(e instanceof Element&&e.closest(\`button, a\`)!==null)&&document.getSelection()?.isCollapsed!==!1&&i(c)}),c}let Je=e=>S(\`span\`,{class:\`tag\`},e),Ye=({inDetails:e},t)=>S(\`th\`,{scope:\`row\`,role:\`rowheader\`,class:\`case\`},t,e?Je(\`found inside\`):null);function Xe(e,t){let{id:n,kind:r,isValue:i,name:a}=e;if(n===\`outcome\`)return Ze(t);if(n===\`reason\`)return S(\`td\`,{role:\`cell\`,class:\`reason\`},S(\`span\`,{},...T(t.reason)));let o=e.textOf(t),s={role:\`cell\`,class:\`\${i?\`value\`:n} \${r}\`,"data-name":a};return o===\`\`&&i?S(\`td\`,s,S(\`span\`,{class:\`missing\`},\`missing\`)):S(\`td\`,{...s,title:i?o:null},o)}let Ze=({outcome:e,cached:t,reused:n})=>S(\`td\`,{role:\`cell\`,class:\`outcome\`},S(\`span\`,{class:\`pill\`,"data-outcome":e},Ue(e),_(e)),t?Je(\`cached\`):null,n?Je(\`reused\`):null);function Qe(e,t,n){let{columns:r,excerptAt:i}=n,a=r.some(({id:e})=>e===\`reason\`),o=r.flatMap(({isValue:e},t)=>e?[t]:[]),[s]=o,c=o.every(e=>r[e]?.textOf(t)===\`\`),l=a?\`\`:t.reason,u=l===\`\`&&s!==void 0&&c&&Pe(t)?i(t.number):\`\`;if(l===\`\`&&u===\`\`)return[...e];let d=l===\`\`?[u]:T(l),f=S(\`td\`,{role:\`cell\`,class:l===\`\`?\`reason excerpt\`:\`reason\`},S(\`span\`,{},...d));return s===void 0?(f.style.gridColumn=\`1 / -1\`,[...e,f]):(f.style.gridColumn=\`\${s+1} / span \${o.length}\`,f.setAttribute(\`aria-colspan\`,String(o.length)),c?[...e.slice(0,s),f,...e.slice(s+o.length)]:(f.classList.add(\`below\`),[...e,f]))}let $e={case:{min:210,share:26},reason:{min:180,share:34}};function et({id:e,kind:t,name:n,textOf:r},i){if(e===\`outcome\`)return{min:i.some(({cached:e,reused:t})=>e||t)?192:150,share:0};let a=$e[e];if(a!==void 0)return a;let o=i.slice(0,200).map(e=>r(e).length),s=t===\`text\`,c=o.toSorted((e,t)=>e-t)[Math.floor((o.length-1)*(s?.95:1))]??0,l=Math.max(Math.min(c,s?34:18),Math.min(n.length+3,16)),u=Math.round(l*8.6+26);return s?{min:Math.min(u,120),share:l}:{min:Math.max(u,84),share:0}}let tt=e=>e.map(({min:e,share:t})=>t===0?\`\${e}px\`:\`minmax(\${e}px, \${t}fr)\`).join(\` \`),nt=e=>e.reduce((e,{min:t})=>e+t,0);function rt(e){let t=w({class:\`more\`},e),n=new IntersectionObserver(([t])=>t?.isIntersecting&&e(),{rootMargin:\`600px\`});return{view:t,update:e=>{t.hidden=e===0,t.textContent=\`Show more (\${x(e)} left)\`,n.unobserve(t),e>0&&n.observe(t)}}}function it(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e[r]===t[r];)r+=1;/[\\uD800-\\uDBFF]/.test(e[r-1]??\`\`)&&--r;let i=0;for(;i<n-r&&e.at(-1-i)===t.at(-1-i);)i+=1;return/[\\uDC00-\\uDFFF]/.test(e[e.length-i]??\`\`)&&--i,{before:e.slice(0,r),a:e.slice(r,e.length-i),b:t.slice(r,t.length-i),after:e.slice(e.length-i)}}function at(e){return st(\`differences\`,[\`Where\`,\`Expected\`,\`Actual\`],e.map(([e,t,n])=>{let r=it(t,n);return[e,S(\`ins\`,{},r.before,S(\`mark\`,{},r.a),r.after),S(\`del\`,{},r.before,S(\`mark\`,{},r.b),r.after)]}))}let ot=e=>st(\`differences values\`,[\`Where\`,\`Value\`],e);function st(e,t,n){let r=S(\`tr\`,{},...t.map(e=>S(\`th\`,{scope:\`col\`},e))),i=n.map(([e=\`\`,...t])=>S(\`tr\`,{},S(\`th\`,{scope:\`row\`},e),...t.map(e=>S(\`td\`,{},e))));return S(\`table\`,{class:e},S(\`thead\`,{},r),S(\`tbody\`,{},...i))}function ct(e){let t=S(\`div\`,{class:\`clipped\`},e),n=w({class:\`small show-all\`,hidden:!0},()=>r(),\`Show all\`),r=()=>{t.classList.add(\`whole\`),n.remove(),i.disconnect()},i=new ResizeObserver(()=>{let e=t.scrollHeight>t.clientHeight+4;t.classList.toggle(\`cut\`,e),n.hidden=!e});return i.observe(e),i.observe(t),t.addEventListener(\`focusin\`,({target:e})=>{e instanceof HTMLElement&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&r()}),S(\`div\`,{},t,n)}let D=(e,t)=>\`\${e} \${t}\${e===1?\`\`:\`s\`}\`;function lt(e,t){if(e.length<2)return null;let n=/* @__PURE__ */ new Set,r=0;for(let i of e){if(Array.isArray(i)||t(i))return null;for(let[e,a]of Object.entries(i))n.add(e),t(a)&&(r+=1);if(n.size>14)return null}return n.size>0&&r>=e.length*n.size*.6?[...n]:null}function ut(e,t,n){let r=S(\`tbody\`),i=(e,i)=>r.append(...e.map((e,r)=>dt(e,i+r+1,t,n)));i(e.slice(0,50),0);let a=t.map(t=>{let r=e.slice(0,50).map(e=>n(e,t));return r.some(e=>e?.isNumber)&&r.every(e=>e===null||e.isNumber)}),o=t.map((e,t)=>S(\`th\`,{scope:\`col\`,class:a[t]?\`number\`:null},e)),s=S(\`table\`,{},S(\`thead\`,{},S(\`tr\`,{},S(\`th\`,{scope:\`col\`,class:\`number\`},\`#\`),...o)),r),c=w({class:\`small\`},()=>{i(e.slice(50),50),c.remove()},\`Show all \${x(e.length)}\`);return S(\`div\`,{class:\`alike\`},S(\`div\`,{class:\`sideways\`,tabindex:0,role:\`group\`,"aria-label":\`Table\`},s),e.length>50?c:null)}function dt(e,t,n,r){let i=n.map(t=>{let n=r(e,t);return n===null?S(\`td\`,{},S(\`span\`,{class:\`missing\`},\`missing\`)):S(\`td\`,{class:n.isNumber?\`number\`:null},n.content)});return S(\`tr\`,{},S(\`th\`,{scope:\`row\`,class:\`number\`},x(t)),...i)}var O=class{text;constructor(e){this.text=e}};let ft=Symbol(\`no other\`);function pt(e){return JSON.parse(e,(e,t,n)=>typeof t==\`number\`&&n?.source!==void 0?new O(n.source):t)}function mt(e,t=ft){return S(\`div\`,{class:\`tree\`},k(e)&&Object.keys(e).length>0?gt(e,t)??vt(e,t,0):ht(null,e,t,0))}function ht(e,t,n,r){let i=e===null?null:S(\`span\`,{class:\`key\`},e);if(!k(t)||Object.keys(t).length===0)return S(\`div\`,{class:\`leaf\`},i,S(\`span\`,{class:n===ft||St(t,n)?null:\`changed\`},yt(t)));let a=Object.entries(t),o=S(\`details\`,{},S(\`summary\`,{},i,S(\`span\`,{class:\`size\`},Array.isArray(t)?D(a.length,\`item\`):D(a.length,\`field\`)))),s=gt(t,n),c=()=>{o.childElementCount===1&&o.append(s??vt(t,n,r))};return o.addEventListener(\`toggle\`,c),r<3&&(s!==null||a.length<=30)&&(c(),o.open=!0),o}function gt(e,t){if(t!==ft||!Array.isArray(e))return null;let n=lt(e,e=>!k(e));return n&&ut(e,n,_t)}function _t(e,t){let n=k(e)?xt(e,t):void 0;return n==null?null:{content:k(n)?mt(n):yt(n),isNumber:n instanceof O}}function vt(e,t,n){let r=Object.entries(e),i=S(\`div\`,{class:\`children\`}),a=e=>{for(let[a,o]of r.slice(e,e+100)){let e=t===ft?ft:k(t)?xt(t,a):void 0;i.append(ht(a,o,e,n+1))}let o=e+100;if(o>=r.length)return;let s=w({class:\`small\`},()=>a(o),\`\${r.length-o} more\`);s.addEventListener(\`click\`,()=>s.remove()),i.append(s)};return a(0),i}function yt(e){return typeof e==\`string\`?S(\`span\`,{class:\`string\`},bt(e)?\`"\${e}"\`:e):e instanceof O?S(\`span\`,{class:\`number\`},e.text):S(\`span\`,{class:\`literal\`},JSON.stringify(e))}let bt=e=>/^(?:true|false|null|-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?|)$/i.test(e),k=e=>typeof e==\`object\`&&!!e&&!(e instanceof O),xt=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,St=(e,t)=>e instanceof O&&t instanceof O?e.text===t.text:JSON.stringify(e)===JSON.stringify(t);function Ct(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}var A=Ct();function wt(e){A=e}var j={exec:()=>null};function M(e){let t=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),i=t[r];return i||(i=e(r),t[r]=i),i}}function N(e,t=\`\`){let n=typeof e==\`string\`?e:e.source,r={replace:(e,t)=>{let i=typeof t==\`string\`?t:t.source;return i=i.replace(P.caret,\`$1\`),n=n.replace(e,i),r},getRegex:()=>new RegExp(n,t)};return r}var Tt=((e=\`\`)=>{try{return!!RegExp(\`(?<=1)(?<!1)\`+e)}catch{return!1}})(),P={codeRemoveIndent:/^(?: {0,3}\\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]/,outputLinkReplace:/\\\\([\\[\\]])/g,indentCodeCompensation:/^(\\s+)(?:\`\`\`)/,beginningSpace:/^\\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \\t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\\n/g,tabCharGlobal:/\\t/g,leadingSpaceTab:/^[ \\t]+/,multipleSpaceGlobal:/\\s+/g,blankLine:/^[ \\t]*$/,doubleBlankLine:/\\n[ \\t]*\\n[ \\t]*$/,blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\\n {0,3}((?:=+|-+)[ \\t]*)(?=\\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \\t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\\t[ \\t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\\[[ xX]\\][ \\t]+\\S/,listReplaceTask:/^\\[[ xX]\\][ \\t]+/,listTaskCheckbox:/\\[[ xX]\\]/,anyLine:/\\n.*\\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,tableAlignChars:/^\\||\\| *$/g,tableRowBlankLine:/\\n[ \\t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\\s|>)/i,endPreScriptTag:/^<\\/(pre|code|kbd|script)(\\s|>)/i,startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\\s])\\s+(['"])(.*)\\2/,unicodeAlphaNumeric:/[\\p{L}\\p{N}]/u,numericCharacterReference:/&#(?:(\\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,numericCharacterReferenceOrAmpersand:/&#(?:(\\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\\w+);)/g,caret:/(^|[^\\[])\\^/g,percentDecode:/%25/g,findPipe:/\\|/g,splitPipe:/ \\|/,slashPipe:/\\\\\\|/g,carriageReturn:/\\r\\n|\\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\\S*/,endingNewline:/\\n$/,listItemRegex:e=>RegExp(\`^( {0,3}\${e})((?:[	 ][^\\\\n]*)?(?:\\\\n|$))\`),nextBulletRegex:M(e=>RegExp(\`^ {0,\${e}}(?:[*+-]|\\\\d{1,9}[.)])((?:[ 	][^\\\\n]*)?(?:\\\\n|$))\`)),hrRegex:M(e=>RegExp(\`^ {0,\${e}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\\\*[ 	]*){3,})(?:\\\\n+|$)\`)),fencesBeginRegex:M(e=>RegExp(\`^ {0,\${e}}(?:\\\`\\\`\\\`|~~~)\`)),headingBeginRegex:M(e=>RegExp(\`^ {0,\${e}}#{1,6}(?:\\\\s|$)\`)),pedanticHeadingBeginRegex:M(e=>RegExp(\`^ {0,\${e}}#\`)),htmlBeginRegex:M(e=>RegExp(\`^ {0,\${e}}(?:</?(?:\${jt})(?:[ \\\\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\\\s>]|$)|!--)|<\\\\?|<![A-Za-z]|<!\\\\[CDATA\\\\[)\`,\`i\`)),blockquoteBeginRegex:M(e=>RegExp(\`^ {0,\${e}}>\`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\\d{1,9}[.)])[ \\t]+|>[ \\t]?))+/},Et=/^(?:[ \\t]*(?:\\n|$))+/,Dt=/^((?: {4}| {0,3}\\t)[^\\n]+(?:\\n(?:[ \\t]*(?:\\n|$))*)?)+/,Ot=/^ {0,3}(\`{3,}(?=[^\`\\n]*(?:\\n|$))|~{3,})([^\\n]*)(?:\\n|$)(?:|([\\s\\S]*?)(?:\\n|$))(?: {0,3}(?:(?=\`)\\1\`*|(?=~)\\1~*) *(?=\\n|$)|$)/,F=/^ {0,3}((?:-[\\t ]*){3,}|(?:_[ \\t]*){3,}|(?:\\*[ \\t]*){3,})(?:\\n+|$)/,kt=/^ {0,3}(#{1,6})(?=\\s|$)(.*)(?:\\n+|$)/,At=/ {0,3}(?:[*+-]|\\d{1,9}[.)])/,jt=\`address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul\`,I=N(\` {0,3}(?:</?(?:tag)(?:[ \\\\t]+|\\\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\\\s>]|$)|!--)|<\\\\?|<![A-Za-z]|<!\\\\[CDATA\\\\[)\`).replace(\`tag\`,jt).getRegex(),Mt=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\\n(?!\\s*?\\n|bull |fences|blockquote|heading|hr|html|table))+?)\\n {0,3}(=+|-+)[ \\t]*(?:\\n+|$)/,Nt=N(Mt).replace(/bull/g,At).replace(/blockCode/g,/(?: {4}| {0,3}\\t)/).replace(/fences/g,/ {0,3}(?:\`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\\t ]*){3,}|(?:_[ \\t]*){3,}|(?:\\*[ \\t]*){3,})(?:\\n+|$)/).replace(/\\|table/g,\`\`).replace(/html/g,I).getRegex(),Pt=N(Mt).replace(/bull/g,At).replace(/blockCode/g,/(?: {4}| {0,3}\\t)/).replace(/fences/g,/ {0,3}(?:\`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\\t ]*){3,}|(?:_[ \\t]*){3,}|(?:\\*[ \\t]*){3,})(?:\\n+|$)/).replace(/table/g,/ {0,3}\\|?(?:[:\\- ]*\\|)+[\\:\\- ]*\\n/).replace(/html/g,I).getRegex(),Ft=/^([^\\n]+(?:\\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \\t]+\\n)[^\\n]+)*)/,It=/^[^\\n]+/,Lt=/(?!\\s*\\])(?:\\\\[\\s\\S]|[^\\[\\]\\\\\\n]|\\n(?![ \\t]*\\n))+/,Rt=N(/^ {0,3}\\[(label)\\]: *(?:\\n[ \\t]*)?([^<\\s][^\\s]*|<(?:\\\\.|[^\\n<>\\\\])*>)(?:(?: +(?:\\n[ \\t]*)?| *\\n[ \\t]*)(title))? *(?:\\n+|$)/).replace(\`label\`,Lt).replace(\`title\`,/(?:"(?:\\\\[\\s\\S]|[^"\\\\])*"|'(?:\\\\[\\s\\S]|[^'\\\\\\n]|\\n(?!\\n))*'|\\((?:\\\\[\\s\\S]|[^()\\\\])*\\))/).getRegex(),zt=N(/^(bull)([ \\t][^\\n]*?)?(?:\\n|$)/).replace(/bull/g,At).getRegex(),Bt=/\\x3c!--(?:-?>|[\\s\\S]*?(?:-->|$))/,Vt=N(\`^ {0,3}(?:<(script|pre|style|textarea)[\\\\s>][\\\\s\\\\S]*?(?:</\\\\1>[^\\\\n]*\\\\n*|$)|comment[^\\\\n]*(\\\\n+|$)|<\\\\?[\\\\s\\\\S]*?(?:\\\\?>[^\\\\n]*\\\\n*|$)|<![A-Z][\\\\s\\\\S]*?(?:>[^\\\\n]*\\\\n*|$)|<!\\\\[CDATA\\\\[[\\\\s\\\\S]*?(?:\\\\]\\\\]>[^\\\\n]*\\\\n*|$)|</?(tag)(?:[ \\\\t]+|\\\\n|/?>|$)[\\\\s\\\\S]*?(?:(?:\\\\n[ 	]*)+\\\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\\\t]*/?>(?=[ \\\\t]*(?:\\\\n|$))[\\\\s\\\\S]*?(?:(?:\\\\n[ 	]*)+\\\\n|$)|</[a-z][a-z0-9-]*\\\\s*>(?=[ \\\\t]*(?:\\\\n|$))[\\\\s\\\\S]*?(?:(?:\\\\n[ 	]*)+\\\\n|$))\`,\`i\`).replace(\`comment\`,Bt).replace(\`tag\`,jt).replace(\`attribute\`,/[ \\t]+[a-zA-Z:_][\\w.:-]*(?:[ \\t]*=[ \\t]*"[^"\\n]*"|[ \\t]*=[ \\t]*'[^'\\n]*'|[ \\t]*=[ \\t]*[^\\s"'=<>\`]+)?/).getRegex(),Ht=e=>N(Ft).replace(\`hr\`,F).replace(\`heading\`,\` {0,3}#{1,6}(?:\\\\s|$)\`).replace(\`|lheading\`,\`\`).replace(\`|table\`,\`\`).replace(\`blockquote\`,\` {0,3}>\`).replace(\`fences\`," {0,3}(?:\`{3,}(?=[^\`\\\\n]*(?:\\\\n|$))|~~~)[^\\\\n]*(?:\\\\n|$)").replace(\`list\`,e).replace(\`html\`,I).getRegex(),Ut=Ht(/ {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]/),Wt=Ht(/ {0,3}(?:[*+-]|\\d{1,9}[.)])(?:[ \\t]|\\n|$)/),Gt={blockquote:N(/^( {0,3}> ?(?:(?![ \\t]*(?:\\n|$))(paragraph)|[^\\n]*)(?:\\n|$))+/).replace(\`paragraph\`,Wt).getRegex(),code:Dt,def:Rt,fences:Ot,heading:kt,hr:F,html:Vt,lheading:Nt,list:zt,newline:Et,paragraph:Ut,table:j,text:It},Kt=N(\`^ *([^\\\\n ].*)\\\\n {0,3}((?:\\\\| *)?:?-+:? *(?:\\\\| *:?-+:? *)*(?:\\\\| *)?)(?:\\\\n((?:(?! *\\\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\\\n|$))*)\\\\n*|$)\`).replace(\`hr\`,F).replace(\`heading\`,\` {0,3}#{1,6}(?:\\\\s|$)\`).replace(\`blockquote\`,\` {0,3}>\`).replace(\`code\`,\`(?: {4}| {0,3}	)[^\\\\n]\`).replace(\`fences\`," {0,3}(?:\`{3,}(?=[^\`\\\\n]*(?:\\\\n|$))|~~~)[^\\\\n]*(?:\\\\n|$)").replace(\`list\`,\` {0,3}(?:[*+-]|1[.)])[ \\\\t]\`).replace(\`html\`,I).getRegex(),qt={...Gt,lheading:Pt,table:Kt,paragraph:N(Ft).replace(\`hr\`,F).replace(\`heading\`,\` {0,3}#{1,6}(?:\\\\s|$)\`).replace(\`|lheading\`,\`\`).replace(\`table\`,Kt).replace(\`blockquote\`,\` {0,3}>\`).replace(\`fences\`," {0,3}(?:\`{3,}(?=[^\`\\\\n]*(?:\\\\n|$))|~~~)[^\\\\n]*(?:\\\\n|$)").replace(\`list\`,\` {0,3}(?:[*+-]|1[.)])[ \\\\t]+[^ \\\\t\\\\n]\`).replace(\`html\`,I).getRegex()},Jt={...Gt,html:N(\`^ *(?:comment(?: *\\\\n|\\\\s*$)|<(tag)[\\\\s\\\\S]+?</\\\\1>(?: *\\\\n{2,}|\\\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\\\s[^'"/>\\\\s]*)*?/?>(?: *\\\\n{2,}|\\\\s*$))\`).replace(\`comment\`,Bt).replace(/tag/g,\`(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\\\b)\\\\w+(?!:|[^\\\\w\\\\s@]*@)\\\\b\`).getRegex(),def:/^ *\\[([^\\]]+)\\]: *<?([^\\s>]+)>?(?: +(["(][^\\n]+[")]))? *(?:\\n+|$)/,heading:/^(#{1,6})(.*)(?:\\n+|$)/,fences:j,lheading:/^(.+?)\\n {0,3}(=+|-+) *(?:\\n+|$)/,paragraph:N(Ft).replace(\`hr\`,F).replace(\`heading\`,\` *#{1,6} *[^
]\`).replace(\`|table\`,\`\`).replace(\`blockquote\`,\` {0,3}>\`).replace(\`|fences\`,\`\`).replace(\`|list\`,\`\`).replace(\`|html\`,\`\`).replace(\`|tag\`,\`\`).replace(\`lheading\`,Nt).getRegex()},Yt=/^\\\\([!"#$%&'()*+,\\-./:;<=>?@\\[\\]\\\\^_\`{|}~])/,Xt=/^(\`+)([^\`]|[^\`][\\s\\S]*?[^\`])\\1(?!\`)/,Zt=/^( {2,}|\\\\)\\n(?!\\s*$)[ \\t]*/,Qt=/^(\`+|[^\`])(?:(?= {2,}\\n)|[\\s\\S]*?(?:(?=[\\\\<!\\[\`*_]|\\b_|$)|[^ ](?= {2,}\\n)))/,L=/[\\p{P}\\p{S}]/u,R=/[\\s\\p{P}\\p{S}]/u,z=/[^\\s\\p{P}\\p{S}]/u,$t=N(/^((?![*_])punctSpace)/,\`u\`).replace(/punctSpace/g,R).getRegex(),en=/[\\p{Pi}\\p{Ps}"']/u,tn=/(?!~)[\\p{P}\\p{S}]/u,nn=/(?!~)[\\s\\p{P}\\p{S}]/u,rn=/(?:[^\\s\\p{P}\\p{S}]|~)/u,an=N(/link|precode-code|html/,\`g\`).replace(\`link\`,/\\[(?:[^\\[\\]\`]|(?<a>\`+)[^\`]+\\k<a>(?!\`))*?\\]\\((?:\\\\[\\s\\S]|[^\\\\\\(\\)]|\\((?:\\\\[\\s\\S]|[^\\\\\\(\\)])*\\))*\\)/).replace(\`precode-\`,Tt?"(?<!\`)()":"(^^|[^\`])").replace(\`code\`,/(?<b>\`+)[^\`]+\\k<b>(?!\`)/).replace(\`html\`,/<(?! )[^<>]*?>/).getRegex(),on=/^(?:\\*+(?:((?!\\*)punct)|([^\\s*]))?)|^_+(?:((?!_)punct)|([^\\s_]))?/,sn=N(on,\`u\`).replace(/punct/g,L).getRegex(),cn=N(on,\`u\`).replace(/punct/g,tn).getRegex(),ln=N(/^(?:\\*+(?:((?!\\*)(?!openQuote)punct)|([^\\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\\s_]))?/,\`u\`).replace(/openQuote/g,en).replace(/punct/g,L).getRegex(),un=\`^[^_*]*?__[^_*]*?\\\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\\\*)punct(\\\\*+)(?=[\\\\s]|$)|notPunctSpace(\\\\*+)(?!\\\\*)(?=punctSpace|$)|(?!\\\\*)punctSpace(\\\\*+)(?=notPunctSpace)|[\\\\s](\\\\*+)(?!\\\\*)(?=punct)|(?!\\\\*)punct(\\\\*+)(?!\\\\*)(?=punct)|notPunctSpace(\\\\*+)(?=notPunctSpace)\`,dn=N(un,\`gu\`).replace(/notPunctSpace/g,z).replace(/punctSpace/g,R).replace(/punct/g,L).getRegex(),fn=N(un,\`gu\`).replace(/notPunctSpace/g,rn).replace(/punctSpace/g,nn).replace(/punct/g,tn).getRegex(),pn=N(\`^[^_*]*?__[^_*]*?\\\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\\\*)punct(\\\\*+)(?=[\\\\s]|$)|notPunctSpace(\\\\*+)(?!\\\\*)(?=punctSpace|$)|(?!\\\\*)[\\\\s](\\\\*+)(?=notPunctSpace)|[\\\\s](\\\\*+)(?!\\\\*)(?=punct)|(?!\\\\*)punct(\\\\*+)(?!\\\\*)(?=punct)|(?:(?!\\\\*)punct|notPunctSpace)(\\\\*+)(?!\\\\*)(?=notPunctSpace)\`,\`gu\`).replace(/notPunctSpace/g,z).replace(/punctSpace/g,R).replace(/punct/g,L).getRegex(),mn=N(\`^[^_*]*?\\\\*\\\\*[^_*]*?_[^_*]*?(?=\\\\*\\\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)\`,\`gu\`).replace(/notPunctSpace/g,z).replace(/punctSpace/g,R).replace(/punct/g,L).getRegex(),hn=N(\`^[^_*]*?\\\\*\\\\*[^_*]*?_[^_*]*?(?=\\\\*\\\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\\\s](_+)(?=notPunctSpace)|[\\\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)\`,\`gu\`).replace(/notPunctSpace/g,z).replace(/punctSpace/g,R).replace(/punct/g,L).getRegex(),gn=N(/^~~?(?:((?!~)punct)|[^\\s~])/,\`u\`).replace(/punct/g,L).getRegex(),_n=N(\`^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)\`,\`gu\`).replace(/notPunctSpace/g,z).replace(/punctSpace/g,R).replace(/punct/g,L).getRegex(),vn=N(/\\\\(punct)/,\`gu\`).replace(/punct/g,L).getRegex(),yn=N(/(\`+)(?:[^\`]|[^\`][\\s\\S]*?[^\`])\\1(?!\`)|\`+|\\\\(punct)/,\`gu\`).replace(/punct/g,L).getRegex(),bn=N(/^<(scheme:[^\\s\\x00-\\x1f<>]*|email)>/).replace(\`scheme\`,/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace(\`email\`,/[a-zA-Z0-9.!#$%&'*+/=?^_\`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(),xn=N(Bt).replace(\`(?:-->|$)\`,\`-->\`).getRegex(),Sn=N(\`^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\\\s*/?>|^<\\\\?[\\\\s\\\\S]*?\\\\?>|^<![a-zA-Z]+\\\\s[\\\\s\\\\S]*?>|^<!\\\\[CDATA\\\\[[\\\\s\\\\S]*?\\\\]\\\\]>\`).replace(\`comment\`,xn).replace(\`attribute\`,/\\s+[a-zA-Z:_][\\w.:-]*(?:\\s*=\\s*"[^"]*"|\\s*=\\s*'[^']*'|\\s*=\\s*[^\\s"'=<>\`]+)?/).getRegex(),Cn=/\\[(?:\\\\[\\s\\S]|[^\\[\\]\\\\])*\\]/,wn=N(/(?:\\[(?:brackets|\\\\[\\s\\S]|[^\\[\\]\\\\])*\\]|\\\\[\\s\\S]|\`+(?!\`)[^\`]*?\`+(?!\`)|\`\`+(?=\\])|[^\\[\\]\\\\\`])*?/).replace(\`brackets\`,Cn).getRegex(),Tn=N(/^!?\\[(label)\\]\\([ \\t\\n]*(href)(?:(?:[ \\t]+(?:\\n[ \\t]*)?|\\n[ \\t]*)(title))?[ \\t\\n]*\\)/).replace(\`label\`,wn).replace(\`href\`,/<(?:\\\\.|[^\\n<>\\\\])*>|(?!<)[^ \\t\\n\\x00-\\x1f]+|(?=\\))/).replace(\`title\`,/"(?:\\\\[\\s\\S]|[^"\\\\])*"|'(?:\\\\[\\s\\S]|[^'\\\\])*'|\\((?:\\\\[\\s\\S]|[^)\\\\])*\\)/).getRegex(),En=N(/^!?\\[(label)\\]\\[(ref)\\]/).replace(\`label\`,wn).replace(\`ref\`,Lt).getRegex(),Dn=N(/^!?\\[(ref)\\](?:\\[\\])?/).replace(\`ref\`,Lt).getRegex(),On=/(?!\\s*\\])(?:\\\\[\\s\\S]|[^\\[\\]\\\\]){1,999}/,kn=N(/(?:[^\\[\\]\\\\\`]*(?:\\[(?:brackets|\\\\[\\s\\S]|[^\\[\\]\\\\])*\\]|\\\\[\\s\\S]|\`+(?!\`)[^\`]*?\`+(?!\`)|\`\`+(?=\\]))){0,999}?[^\\[\\]\\\\\`]*?/).replace(\`brackets\`,Cn).getRegex(),An=N(\`reflink|nolink(?!\\\\()\`,\`g\`).replace(\`reflink\`,N(/^!?\\[(label)\\]\\[(ref)\\]/).replace(\`label\`,kn).replace(\`ref\`,On).getRegex()).replace(\`nolink\`,N(/^!?\\[(ref)\\](?:\\[\\])?/).replace(\`ref\`,On).getRegex()).getRegex(),jn=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Mn=N(/(?:mailto:email|xmpp:email(?:\\/[A-Za-z0-9@.]+)?)/).replace(/email/g,/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\\w-])/).getRegex(),Nn={_backpedal:j,anyPunctuation:vn,anyPunctuationOutsideCode:yn,autolink:bn,blockSkip:an,br:Zt,code:Xt,del:j,delLDelim:j,delRDelim:j,emStrongLDelim:sn,emStrongRDelimAst:dn,emStrongRDelimUnd:mn,escape:Yt,link:Tn,nolink:Dn,punctuation:$t,reflink:En,reflinkSearch:An,tag:Sn,text:Qt,url:j},Pn={...Nn,emStrongLDelim:ln,emStrongRDelimAst:pn,emStrongRDelimUnd:hn,link:N(/^!?\\[(label)\\]\\((.*?)\\)/).replace(\`label\`,wn).getRegex(),reflink:N(/^!?\\[(label)\\]\\s*\\[([^\\]]*)\\]/).replace(\`label\`,wn).getRegex()},Fn={...Nn,emStrongRDelimAst:fn,emStrongLDelim:cn,delLDelim:gn,delRDelim:_n,url:N(/^emailProtocol|^((?:protocol):\\/\\/|www\\.)(?:[a-zA-Z0-9\\-]+\\.?)+[^\\s<]*|^email/).replace(\`emailProtocol\`,Mn).replace(\`protocol\`,jn).replace(\`email\`,/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\\([^)]*\\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\\s~])((?:\\\\[\\s\\S]|[^\\\\])*?(?:\\\\[\\s\\S]|[^\\s~\\\\]))\\1(?=[^~]|$)/,text:N(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(\`+|~+|[^\`~])(?:(?=[\`~])|(?= {2,}\\n)|(?=[a-zA-Z0-9.!#$%&'*+\\/=?_\`{\\|}~-]+@)|[\\s\\S]*?(?:(?=[\\\\<!\\[\`*~_]|\\b_|protocol:\\/\\/|wwwStart|$)|[^ ](?= {2,}\\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\\/=?_\`{\\|}~-](?=[a-zA-Z0-9.!#$%&'*+\\/=?_\`{\\|}~-]+@))))/).replace(\`protocol\`,jn).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace(\`wwwStart\`,Tt?\`(?<![^\\\\s*_~(])www\\\\.\`:\`www\\\\.\`).getRegex()},In={...Fn,br:N(Zt).replace(\`{2,}\`,\`*\`).getRegex(),text:N(Fn.text).replace(\`\\\\b_\`,\`\\\\b_| {2,}\\\\n\`).replace(/\\{2,\\}/g,\`*\`).getRegex()},Ln={normal:Gt,gfm:qt,pedantic:Jt},B={normal:Nn,gfm:Fn,breaks:In,pedantic:Pn},Rn={"&":\`&amp;\`,"<":\`&lt;\`,">":\`&gt;\`,'"':\`&quot;\`,"'":\`&#39;\`},zn=e=>Rn[e];function V(e,t){if(t){if(P.escapeTest.test(e))return e.replace(P.escapeReplace,zn)}else if(P.escapeTestNoEncode.test(e))return e.replace(P.escapeReplaceNoEncode,zn);return e}function Bn(e){return P.numericCharacterReference.test(e)?e.replace(P.numericCharacterReferenceOrAmpersand,(e,t,n)=>{if(t===void 0&&n===void 0)return\`&amp;\`;let r=t===void 0?Number.parseInt(n,16):Number.parseInt(t,10);return r===0||r>1114111||r>=55296&&r<=57343?\`\uFFFD\`:r===38?\`&amp;\`:String.fromCodePoint(r)}):e}function Vn(e){try{e=encodeURI(e).replace(P.percentDecode,\`%\`)}catch{return null}return e}function Hn(e,t){let n=e.replace(P.findPipe,(e,t,n)=>{let r=!1,i=t;for(;--i>=0&&n[i]===\`\\\\\`;)r=!r;return r?\`|\`:\` |\`}).split(P.splitPipe),r=0;if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),t){if(n.length>t)n.splice(t);else for(;n.length<t;)n.push(\`\`)}for(;r<n.length;r++)n[r]=n[r].trim().replace(P.slashPipe,\`|\`);return n}function H(e,t,n){let r=e.length;if(r===0)return\`\`;let i=0;for(;i<r;){let a=e.charAt(r-i-1);if(a===t&&!n)i++;else if(a!==t&&n)i++;else break}return e.slice(0,r-i)}function Un(e){let t=e.split(\`
\`),n=t.length-1;for(;n>=0&&P.blankLine.test(t[n]);)n--;return t.length-n<=2?e:t.slice(0,n+1).join(\`
\`)}function Wn(e){return e.trim().replace(P.multipleSpaceGlobal,\` \`).toLowerCase().toUpperCase().toLowerCase()}function Gn(e,t){if(e.indexOf(t[0])===-1&&e.indexOf(t[1])===-1)return-1;let n=0;for(let r=0;r<e.length;r++)if(e[r]===\`\\\\\`)r++;else if(e[r]===t[0])n++;else if(e[r]===t[1]&&(n--,n<0))return r;return n>0?-2:-1}var U=/* @__PURE__ */ new WeakMap;function Kn(e){let t={"*":-1,_:-1},n=-1,r=e.length;for(let i=0;i<r;i++){let a=e[i];if(a!==\`*\`&&a!==\`_\`&&a!==\`~\`)continue;let o=i===0?\`
\`:e[i-1],s=i+1;for(;s<r&&e[s]===a;)s++;o!==\` \`&&o!==\`	\`&&o!==\`
\`&&o!==\`\\r\`&&o!==\`\\f\`&&(a===\`~\`?n=i:t[a]=i),i=s-1}return{maskedSrc:e,lastPossibleEmStrongCloserIndex:t,lastPossibleDelCloserIndex:n}}function qn(e,t){let n=Kn(t),r=U.get(e);r?r.push(n):U.set(e,[n])}function Jn(e){let t=U.get(e);t&&(t.pop(),t.length===0&&U.delete(e))}function Yn(e,t,n){let r=U.get(e)?.at(-1);return r&&r.maskedSrc===t?r.lastPossibleEmStrongCloserIndex[n]:Kn(t).lastPossibleEmStrongCloserIndex[n]}function Xn(e,t){let n=U.get(e)?.at(-1);return n&&n.maskedSrc===t?n.lastPossibleDelCloserIndex:Kn(t).lastPossibleDelCloserIndex}function Zn(e,t=0){let n=t,r=\`\`;for(let t of e)if(t===\`	\`){let e=4-n%4;r+=\` \`.repeat(e),n+=e}else r+=t,n++;return r}function Qn(e,t){let n=\`\`;for(let r=0;r<e.length;r++){if(e[r]==="\`"){let i=t.inline.code.exec(e.slice(r));if(i){n+=i[0],r+=i[0].length-1;continue}}e[r]===\`\\\\\`&&(e[r+1]===\`[\`||e[r+1]===\`]\`)?(n+=e[r+1],r++):n+=e[r]}return n}function $n(e,t,n,r,i){let a=t.href,o=t.title||null,s=Qn(e[1],i),c=e[0].charAt(0)===\`!\`,l=r.state.inLink,u=r.state.linkEmitted,d=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let f=r.inlineTokens(s),p=r.state.linkEmitted;if(r.state.linkEmitted=u,r.state.inLink=l,!c){if(p){r.state.inRawBlock=d;return}r.state.linkEmitted=!0}return{type:c?\`image\`:\`link\`,raw:n,href:a,title:o,text:s,tokens:f}}function er(e,t,n){let r=e.match(n.other.indentCodeCompensation);if(r===null)return t;let i=r[1];return t.split(\`
\`).map(e=>{let t=e.match(n.other.beginningSpace);if(t===null)return e;let[r]=t;return e.slice(Math.min(r.length,i.length))}).join(\`
\`)}function tr(e,t,n,r){if(!t.includes(\`<\`))return!1;for(let i=0;i<t.length;i++){if(t[i]===\`\\\\\`){i++;continue}if(t[i]==="\`"){let e=r.inline.code.exec(t.slice(i));if(e){i+=e[0].length-1;continue}}if(t[i]!==\`<\`)continue;let a=e.slice(n+i),o=r.inline.tag.exec(a)||r.inline.autolink.exec(a);if(o){if(o[0].length>t.length-i)return!0;i+=o[0].length-1}}return!1}var W=class{options;rules;lexer;constructor(e){this.options=e||A}space(e){let t=this.rules.block.newline.exec(e);if(t&&t[0].length>0)return{type:\`space\`,raw:t[0]}}code(e){let t=this.rules.block.code.exec(e);if(t){let e=this.options.pedantic?t[0]:Un(t[0]);return{type:\`code\`,raw:e,codeBlockStyle:\`indented\`,text:e.replace(this.rules.other.codeRemoveIndent,\`\`)}}}fences(e){let t=this.rules.block.fences.exec(e);if(t){let e=t[0],n=er(e,t[3]||\`\`,this.rules);return t[3]!==void 0&&(n===\`\`||n.endsWith(\`
\`))&&(n+=\`
\`),{type:\`code\`,raw:e,lang:t[2]?t[2].trim().replace(this.rules.inline.anyPunctuation,\`$1\`):t[2],text:n}}}heading(e){let t=this.rules.block.heading.exec(e);if(t){let e=t[2].trim();if(this.rules.other.endingHash.test(e)){let t=H(e,\`#\`);(this.options.pedantic||!t||this.rules.other.endingSpaceTabChar.test(t))&&(e=t.trim())}return{type:\`heading\`,raw:H(t[0],\`
\`),depth:t[1].length,text:e,tokens:this.lexer.inline(e)}}}hr(e){let t=this.rules.block.hr.exec(e);if(t)return{type:\`hr\`,raw:H(t[0],\`
\`)}}blockquote(e){let t=this.rules.block.blockquote.exec(e);if(t){let e=H(t[0],\`
\`).split(\`
\`),n=\`\`,r=\`\`,i=[];for(;e.length>0;){let t=!1,a=[],o=0;for(;o<e.length;o++)if(this.rules.other.blockquoteStart.test(e[o]))a.push(e[o]),t=!0;else if(!t)a.push(e[o]);else break;e=e.slice(o);let s=a.join(\`
\`),c=s.replace(this.rules.other.blockquoteMarkerWhitespace,(e,t,n)=>n.startsWith(\` \`)?t+\` \`+n.slice(1):t+Zn(n,t.length)).replace(this.rules.other.blockquoteSetextReplace,\`
    $1\`).replace(this.rules.other.blockquoteSetextReplace2,\`\`);n=n?\`\${n}
\${s}\`:s,r=r?\`\${r}
\${c}\`:c;let l=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,i,!0),this.lexer.state.top=l,e.length===0)break;let u=i.at(-1);if(u?.type===\`code\`||u?.type===\`heading\`||u?.type===\`hr\`||u?.type===\`html\`||u?.type===\`table\`)break;if(u?.type===\`blockquote\`){let t=u,a=e.join(\`
\`),o=t.raw+\`
\`+a.replace(this.rules.other.blockquoteSetextReplace2,\`\`),s=this.blockquote(o);i[i.length-1]=s;let c=o.substring(s.raw.length).replace(/^\\n/,\`\`),l=c?c.split(\`
\`).length:0,d=l?e.slice(0,-l):e;if(d.length>0&&(n=\`\${n}
\${d.join(\`
\`)}\`),r=r.substring(0,r.length-t.text.length)+s.text,e=e.slice(d.length),e.length>0&&this.rules.other.blockquoteStart.test(e[0]))continue;break}if(u?.type===\`list\`){let t=u,a=t.raw+\`
\`+e.join(\`
\`),o=this.list(a);i[i.length-1]=o;let s=o.raw.length>t.raw.length?a.slice(t.raw.length+1,o.raw.length).split(\`
\`).length:0;if(s>0){let t=e.slice(0,s).join(\`
\`);n=\`\${n}
\${t}\`,r=\`\${r}
\${t}\`}if(e=e.slice(s),e.length>0&&!this.rules.other.blockquoteStart.test(e[0]))break}}return{type:\`blockquote\`,raw:n,tokens:i,text:r}}}list(e){let t=this.rules.block.list.exec(e);if(t){if(!this.options.pedantic&&this.lexer.state.lastToken?.type===\`text\`&&!this.rules.other.listInterruptsParagraph.test(e))return;let n=e,r=()=>n.length-e.length,i=t[1].trim(),a=i.length>1,o={type:\`list\`,raw:\`\`,ordered:a,start:a?+i.slice(0,-1):\`\`,loose:!1,items:[]};i=a?\`\\\\d{1,9}\\\\\${i.slice(-1)}\`:\`\\\\\${i}\`,this.options.pedantic&&(i=a?i:\`[*+-]\`);let s=this.rules.other.listItemRegex(i),c=!1;for(;e;){let i=!1,a=\`\`;if(!(t=s.exec(e))||this.rules.block.hr.test(e))break;let l=r();e=e.substring(t[0].length);let u=t[2].split(\`
\`,1)[0],d=t[1].length,f=this.options.pedantic?Zn(u,d):u.replace(this.rules.other.leadingSpaceTab,e=>Zn(e,d)),p=e.split(\`
\`,1)[0],m=!f.trim(),h=0;if(this.options.pedantic?(h=2,a=f.trimStart()):m?h=d+1:(h=f.search(this.rules.other.nonSpaceChar),h=h>4?1:h,a=f.slice(h),h+=d),m&&this.rules.other.blankLine.test(p)&&(e=e.substring(p.length+1),i=!0),!i){let t=this.rules.other.nextBulletRegex(h),n=this.rules.other.hrRegex(h),r=this.rules.other.fencesBeginRegex(h),i=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(h):this.rules.other.headingBeginRegex(h),o=this.rules.other.htmlBeginRegex(h),s=this.rules.other.blockquoteBeginRegex(h),c=!1;for(;e;){let l=e.split(\`
\`,1)[0],u;if(p=l,this.options.pedantic?(p=p.replace(this.rules.other.listReplaceNesting,\`  \`),u=p):u=p.replace(this.rules.other.leadingSpaceTab,e=>Zn(e)),r.test(p)||i.test(p)||o.test(p)||s.test(p)||t.test(p)||n.test(p))break;if(u.search(this.rules.other.nonSpaceChar)>=h||!p.trim())a+=\`
\`+u.slice(h),c=!1;else{if(m)break;let e=f;if(!this.options.pedantic&&!a.includes(\`
\`)&&!f.includes(\`	\`)){let t;for(;!n.test(e)&&(t=this.rules.other.nestedBlockMarker.exec(e));)e=e.slice(t[0].length);if(!e.trim())break}if(e.replace(this.rules.other.tabCharGlobal,\`    \`).search(this.rules.other.nonSpaceChar)>=4||r.test(e)||i.test(e)||o.test(e)||n.test(e))break;if(!this.options.pedantic&&!c){let e=f.replace(this.rules.other.nestedContainerMarkers,\`\`);if(this.rules.block.fences.test(e)||this.rules.block.heading.test(e)||this.rules.block.hr.test(e))break}let t=!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(p)&&this.rules.block.lheading.test(\`\${f}
\${p}\`)?\`    \${u.replace(/^ {0,3}/,\`\`)}\`:p;a+=\`
\`+t,c=!0}m=!p.trim(),e=e.substring(l.length+1),f=u.slice(h)}}let g=n.slice(l,r());o.loose||(c?o.loose=!0:this.rules.other.doubleBlankLine.test(g)&&(c=!0)),o.items.push({type:\`list_item\`,raw:g,task:!!this.options.gfm&&this.rules.other.listIsTask.test(a),loose:!1,text:a,tokens:[]})}let l=o.items.at(-1);if(l)l.raw=l.raw.trimEnd(),l.text=l.text.trimEnd();else return;o.raw=n.slice(0,r()).trimEnd();let u=[];for(let e of o.items)if(this.lexer.state.top=!1,u.push(this.lexer.inlineQueue.length),e.tokens=this.lexer.blockTokens(e.text,[]),!o.loose){let t=e.tokens.filter(e=>e.type===\`space\`);o.loose=t.length>0&&t.some(e=>this.rules.other.anyLine.test(e.raw))}for(let e=0;e<o.items.length;e++){let t=o.items[e],n=t.tokens[0];if(t.task&&(n?.type===\`text\`||n?.type===\`paragraph\`)){t.text=t.text.replace(this.rules.other.listReplaceTask,\`\`),n.raw=n.raw.replace(this.rules.other.listReplaceTask,\`\`),n.text=n.text.replace(this.rules.other.listReplaceTask,\`\`);let r=this.lexer.inlineQueue;for(let t=u[e];t<r.length;t++)if(r[t].tokens===n.tokens){r[t].src=r[t].src.replace(this.rules.other.listReplaceTask,\`\`);break}let i=this.rules.other.listTaskCheckbox.exec(t.raw);if(i){let e={type:\`checkbox\`,raw:i[0]+\` \`,checked:i[0]!==\`[ ]\`};t.checked=e.checked,o.loose?t.tokens[0]&&[\`paragraph\`,\`text\`].includes(t.tokens[0].type)&&\`tokens\`in t.tokens[0]&&t.tokens[0].tokens?(t.tokens[0].raw=e.raw+t.tokens[0].raw,t.tokens[0].text=e.raw+t.tokens[0].text,t.tokens[0].tokens.unshift(e)):t.tokens.unshift({type:\`paragraph\`,raw:e.raw,text:e.raw,tokens:[e]}):t.tokens.unshift(e)}}else t.task&&=!1}if(o.loose)for(let e of o.items){e.loose=!0;for(let t of e.tokens)t.type===\`text\`&&(t.type=\`paragraph\`)}return o}}html(e){let t=this.rules.block.html.exec(e);if(t){if(this.lexer.state.lastToken?.type===\`paragraph\`&&!this.rules.other.htmlBeginRegex(4).test(e))return;let n=Un(t[0]);return{type:\`html\`,block:!0,raw:n,pre:t[1]===\`pre\`||t[1]===\`script\`||t[1]===\`style\`,text:n}}}def(e){let t=this.rules.block.def.exec(e);if(t){if(!this.rules.other.startAngleBracket.test(t[2])&&Gn(t[2],\`()\`)!==-1)return;let e=Wn(t[1]),n=t[2]?t[2].replace(this.rules.other.hrefBrackets,\`$1\`).replace(this.rules.inline.anyPunctuation,\`$1\`):\`\`,r=t[3]?t[3].substring(1,t[3].length-1).replace(this.rules.inline.anyPunctuation,\`$1\`):t[3];return{type:\`def\`,tag:e,raw:H(t[0],\`
\`),href:n,title:r}}}table(e){let t=this.rules.block.table.exec(e);if(!t||!this.rules.other.tableDelimiter.test(t[2]))return;let n=Hn(t[1]),r=t[2].replace(this.rules.other.tableAlignChars,\`\`).split(\`|\`),i=t[3]?.trim()?t[3].replace(this.rules.other.tableRowBlankLine,\`\`).split(\`
\`):[],a={type:\`table\`,raw:H(t[0],\`
\`),header:[],align:[],rows:[]};if(n.length===r.length){for(let e of r)this.rules.other.tableAlignRight.test(e)?a.align.push(\`right\`):this.rules.other.tableAlignCenter.test(e)?a.align.push(\`center\`):this.rules.other.tableAlignLeft.test(e)?a.align.push(\`left\`):a.align.push(null);for(let e=0;e<n.length;e++)a.header.push({text:n[e],tokens:this.lexer.inline(n[e]),header:!0,align:a.align[e]});for(let e of i)a.rows.push(Hn(e,a.header.length).map((e,t)=>({text:e,tokens:this.lexer.inline(e),header:!1,align:a.align[t]})));return a}}lheading(e){let t=this.rules.block.lheading.exec(e);if(t){let e=t[1].trim();return{type:\`heading\`,raw:H(t[0],\`
\`),depth:t[2].charAt(0)===\`=\`?1:2,text:e,tokens:this.lexer.inline(e)}}}paragraph(e){let t=this.rules.block.paragraph.exec(e);if(t){let e=t[1].charAt(t[1].length-1)===\`
\`?t[1].slice(0,-1):t[1];return{type:\`paragraph\`,raw:t[0],text:e,tokens:this.lexer.inline(e)}}}text(e){let t=this.rules.block.text.exec(e);if(t)return{type:\`text\`,raw:t[0],text:t[0],tokens:this.lexer.inline(t[0])}}escape(e){if(e.charCodeAt(0)!==92)return;let t=this.rules.inline.escape.exec(e);if(t)return{type:\`escape\`,raw:t[0],text:t[1]}}tag(e){if(e.charCodeAt(0)!==60)return;let t=this.rules.inline.tag.exec(e);if(t)return!this.lexer.state.inLink&&this.rules.other.startATag.test(t[0])?this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(t[0])&&(this.lexer.state.inLink=!1),!this.lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(t[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(t[0])&&(this.lexer.state.inRawBlock=!1),{type:\`html\`,raw:t[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:t[0]}}link(e){if(this.lexer.state.linkParenPossible===!1)return;let t=e.charCodeAt(0);if(t!==91&&t!==33)return;let n=this.rules.inline.link.exec(e);if(n){let t=n[0].charAt(0)===\`!\`?2:1;if(!this.options.pedantic&&tr(e,n[1],t,this.rules))return;let r=n[2].trim();if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(r)){if(!this.rules.other.endAngleBracket.test(r))return;let e=H(r.slice(0,-1),\`\\\\\`);if((r.length-e.length)%2==0)return}else{let e=Gn(n[2],\`()\`);if(e===-2)return;if(e>-1){let t=(n[0].indexOf(\`!\`)===0?5:4)+n[1].length+e;n[2]=n[2].substring(0,e),n[0]=n[0].substring(0,t).trim(),n[3]=\`\`}}let i=H(n[0].slice(0,-1),\`\\\\\`);if((n[0].length-i.length)%2==0)return;let a=n[2],o=\`\`;if(this.options.pedantic){let e=this.rules.other.pedanticHrefTitle.exec(a);e&&(a=e[1],o=e[3])}else o=n[3]?n[3].slice(1,-1):\`\`;return a=a.trim(),this.rules.other.startAngleBracket.test(a)&&(a=this.options.pedantic&&!this.rules.other.endAngleBracket.test(r)?a.slice(1):a.slice(1,-1)),$n(n,{href:a&&a.replace(this.rules.inline.anyPunctuation,\`$1\`),title:o&&o.replace(this.rules.inline.anyPunctuation,\`$1\`)},n[0],this.lexer,this.rules)}}reflink(e,t){let n=e.charCodeAt(0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(e))||(r=this.rules.inline.nolink.exec(e))){let n=r[0].charAt(0)===\`!\`?2:1;if(!this.options.pedantic&&tr(e,r[1],n,this.rules))return;let i=t[Wn(r[2]||r[1])];if(!i){let e=r[0].charAt(0);return{type:\`text\`,raw:e,text:e}}return $n(r,i,r[0],this.lexer,this.rules)}}emStrong(e,t,n=\`\`){let r=this.rules.inline.emStrongLDelim.exec(e);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let i=r[0][0],a=n===i,o=t.length-e.length,s=o;for(;!this.options.pedantic&&s>0&&t[s-1]===i;)s--;let c=[...t.slice(Math.max(0,s-2),s)].at(-1)??\`\`,l=c===\`*\`||c===\`_\`||!!this.rules.inline.punctuation.exec(c);s<o&&(n=c);let u=s<o?l:n===\`*\`||n===\`_\`||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(this.rules.other.unicodeAlphaNumeric))return;let d=r[1]||r[3]||\`\`;if(!d||!n||u){let n=[...r[0]].length-1,u,f,p=n,m=0,h=o-s+n,g=!this.options.pedantic&&!!c.trim()&&(!!d||i===\`*\`&&!l);if(i!==\`*\`&&i!==\`_\`)return;let ee=i===\`*\`?this.rules.inline.emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,_=Yn(this,t,i),v=t.length-e.length+n;if(_<v)return;t=t.slice(-1*e.length+n);let te=_-v;for(ee.lastIndex=0;(r=ee.exec(t))!==null&&!(r.index>te);){if(u=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!u)continue;if(f=[...u].length,r[3]||r[4]){p+=f;continue}if((r[5]||r[6]||g)&&h%3&&!((h+f)%3)){if(a&&(r[5]||r[6]))break;m+=f;continue}if(p-=f,p>0)continue;f=Math.min(f,f+p+m);let t=[...r[0]][0].length,i=e.slice(0,n+r.index+t+f);if(Math.min(n,f)%2){let e=i.slice(1,-1);return{type:\`em\`,raw:i,text:e,tokens:this.lexer.inlineTokens(e)}}let o=i.slice(2,-2);return{type:\`strong\`,raw:i,text:o,tokens:this.lexer.inlineTokens(o)}}}}codespan(e){if(e.charCodeAt(0)!==96)return;let t=this.rules.inline.code.exec(e);if(t){let e=t[2].replace(this.rules.other.newLineCharGlobal,\` \`),n=this.rules.other.nonSpaceChar.test(e),r=this.rules.other.startingSpaceChar.test(e)&&this.rules.other.endingSpaceChar.test(e);return n&&r&&(e=e.substring(1,e.length-1)),{type:\`codespan\`,raw:t[0],text:e}}}br(e){let t=e.charCodeAt(0);if(t!==32&&t!==92&&t!==10)return;let n=this.rules.inline.br.exec(e);if(n)return{type:\`br\`,raw:n[0]}}del(e,t,n=\`\`){if(e.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(e);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let n=[...r[0]].length-1,i,a,o=n,s=this.rules.inline.delRDelim,c=Xn(this,t),l=t.length-e.length+n;if(c<l)return;t=t.slice(-1*e.length+n);let u=c-l;for(s.lastIndex=0;(r=s.exec(t))!==null&&!(r.index>u);){if(i=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!i||(a=[...i].length,a!==n))continue;if(r[3]||r[4]){o+=a;continue}if(o-=a,o>0)continue;a=Math.min(a,a+o);let t=[...r[0]][0].length,s=e.slice(0,n+r.index+t+a),c=s.slice(n,-n);return{type:\`del\`,raw:s,text:c,tokens:this.lexer.inlineTokens(c)}}}}autolink(e){if(e.charCodeAt(0)!==60)return;let t=this.rules.inline.autolink.exec(e);if(t){let e,n;return t[2]===\`@\`?(e=t[1],n=\`mailto:\`+e):(e=t[1],n=e),{type:\`link\`,raw:t[0],text:e,href:n,autolink:!0,tokens:[{type:\`text\`,raw:e,text:e}]}}}url(e){let t;if(t=this.rules.inline.url.exec(e)){let e,n;if(t[2]===\`@\`)e=t[0],n=\`mailto:\`+e;else{let r;do r=t[0],t[0]=this.rules.inline._backpedal.exec(t[0])?.[0]??\`\`;while(r!==t[0]);e=t[0],n=t[1]===\`www.\`?\`http://\`+t[0]:t[0]}return{type:\`link\`,raw:t[0],text:e,href:n,autolink:!0,tokens:[{type:\`text\`,raw:e,text:e}]}}}inlineText(e){let t=this.rules.inline.text.exec(e);if(t){let e=this.lexer.state.inRawBlock;return{type:\`text\`,raw:t[0],text:e?t[0]:Bn(t[0]),escaped:e}}}},G=class e{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=Object.create(null),this.options=e||A,this.options.tokenizer=this.options.tokenizer||new W,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let t={other:P,block:Ln.normal,inline:B.normal};this.options.pedantic?(t.block=Ln.pedantic,t.inline=B.pedantic):this.options.gfm&&(t.block=Ln.gfm,t.inline=this.options.breaks?B.breaks:B.gfm),this.tokenizer.rules=t}static get rules(){return{block:Ln,inline:B}}static lex(t,n){return new e(n).lex(t)}static lexInline(t,n){return new e(n).inlineTokens(t)}lex(e){e=e.replace(P.carriageReturn,\`
\`),this.blockTokens(e,this.tokens);for(let e=0;e<this.inlineQueue.length;e++){let t=this.inlineQueue[e];this.state.inRawBlock=!1,this.inlineTokens(t.src,t.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,t=[],n=!1){this.tokenizer.lexer=this;let r=this.state.lastToken;this.options.pedantic&&(e=e.replace(P.tabCharGlobal,\`    \`).replace(P.spaceLine,\`\`));let i=1/0,a,o=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===W.prototype.paragraph;for(;e;){if(e.length<i)i=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=t.at(-1);let r;if(this.options.extensions?.block?.some(n=>(r=n.call({lexer:this},e,t))?(e=e.substring(r.raw.length),t.push(r),!0):!1))continue;if(r=this.tokenizer.space(e)){e=e.substring(r.raw.length);let n=t.at(-1);r.raw.length===1&&n!==void 0?n.raw+=\`
\`:t.push(r);continue}if(r=this.tokenizer.code(e)){e=e.substring(r.raw.length);let n=t.at(-1);n?.type===\`paragraph\`||n?.type===\`text\`?(n.raw+=(n.raw.endsWith(\`
\`)?\`\`:\`
\`)+r.raw,n.text+=\`
\`+r.text,this.inlineQueue.at(-1).src=n.text):t.push(r);continue}if((r=this.tokenizer.fences(e))||(r=this.tokenizer.heading(e))||(r=this.tokenizer.hr(e))||(r=this.tokenizer.blockquote(e))||(r=this.tokenizer.list(e))||(r=this.tokenizer.html(e))){e=e.substring(r.raw.length),t.push(r);continue}if(r=this.tokenizer.def(e)){e=e.substring(r.raw.length);let n=t.at(-1);n?.type===\`paragraph\`||n?.type===\`text\`?(n.raw+=(n.raw.endsWith(\`
\`)?\`\`:\`
\`)+r.raw,n.text+=\`
\`+r.raw,this.inlineQueue.at(-1).src=n.text):(this.tokens.links[r.tag]||(this.tokens.links[r.tag]={href:r.href,title:r.title}),t.push(r));continue}if((r=this.tokenizer.table(e))||(r=this.tokenizer.lheading(e))){e=e.substring(r.raw.length),t.push(r);continue}let s=e;if(this.options.extensions?.startBlock){let t=1/0,n=e.slice(1),r;this.options.extensions.startBlock.forEach(e=>{r=e.call({lexer:this},n),typeof r==\`number\`&&r>=0&&(t=Math.min(t,r))}),t<1/0&&t>=0&&(s=e.substring(0,t+1))}if(this.state.top&&(r=this.tokenizer.paragraph(s))){let i=t.at(-1);(n||i===a&&o)&&i?.type===\`paragraph\`?(i.raw+=(i.raw.endsWith(\`
\`)?\`\`:\`
\`)+r.raw,i.text+=\`
\`+r.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=i.text,a=i):(t.push(r),a=r),n=s.length!==e.length,e=e.substring(r.raw.length)}else if(r=this.tokenizer.text(e)){e=e.substring(r.raw.length);let n=t.at(-1);n?.type===\`text\`?(n.raw+=(n.raw.endsWith(\`
\`)?\`\`:\`
\`)+r.raw,n.text+=\`
\`+r.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=n.text):t.push(r)}else if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=!0,this.state.lastToken=r,t}inline(e,t=[]){return this.inlineQueue.push({src:e,tokens:t}),t}linkInText(e){if(!e.includes(\`[\`))return!1;let t=this.tokenizer.rules.inline.link;for(let n of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(t.test(n[0])&&e.charAt(n.index-1)!==\`!\`)return!0;for(let t of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)){let e=t[0],n=e.lastIndexOf(\`[\`);if(e.charAt(0)!==\`!\`&&Object.hasOwn(this.tokens.links,Wn(e.slice(n+1,-1)))&&!(n>1&&this.linkInText(e.slice(1,n-1))))return!0}return!1}inlineTokens(e,t=[]){this.tokenizer.lexer=this;let n=this.state.linkParenPossible;this.state.linkParenPossible=e.includes(\`)\`);try{return this.#e(e,t)}finally{this.state.linkParenPossible=n}}#e(e,t){let n=e.includes(\`*\`)||e.includes(\`_\`)||e.includes(\`~\`),r=n||this.options.hooks?.emStrongMask||this.tokenizer.emStrong!==W.prototype.emStrong||this.tokenizer.del!==W.prototype.del?this.#r(e):e;if(!n)return this.#t(e,r,t);qn(this.tokenizer,r);try{return this.#t(e,r,t)}finally{Jn(this.tokenizer)}}#t(e,t,n){let r=!1,i=\`\`,a=1/0;for(;e;){if(e.length<a)a=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}r||(i=\`\`),r=!1;let o;if(this.options.extensions?.inline?.some(t=>(o=t.call({lexer:this},e,n))?(e=e.substring(o.raw.length),n.push(o),!0):!1))continue;if((o=this.tokenizer.escape(e))||(o=this.tokenizer.tag(e))||(o=this.tokenizer.link(e))){e=e.substring(o.raw.length),n.push(o);continue}if(o=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(o.raw.length);let t=n.at(-1);o.type===\`text\`&&t?.type===\`text\`?(t.raw+=o.raw,t.text+=o.text):n.push(o);continue}let s=e[0];if(s===\`*\`||s===\`_\`){let a=t.length-e.length;if(Yn(this.tokenizer,t,s)<=a){let t=1;for(;t<e.length&&e.charCodeAt(t)===s.charCodeAt(0);)t++;let a=e.substring(0,t),o=n.at(-1);o?.type===\`text\`&&!o.escaped?(o.raw+=a,o.text+=a):n.push({type:\`text\`,raw:a,text:a,escaped:!1}),e=e.substring(t),i=s,r=!0;continue}}else if(s===\`~\`){let a=t.length-e.length;if(Xn(this.tokenizer,t)<=a){let t=1;for(;t<e.length&&e.charCodeAt(t)===126;)t++;let a=e.substring(0,t),o=n.at(-1);o?.type===\`text\`&&!o.escaped?(o.raw+=a,o.text+=a):n.push({type:\`text\`,raw:a,text:a,escaped:!1}),e=e.substring(t),i=s,r=!0;continue}}if((o=this.tokenizer.emStrong(e,t,i))||(o=this.tokenizer.codespan(e))||(o=this.tokenizer.br(e))||(o=this.tokenizer.del(e,t,i))||(o=this.tokenizer.autolink(e))||!this.state.inLink&&(o=this.tokenizer.url(e))){e=e.substring(o.raw.length),n.push(o);continue}let c=e;if(this.options.extensions?.startInline){let t=1/0,n=e.slice(1),r;this.options.extensions.startInline.forEach(e=>{r=e.call({lexer:this},n),typeof r==\`number\`&&r>=0&&(t=Math.min(t,r))}),t<1/0&&t>=0&&(c=e.substring(0,t+1))}if(o=this.tokenizer.inlineText(c)){e=e.substring(o.raw.length),o.raw.slice(-1)!==\`_\`&&(i=o.raw.slice(-1)),r=!0;let t=n.at(-1);t?.type===\`text\`?(t.raw+=o.raw,t.text+=o.text):n.push(o)}else if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return n}#n(e){let{blockSkip:t,tag:n,autolink:r}=this.tokenizer.rules.inline,i=\`\`,a=0,o;for(t.lastIndex=0;o=t.exec(e);){let s=o.index+(o[2]?o[2].length:0),c=o.index+o[0].length;if(e.charAt(s)===\`<\`){let i=e.slice(s),a=n.exec(i)||r.exec(i);if(!a){t.lastIndex=s+1;continue}c=s+a[0].length,t.lastIndex=c}i+=e.slice(a,s)+\`[\`+\`a\`.repeat(c-s-2)+\`]\`,a=c}return i+e.slice(a)}#r(e){let t=e;if(this.tokens.links&&e.includes(\`[\`)){let e=this.tokenizer.rules.inline.reflinkSearch,n=t=>{let r=t.lastIndexOf(\`[\`);if(!Object.hasOwn(this.tokens.links,Wn(t.slice(r+1,-1))))return t;if(r>1&&t.charAt(0)!==\`!\`){let i=t.slice(1,r-1);if(this.linkInText(i))return\`[\`+i.replace(e,n)+\`][\`+\`a\`.repeat(t.length-r-2)+\`]\`}return\`[\`+\`a\`.repeat(t.length-2)+\`]\`};t=t.replace(e,n)}return t=t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,(e,t,n)=>n?\`+\`.repeat(e.length):t?t+e.slice(t.length,-t.length).replace(/\`/g,\`+\`)+t:e),t=this.#n(t),t=this.options.hooks?.emStrongMask?.call({lexer:this},t)??t,t}infiniteLoopError(e){let t=\`Infinite loop on byte: \`+e;if(this.options.silent)console.error(t);else throw Error(t)}},nr=class{options;parser;constructor(e){this.options=e||A}space(e){return\`\`}code({text:e,lang:t,escaped:n}){let r=(t||\`\`).match(P.notSpaceStart)?.[0],i=e?e.replace(P.endingNewline,\`\`)+\`
\`:\`\`;return r?\`<pre><code class="language-\`+V(r)+\`">\`+(n?i:V(i,!0))+\`</code></pre>
\`:\`<pre><code>\`+(n?i:V(i,!0))+\`</code></pre>
\`}blockquote({tokens:e}){return\`<blockquote>
\${this.parser.parse(e)}</blockquote>
\`}html({text:e}){return e}def(e){return\`\`}heading({tokens:e,depth:t}){return\`<h\${t}>\${this.parser.parseInline(e)}</h\${t}>
\`}hr(e){return\`<hr>
\`}list(e){let t=e.ordered,n=e.start,r=\`\`;for(let t=0;t<e.items.length;t++){let n=e.items[t];r+=this.listitem(n)}let i=t?\`ol\`:\`ul\`,a=t&&n!==1?\` start="\`+n+\`"\`:\`\`;return\`<\`+i+a+\`>
\`+r+\`</\`+i+\`>
\`}listitem(e){return\`<li>\${this.parser.parse(e.tokens)}</li>
\`}checkbox({checked:e}){return\`<input \`+(e?\`checked="" \`:\`\`)+\`disabled="" type="checkbox"> \`}paragraph({tokens:e}){return\`<p>\${this.parser.parseInline(e)}</p>
\`}table(e){let t=\`\`,n=\`\`;for(let t=0;t<e.header.length;t++)n+=this.tablecell(e.header[t]);t+=this.tablerow({text:n});let r=\`\`;for(let t=0;t<e.rows.length;t++){let i=e.rows[t];n=\`\`;for(let e=0;e<i.length;e++)n+=this.tablecell(i[e]);r+=this.tablerow({text:n})}return r&&=\`<tbody>\${r}</tbody>\`,\`<table>
<thead>
\`+t+\`</thead>
\`+r+\`</table>
\`}tablerow({text:e}){return\`<tr>
\${e}</tr>
\`}tablecell(e){let t=this.parser.parseInline(e.tokens),n=e.header?\`th\`:\`td\`;return(e.align?\`<\${n} align="\${e.align}">\`:\`<\${n}>\`)+t+\`</\${n}>
\`}strong({tokens:e}){return\`<strong>\${this.parser.parseInline(e)}</strong>\`}em({tokens:e}){return\`<em>\${this.parser.parseInline(e)}</em>\`}codespan({text:e}){return\`<code>\${V(e,!0)}</code>\`}br(e){return\`<br>\`}del({tokens:e}){return\`<del>\${this.parser.parseInline(e)}</del>\`}link({href:e,title:t,text:n,tokens:r,autolink:i}){let a=i?V(n,!0):this.parser.parseInline(r),o=Vn(e);if(o===null)return a;e=V(o,i);let s=\`<a href="\`+e+\`"\`;return t&&(s+=\` title="\`+V(t)+\`"\`),s+=\`>\`+a+\`</a>\`,s}image({href:e,title:t,text:n,tokens:r}){r&&(n=this.parser.parseInline(r,this.parser.textRenderer));let i=Vn(e);if(i===null)return V(n);e=i;let a=\`<img src="\${V(e)}" alt="\${V(n)}"\`;return t&&(a+=\` title="\${V(t)}"\`),a+=\`>\`,a}text(e){return\`tokens\`in e&&e.tokens?this.parser.parseInline(e.tokens):\`escaped\`in e&&e.escaped?e.text:V(e.text)}},rr=class{parser;strong({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}em({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}codespan({text:e}){return e}del({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}html({text:e}){return e}text({text:e}){return e}link({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}image({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}br(){return\`
\`}checkbox({raw:e}){return e}},K=class e{options;renderer;textRenderer;constructor(e){this.options=e||A,this.options.renderer=this.options.renderer||new nr,this.renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new rr,this.textRenderer.parser=this}static parse(t,n){return new e(n).parse(t)}static parseInline(t,n){return new e(n).parseInline(t)}parse(e){this.renderer.parser=this;let t=\`\`;for(let n=0;n<e.length;n++){let r=e[n];if(this.options.extensions?.renderers?.[r.type]){let e=r,n=this.options.extensions.renderers[e.type].call({parser:this},e);if(n!==!1||![\`space\`,\`hr\`,\`heading\`,\`code\`,\`table\`,\`blockquote\`,\`list\`,\`checkbox\`,\`html\`,\`def\`,\`paragraph\`,\`text\`].includes(e.type)){t+=n===!1?\`\`:n??\`\`;continue}}let i=r;switch(i.type){case\`space\`:t+=this.renderer.space(i);break;case\`hr\`:t+=this.renderer.hr(i);break;case\`heading\`:t+=this.renderer.heading(i);break;case\`code\`:t+=this.renderer.code(i);break;case\`table\`:t+=this.renderer.table(i);break;case\`blockquote\`:t+=this.renderer.blockquote(i);break;case\`list\`:t+=this.renderer.list(i);break;case\`checkbox\`:t+=this.renderer.checkbox(i);break;case\`html\`:t+=this.renderer.html(i);break;case\`def\`:t+=this.renderer.def(i);break;case\`paragraph\`:t+=this.renderer.paragraph(i);break;case\`text\`:t+=this.renderer.text(i);break;default:{let e=\`Token with "\`+i.type+\`" type was not found.\`;if(this.options.silent)return console.error(e),\`\`;throw Error(e)}}}return t}parseInline(e,t=this.renderer){this.renderer.parser=this;let n=\`\`;for(let r=0;r<e.length;r++){let i=e[r];if(this.options.extensions?.renderers?.[i.type]){let e=this.options.extensions.renderers[i.type].call({parser:this},i);if(e!==!1||![\`escape\`,\`html\`,\`link\`,\`image\`,\`checkbox\`,\`strong\`,\`em\`,\`codespan\`,\`br\`,\`del\`,\`text\`].includes(i.type)){n+=e===!1?\`\`:e??\`\`;continue}}let a=i;switch(a.type){case\`escape\`:n+=t.text(a);break;case\`html\`:n+=t.html(a);break;case\`link\`:n+=t.link(a);break;case\`image\`:n+=t.image(a);break;case\`checkbox\`:n+=t.checkbox(a);break;case\`strong\`:n+=t.strong(a);break;case\`em\`:n+=t.em(a);break;case\`codespan\`:n+=t.codespan(a);break;case\`br\`:n+=t.br(a);break;case\`del\`:n+=t.del(a);break;case\`text\`:n+=t.text(a);break;default:{let e=\`Token with "\`+a.type+\`" type was not found.\`;if(this.options.silent)return console.error(e),\`\`;throw Error(e)}}}return n}},q=class{options;block;constructor(e){this.options=e||A}static passThroughHooks=/* @__PURE__ */ new Set([\`preprocess\`,\`postprocess\`,\`processAllTokens\`,\`emStrongMask\`]);static passThroughHooksRespectAsync=/* @__PURE__ */ new Set([\`preprocess\`,\`postprocess\`,\`processAllTokens\`]);preprocess(e){return e}postprocess(e){return e}processAllTokens(e){return e}emStrongMask(e){return e}provideLexer(e=this.block){return e?G.lex:G.lexInline}provideParser(e=this.block){return e?K.parse:K.parseInline}};function J(e,t){if(Array.isArray(t))for(let n=0;n<t.length;n++)e.push(t[n]);else e.push(t)}var Y=new class{defaults=Ct();options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=K;Renderer=nr;TextRenderer=rr;Lexer=G;Tokenizer=W;Hooks=q;constructor(...e){this.use(...e)}walkTokens(e,t){let n=[];for(let r of e)switch(J(n,t.call(this,r)),r.type){case\`table\`:{let e=r;for(let r of e.header)J(n,this.walkTokens(r.tokens,t));for(let r of e.rows)for(let e of r)J(n,this.walkTokens(e.tokens,t));break}case\`list\`:{let e=r;J(n,this.walkTokens(e.items,t));break}default:{let e=r;this.defaults.extensions?.childTokens?.[e.type]?this.defaults.extensions.childTokens[e.type].forEach(r=>{let i=e[r].flat(1/0);J(n,this.walkTokens(i,t))}):e.tokens&&J(n,this.walkTokens(e.tokens,t))}}return n}use(...e){let t=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return e.forEach(e=>{let n={...e};if(n.async=this.defaults.async||n.async||!1,e.extensions&&(e.extensions.forEach(e=>{if(!e.name)throw Error(\`extension name required\`);if(\`renderer\`in e){let n=t.renderers[e.name];n?t.renderers[e.name]=function(...t){let r=e.renderer.apply(this,t);return r===!1&&(r=n.apply(this,t)),r}:t.renderers[e.name]=e.renderer}if(\`tokenizer\`in e){if(!e.level||e.level!==\`block\`&&e.level!==\`inline\`)throw Error(\`extension level must be 'block' or 'inline'\`);let n=t[e.level];n?n.unshift(e.tokenizer):t[e.level]=[e.tokenizer],e.start&&(e.level===\`block\`?t.startBlock?t.startBlock.push(e.start):t.startBlock=[e.start]:e.level===\`inline\`&&(t.startInline?t.startInline.push(e.start):t.startInline=[e.start]))}\`childTokens\`in e&&e.childTokens&&(t.childTokens[e.name]=e.childTokens)}),n.extensions=t),e.renderer){let t=this.defaults.renderer||new nr(this.defaults);for(let n in e.renderer){if(!(n in t))throw Error(\`renderer '\${n}' does not exist\`);if([\`options\`,\`parser\`].includes(n))continue;let r=n,i=e.renderer[r],a=t[r];t[r]=(...e)=>{let n=i.apply(t,e);return n===!1&&(n=a.apply(t,e)),n===!1?\`\`:n??\`\`}}n.renderer=t}if(e.tokenizer){let t=this.defaults.tokenizer||new W(this.defaults);for(let n in e.tokenizer){if(!(n in t))throw Error(\`tokenizer '\${n}' does not exist\`);if([\`options\`,\`rules\`,\`lexer\`].includes(n))continue;let r=n,i=e.tokenizer[r],a=t[r];t[r]=(...e)=>{let n=i.apply(t,e);return n===!1&&(n=a.apply(t,e)),n}}n.tokenizer=t}if(e.hooks){let t=this.defaults.hooks||new q;for(let n in e.hooks){if(!(n in t))throw Error(\`hook '\${n}' does not exist\`);if([\`options\`,\`block\`].includes(n))continue;let r=n,i=e.hooks[r],a=t[r];t[r]=q.passThroughHooks.has(n)?e=>{if(t.options.async&&q.passThroughHooksRespectAsync.has(n))return(async()=>{let n=await i.call(t,e);return a.call(t,n)})();let r=i.call(t,e);return a.call(t,r)}:(...e)=>{if(t.options.async)return(async()=>{let n=await i.apply(t,e);return n===!1&&(n=await a.apply(t,e)),n})();let n=i.apply(t,e);return n===!1&&(n=a.apply(t,e)),n}}n.hooks=t}if(e.walkTokens){let t=this.defaults.walkTokens,r=e.walkTokens;n.walkTokens=function(e){let n=[];return J(n,r.call(this,e)),t&&J(n,t.call(this,e)),n}}this.defaults={...this.defaults,...n}}),this}setOptions(e){return this.defaults={...this.defaults,...e},this}lexer(e,t){return G.lex(e,t??this.defaults)}parser(e,t){return K.parse(e,t??this.defaults)}parseMarkdown(e){return(t,n)=>{let r={...n},i={...this.defaults,...r},a=this.onError(!!i.silent,!!i.async);if(this.defaults.async===!0&&r.async===!1)return a(/* @__PURE__ */ Error(\`marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise.\`));if(typeof t>\`u\`||t===null)return a(/* @__PURE__ */ Error(\`marked(): input parameter is undefined or null\`));if(typeof t!=\`string\`)return a(/* @__PURE__ */ Error(\`marked(): input parameter is of type \`+Object.prototype.toString.call(t)+\`, string expected\`));if(i.hooks&&(i.hooks.options=i,i.hooks.block=e),i.async)return(async()=>{let n=i.hooks?await i.hooks.preprocess(t):t,r=await(i.hooks?await i.hooks.provideLexer(e):e?G.lex:G.lexInline)(n,i),a=i.hooks?await i.hooks.processAllTokens(r):r;i.walkTokens&&await Promise.all(this.walkTokens(a,i.walkTokens));let o=await(i.hooks?await i.hooks.provideParser(e):e?K.parse:K.parseInline)(a,i);return i.hooks?await i.hooks.postprocess(o):o})().catch(a);try{i.hooks&&(t=i.hooks.preprocess(t));let n=(i.hooks?i.hooks.provideLexer(e):e?G.lex:G.lexInline)(t,i);i.hooks&&(n=i.hooks.processAllTokens(n)),i.walkTokens&&this.walkTokens(n,i.walkTokens);let r=(i.hooks?i.hooks.provideParser(e):e?K.parse:K.parseInline)(n,i);return i.hooks&&(r=i.hooks.postprocess(r)),r}catch(e){return a(e)}}}onError(e,t){return n=>{if(n.message+=\`
Please report this to https://github.com/markedjs/marked.\`,e){let e=\`<p>An error occurred:</p><pre>\`+V(n.message+\`\`,!0)+\`</pre>\`;return t?Promise.resolve(e):e}if(t)return Promise.reject(n);throw n}}};function X(e,t){return Y.parse(e,t)}X.options=X.setOptions=function(e){return Y.setOptions(e),X.defaults=Y.defaults,wt(X.defaults),X},X.getDefaults=Ct,X.defaults=A;function ir(...e){return Y.use(...e),X.defaults=Y.defaults,wt(X.defaults),X}X.use=ir,X.walkTokens=function(e,t){return Y.walkTokens(e,t)},X.parseInline=Y.parseInline,X.Parser=K,X.parser=K.parse,X.Renderer=nr,X.TextRenderer=rr,X.Lexer=G,X.lexer=G.lex,X.Tokenizer=W,X.Hooks=q,X.parse=X,X.options,X.setOptions,X.walkTokens,X.parseInline,K.parse,G.lex;function ar(e){if(e.length>1e5||e.split(/\\n\\s*\\n/).some(or))return null;try{return Z(new G({gfm:!0,breaks:!0}).lex(e),0)}catch{return null}}let or=e=>(e.match(/[*_]/g)?.length??0)>2e3,sr=[/^#{1,6} \\S/m,/^\\s*\\|.*\\|\\s*$\\n^\\s*\\|[\\s:|-]+\\|\\s*$/m,/^\\s*(?:[-*+]|\\d+\\.) \\S.*\\n+\\s*(?:[-*+]|\\d+\\.) \\S/m,/\\*\\*\\S[^*\\n]*\\*\\*/,/^\`\`\`/m,/\\[[^\\]\\n]+\\]\\(https?:\\/\\//],cr=(e,t)=>/markdown/i.test(t)||!/html|xml/i.test(t)&&sr.some(t=>t.test(e.slice(0,2e4)));var lr=class extends Error{};function Z(e,t){if(t>60)throw new lr;return e.flatMap(e=>ur(e,t+1))}let Q=(e,t,n={})=>({tag:e,children:t,...n});function ur(e,t){switch(e.type){case\`heading\`:return Q([\`h4\`,\`h4\`,\`h5\`][e.depth-1]??\`h6\`,Z(e.tokens,t));case\`paragraph\`:return Q(\`p\`,Z(e.tokens,t));case\`blockquote\`:case\`strong\`:case\`em\`:case\`del\`:return Q(e.type,Z(e.tokens,t));case\`code\`:return Q(\`pre\`,[Q(\`code\`,[e.text])]);case\`codespan\`:return Q(\`code\`,[e.text]);case\`hr\`:case\`br\`:return Q(e.type,[]);case\`list\`:return pr(e,t);case\`table\`:return mr(e,t);case\`link\`:return hr(e.href,Z(e.tokens,t));case\`image\`:return hr(e.href,[e.text===\`\`?\`image\`:\`image: \${e.text}\`]);case\`text\`:return e.tokens===void 0?fr(e.text):Z(e.tokens,t);case\`escape\`:return e.text;case\`space\`:case\`def\`:case\`checkbox\`:case\`list_item\`:return[];case\`html\`:return e.raw}}let dr={amp:\`&\`,lt:\`<\`,gt:\`>\`,quot:\`"\`,apos:\`'\`,nbsp:\`\\xA0\`},fr=e=>e.replaceAll(/&(\\w{2,4});/g,(e,t)=>dr[t]??e);function pr({ordered:e,start:t,items:n},r){let i=n.map(({task:e,checked:t,tokens:n})=>Q(\`li\`,[...e?[t?\`\u2611 \`:\`\u2610 \`]:[],...Z(n,r)]));return e?Q(\`ol\`,i,typeof t==\`number\`?{start:t}:{}):Q(\`ul\`,i)}function mr({header:e,rows:t},n){let r=(e,t)=>Q(\`tr\`,t.map(({tokens:t,align:r})=>Q(e,Z(t,n),{align:r})));return Q(\`table\`,[Q(\`thead\`,[r(\`th\`,e)]),Q(\`tbody\`,t.map(e=>r(\`td\`,e)))])}function hr(e,t){return URL.canParse(e)&&[\`http:\`,\`https:\`].includes(new URL(e).protocol)?Q(\`a\`,t,{href:e}):Q(\`span\`,[...t,e===\`\`?\`\`:\` (\${e})\`])}function gr(e){return S(\`div\`,{class:\`prose\`},...e.map(_r))}function _r(e){if(typeof e==\`string\`)return e;let t=e.children.map(_r);if(e.tag===\`a\`)return vr(e,t);let n=S(e.tag,{start:e.start??null},...t);return e.align&&(n.style.textAlign=e.align),e.tag===\`table\`?S(\`div\`,{class:\`sideways\`,tabindex:0,role:\`group\`,"aria-label":\`Table\`},n):n}function vr({href:e=\`\`},t){let n=ze(e,...t);return n.title=e,n}function yr(e,t){let n=Map.groupBy(t.toReversed(),([e])=>e),r=e.map(e=>[e,n.get(e[0])?.pop()??null]),i=new Set(r.map(([,e])=>e)),a=t.filter(e=>!i.has(e));return[...r,...a.map(e=>[null,e])]}let br=2e4;function xr(e,t){return t===null?S(\`div\`,{},...e.map(e=>Cr(e,\`output\`,null))):S(\`div\`,{},...yr(e,t).map(([e,t])=>S(\`div\`,{class:\`beside\`},e===null?Sr(\`The agent did not return this output.\`):Cr(e,\`original\`,t),t===null?Sr(\`The correction does not include this output.\`):Cr(t,\`corrected\`,e))))}let Sr=e=>S(\`p\`,{class:\`quiet\`},e);function Cr(e,t,n){let[r,i,a,,o]=e,s=S(\`div\`,{class:\`value\`,role:\`group\`,"aria-label":\`Value of \${r}\`}),c=Tr(e,n),l=e=>s.replaceChildren(ct(e||c===null?Dr(a):c())),u=w({class:\`small\`,"aria-pressed":\`false\`},()=>{let e=u.getAttribute(\`aria-pressed\`)!==\`true\`;u.setAttribute(\`aria-pressed\`,String(e)),l(e)},\`As sent\`);l(!1);let d=E(\`\${t} \${r}\`,()=>a);return S(\`div\`,{class:\`output \${t}\`,role:\`group\`,"aria-label":\`\${t} \${r}\`},S(\`header\`,{},S(\`span\`,{class:\`name\`},r),t===\`output\`?null:S(\`span\`,{class:\`tag\`},t),S(\`span\`,{class:\`quiet\`},i),S(\`span\`,{class:\`buttons\`},c===null?null:u,d)),s,o===0?null:wr(o))}let wr=e=>S(\`p\`,{class:\`quiet\`},\`\${x(e)} more characters are not in this report. See results.json for the whole output.\`);function Tr([,e,t,n],r){if(n){let e=pt(t);return typeof e==\`string\`&&r===null?()=>Er(e,\`\`)??Dr(e):()=>r?.[3]?mt(e,pt(r[2])):mt(e)}let i=Er(t,e);return i&&(()=>i)}function Er(e,t){let n=cr(e,t)?ar(e):null;return n&&gr(n)}function Dr(e){let t=S(\`pre\`,{},e.slice(0,br));if(e.length<=br)return t;let n=w({class:\`small\`},()=>{t.textContent=e,n.remove()},\`Show all \${x(e.length)} characters\`);return S(\`div\`,{},t,n)}function Or(e,t,n){let{reason:r,checks:i,outputs:a,correctedOutputs:o}=t,s=[r===\`\`||i.some(([,e])=>!e)?null:Nr(e,r),i.length===0?null:jr(\`Checks\`,Pr(i)),a===null&&o===null?null:jr(o===null?\`Outputs\`:\`Outputs, and their corrections\`,xr(a??[],o)),Lr(e,t)||t.files.length===0?null:jr(\`Files\`,zr(t.files,n)),t.tableRow===null?null:jr(\`Row\`,Br(t.tableRow,n))].filter(e=>e!==null),c=s.length===0?S(\`p\`,{class:\`quiet\`},\`There are no outputs, checks or reasons for this \${n.unit}.\`):null;return S(\`div\`,{class:\`details\`},kr(e,n,t),S(\`div\`,{class:\`main\`},...s,c),S(\`aside\`,{"aria-label":\`Facts of \${e.case}\`},Ir(e,t)))}function kr(e,t,n){let r=Lr(e,n)?Gr(e.case,\`\${e.case} \u2197\`,t):null;return S(\`p\`,{class:\`opened-head\`},r===null||typeof r==\`string\`?S(\`span\`,{},e.case):r,E(\`of \${e.case}\`,()=>e.case,\`Copy path\`),E(\`to \${e.case}\`,()=>Ar(e),\`Copy link\`))}let Ar=e=>\`\${location.href.replace(/#.*$/s,\`\`)}\${re({...v,file:e.case})}\`,jr=(e,t)=>S(\`section\`,{},S(\`h3\`,{},e),t),Mr={succeeded:\`succeeded\`,rejected:\`was rejected\`,failed:\`failed\`,cancelled:\`was cancelled\`,"timed-out":\`timed out\`,lost:\`was lost\`,"not-submitted":\`was not submitted\`};function Nr({outcome:e},t){return S(\`section\`,{class:\`reason-box\`,"data-outcome":e},S(\`h3\`,{},\`Why it \${Mr[e]}\`),S(\`p\`,{class:\`text\`},...T(t)))}function Pr(e){let t=e.map(([,,,e])=>e).filter(e=>e!==null),n=e.filter(([,,,e])=>e===null),r=[...Map.groupBy(n,([e,t,n])=>JSON.stringify([e,t,n])).values()];return S(\`div\`,{},t.length===0?null:at(t),r.length===0?null:S(\`ul\`,{class:\`checks\`},...r.map(Fr)))}function Fr(e){let[t,n,r]=e[0]??[\`\`,!0,\`\`],i=e.map(([,,,,e])=>e).filter(e=>e!==null),a=S(\`div\`,{},S(\`span\`,{class:\`mark\`},n?\`passed\`:\`not passed\`),S(\`span\`,{class:\`tag\`},t),S(\`span\`,{class:\`text\`},...T(r)));return S(\`li\`,{class:n?\`passed\`:\`refused\`},a,i.length===0?null:ot(i))}function Ir(e,t){let{jobId:n,submissionKey:r,status:i,inputTokens:a,outputTokens:o}=t,s=e=>e===null?null:Oe(e);return Be(\`facts\`,[[\`Job\`,n===\`\`?null:Wr(\`the job id\`,n)],[\`Status at Roe\`,i],[\`Origin\`,Ur(e)],[\`Error code\`,t.reasonCode],[\`Submitted\`,s(e.submittedAtMs)],[\`Ended\`,s(e.finishedAtMs)],[\`Took\`,e.durationMs===null?null:y(e.durationMs)],[\`Tokens\`,a===null&&o===null?null:\`\${Hr(a)} in, \${Hr(o)} out\`],[\`Cost\`,e.cost===null?null:oe(e.cost)],...Lr(e,t)?t.files.flatMap(Rr):[],[\`Submission\`,r===\`\`?null:Wr(\`the submission\u2019s key\`,r,\`short\`)]])}let Lr=({case:e},{files:t,tableRow:n})=>n===null&&t.length===1&&t[0]?.[1]===e;function Rr([,,e,t,n]){return[[\`Size\`,je(t)],[\`Type\`,e],[\`SHA-256\`,n===\`\`?null:Wr(\`the SHA-256\`,n,\`short\`)]]}function zr(e,t){return Vr(\`files\`,[\`Input\`,\`File\`,\`Type and size\`,\`SHA-256\`],e.map(([e,n,r,i,a])=>S(\`tr\`,{},S(\`th\`,{scope:\`row\`},e),S(\`td\`,{},Gr(n,n,t)),S(\`td\`,{},\`\${r}, \${je(i)}\`),S(\`td\`,{},S(\`code\`,{class:\`short\`,title:a},a)))))}function Br([e,t,n],r){let i=n.map(([e,t])=>S(\`tr\`,{},S(\`th\`,{scope:\`row\`},e),S(\`td\`,{class:\`text\`},t)));return S(\`div\`,{},S(\`p\`,{class:\`quiet\`},Gr(e,\`\${e}, line \${t}\`,r,\`#L\${t}\`)),Vr(\`cells\`,[\`Column\`,\`Value\`],i))}function Vr(e,t,n){let r=S(\`table\`,{},S(\`thead\`,{},S(\`tr\`,{},...t.map(e=>S(\`th\`,{scope:\`col\`},e)))),S(\`tbody\`,{},...n));return S(\`div\`,{class:\`parts \${e}\`,tabindex:0,role:\`group\`,"aria-label":t.join(\`, \`)},r)}let Hr=e=>e===null?\`unknown\`:x(e);function Ur({cached:e,reused:t}){return e?\`answered from Roe\u2019s cache\`:t?\`reused from an earlier attempt\`:null}function Wr(e,t,n=null){return S(\`span\`,{class:\`copyable\`},S(\`code\`,{class:n,title:t},t),E(e,()=>t))}function Gr(e,t,{runUrl:n,sha:r},i=\`\`){let a=n.split(\`/actions/runs/\`)[0]??\`\`;if(a===n||r===\`\`)return t;let o=e.split(\`/\`).map(Kr).join(\`/\`);return ze(\`\${a}/blob/\${encodeURIComponent(r)}/\${o}\${i}\`,t)}let Kr=e=>encodeURIComponent(e.toWellFormed());var qr=class{#e;#t;#n=/* @__PURE__ */ new Set;#r=!1;constructor(e,t){this.#e=e,this.#t=t}get isAll(){return this.#r}get last(){return[...this.#n].at(-1)??null}setAll(e){this.#r=e,this.#n.clear()}restore(e){(this.#r||this.#n.has(e.row.number))&&this.#i(e)}toggle(e){e.opened===null?(this.#i(e),this.#t(e.row)):(Yr(e),this.#n.delete(e.row.number),this.#t(null))}forget(e){this.#n.delete(e)}#i(e){this.#n.add(e.row.number),Jr(e,this.#e)}};function Jr(e,t){let{row:n,toggle:r}=e,i=S(\`td\`,{role:\`cell\`,colspan:e.columnCount}),a=()=>{let e=c(n.number);e===null?f()?p(a):i.replaceChildren(Xr()):i.replaceChildren(Or(n,e,t))};a();let o=\`opened-\${n.number}\`;e.opened=S(\`tr\`,{role:\`row\`,class:\`opened\`,id:o,"data-outcome":n.outcome},i),e.element.after(e.opened),e.element.classList.add(\`open\`),r.setAttribute(\`aria-expanded\`,\`true\`),r.setAttribute(\`aria-controls\`,o)}function Yr(e){e.toggle.setAttribute(\`aria-expanded\`,\`false\`),e.toggle.removeAttribute(\`aria-controls\`),e.element.classList.remove(\`open\`),e.opened?.remove(),e.opened=null}let Xr=()=>S(\`p\`,{class:\`quiet\`},\`The rest of this report is missing. See results.json.\`);function Zr(e){let t=S(\`tr\`,{role:\`row\`}),n=[];return{view:S(\`thead\`,{role:\`rowgroup\`},t),update:(r,i)=>{r!==n&&t.replaceChildren(...r.map(t=>Qr(t,e))),n=r;for(let[e,n]of[...t.children].entries())r[e]?.id===i.column?n.setAttribute(\`aria-sort\`,i.descending?\`descending\`:\`ascending\`):n.removeAttribute(\`aria-sort\`)}}}let Qr=(e,t)=>S(\`th\`,{scope:\`col\`,role:\`columnheader\`,class:\`\${e.isValue?\`value\`:e.id} \${e.kind}\`},w({title:e.isValue?e.id:null},()=>t(e),e.name));var $r=class{view;#e;#t;#n=S(\`tbody\`,{role:\`rowgroup\`});#r;#i=rt(()=>this.#f());#a;#o=[];#s=[];#c=[];#l=0;constructor(e,t,n){this.#e=t,this.#t=Zr(n.onSort),this.#a=new qr(e,n.onOpen);let r=e.unit===\`file\`?\`Files\`:\`Cases\`;this.#r=S(\`table\`,{class:\`cases\`,role:\`table\`,"aria-label":r},this.#t.view,this.#n),this.view=S(\`div\`,{class:\`sideways\`},this.#r,this.#i.view)}get matches(){return this.#c}get isAllOpen(){return this.#a.isAll}show(e,t,n){t!==this.#s&&this.#u(t),this.#t.update(t,n),this.#c=e,this.#d()}openAll(e){this.#a.setAll(e),this.#d()}reveal(e){let t=this.#c.findIndex(({row:t})=>t.number===e),n=this.#c[t];if(n===void 0)return!1;for(t>=this.#l+500&&(this.#c=[n,...this.#c.filter(e=>e!==n)],this.#d());!this.#o.some(({row:t})=>t.number===e);)this.#f();let r=this.#o.find(({row:t})=>t.number===e);return r!==void 0&&(r.opened===null&&this.#a.toggle(r),r.element.scrollIntoView({block:\`start\`}),r.toggle.focus({preventScroll:!0}),!0)}close(e){let t=this.#o.find(({row:t})=>t.number===e);t?.opened?this.#a.toggle(t):this.#a.forget(e)}lineAt(e){return this.#o.find(({element:t,opened:n})=>t.contains(e)||n?.contains(e))??null}get lastOpened(){let{last:e}=this.#a;return this.#o.find(({row:t,opened:n})=>n!==null&&t.number===e)??null}step(e,t){let n=e===null?t===1?-1:this.#o.length:this.#o.indexOf(e);n+t>=this.#o.length&&this.#f(),this.#o[n+t]?.toggle.focus()}focusFirst(){this.#o[0]?.toggle.focus()}#u(e){this.#s=e;let t=e.map(e=>et(e,this.#e));this.#r.style.setProperty(\`--columns\`,tt(t)),this.#r.style.setProperty(\`--min-width\`,\`\${nt(t)}px\`)}#d(){this.#l=0,this.#o=[],this.#n.replaceChildren(),this.#f()}#f(){let e=this.#a.isAll?20:100,t=this.#c.slice(this.#l,this.#l+e);this.#l+=t.length;let n={columns:this.#s,excerptAt:l,onToggle:e=>this.#a.toggle(e)};for(let e of t){let t=qe(e,n);this.#o.push(t),this.#n.append(t.element),this.#a.restore(t)}this.#i.update(this.#c.length-this.#l)}};let ei=(e,t)=>e.filter(({id:e,isShown:n})=>e===\`case\`||(t===null?n:t.includes(e)));function ti(e,t){let n=e.filter(({id:e})=>e!==\`case\`).map(e=>({column:e,box:S(\`input\`,{type:\`checkbox\`})})),r=()=>t({columns:n.filter(({box:e})=>e.checked).map(({column:e})=>e.id)}),i=n.map(({column:e,box:t})=>{t.addEventListener(\`change\`,r);let n=e.isValue&&e.id!==e.name?S(\`span\`,{class:\`quiet\`},e.id):null;return S(\`label\`,{},t,S(\`span\`,{},e.name),n)}),a=w({class:\`small\`},()=>t({columns:null}),\`Reset\`),o=S(\`details\`,{class:\`menu\`},S(\`summary\`,{class:\`small\`},\`Columns\`),S(\`div\`,{class:\`menu-list\`,role:\`group\`,"aria-label":\`Columns\`},...i,a));return document.addEventListener(\`click\`,({target:e})=>{e instanceof Node&&!o.contains(e)&&(o.open=!1)}),{view:o,update:t=>{let r=new Set(ei(e,t.columns).map(({id:e})=>e));for(let{column:e,box:t}of n)t.checked=r.has(e.id);a.hidden=t.columns===null}}}let ni={reason:\`Reason\`,folder:\`Folder\`,type:\`Type\`,origin:\`Job\`};function ri(e,t){let n=/* @__PURE__ */ new Map;for(let r of t)for(let t of oi(e,r))n.set(t,(n.get(t)??0)+1);let r=[...n].map(([e,t])=>({value:e,count:t})).filter(({count:e})=>e<t.length);return e===\`reason\`&&r.length<2?[]:(e===\`folder\`?r.toSorted(ai):r.toSorted((e,t)=>t.count-e.count||ai(e,t))).slice(0,200)}let ii=new Intl.Collator(\`en\`,{numeric:!0}),ai=(e,t)=>ii.compare(e.value,t.value);function oi(e,t){switch(e){case\`reason\`:return t.reason===\`\`?[]:[t.group];case\`folder\`:return ci(t.case);case\`type\`:return t.type===\`\`?[]:[t.type];case\`origin\`:return[li(t)]}}let si=(e,t)=>(t.reason===null||e.reason!==\`\`&&e.group===t.reason)&&(t.folder===null||e.case.startsWith(t.folder))&&(t.type===null||e.type===t.type)&&(t.origin===null||li(e)===t.origin);function ci(e){let t=e.split(\`/\`).slice(0,-1);return t.map((e,n)=>\`\${t.slice(0,n+1).join(\`/\`)}/\`)}let li=({cached:e,reused:t})=>e?\`cached\`:t?\`reused\`:\`new\`;function ui(e){return[...Map.groupBy(e.filter(({reason:e})=>e!==\`\`),({group:e})=>e)].map(([e,t])=>({reason:e,rows:t})).toSorted((e,t)=>t.rows.length-e.rows.length)}function di(e,t){let n=h.toReversed().map(t=>({outcome:t,files:e.filter(e=>e.outcome===t).length})).filter(({files:e})=>e>0);if(n.length<2)return{view:null,update:()=>{}};let r=/* @__PURE__ */ new Set,i=e=>{let n=[...r].filter(t=>t!==e);t({outcomes:new Set(r.has(e)?n:[...n,e])})},a=n.map(({outcome:e,files:t})=>({outcome:e,chip:fi(e,t,()=>i(e))}));return{view:S(\`div\`,{class:\`chips\`,role:\`group\`,"aria-label":\`Show only these outcomes\`},...a.map(({chip:e})=>e)),update:({outcomes:e})=>{r=e;for(let{outcome:t,chip:n}of a)n.setAttribute(\`aria-pressed\`,String(e.has(t)))}}}function fi(e,t,n){return w({class:\`chip\`,"data-outcome":e,"aria-pressed":\`false\`},n,Ue(e),S(\`span\`,{},_(e)),S(\`b\`,{},x(t)))}let pi={cached:\`from the cache\`,reused:\`from an earlier attempt\`,new:\`new\`};function mi(e,t){let n=Object.keys(ni).flatMap(n=>{let i=ri(n,e);if(i.length===0)return[];let a=i.map(({value:e,count:t})=>{let i=n===\`origin\`?pi[e]??e:e;return S(\`option\`,{value:e},\`\${r(i.replaceAll(\`
\`,\` \`),90)} (\${x(t)})\`)}),o=S(\`select\`,{"aria-label":ni[n]},S(\`option\`,{value:\`\`},\`\${ni[n]}: any\`),...a);return o.addEventListener(\`change\`,()=>t({[n]:o.value||null})),[{facet:n,list:o}]});if(n.length===0)return{view:null,update:()=>{}};let i=e=>{for(let{facet:t,list:r}of n)r.value=e[t]??\`\`,r.classList.toggle(\`chosen\`,e[t]!==null)};return{view:S(\`div\`,{class:\`facets\`},...n.map(({list:e})=>e)),update:i}}function hi(e){let t=S(\`input\`,{type:\`search\`,id:\`search\`,placeholder:\`Search names, values, outputs; or total:>1300\`,autocomplete:\`off\`,spellcheck:\`false\`}),n=0;return t.addEventListener(\`input\`,()=>{cancelAnimationFrame(n),n=requestAnimationFrame(()=>e(t.value))}),{view:S(\`div\`,{class:\`search\`},S(\`label\`,{for:\`search\`},\`Search\`),t,S(\`kbd\`,{"aria-hidden":\`true\`},\`/\`)),field:t}}function gi(e){let t={column:\`\`,descending:!1},n=S(\`select\`,{"aria-label":\`Sort by\`});n.addEventListener(\`change\`,()=>e({...t,column:n.value}));let r=w({class:\`small\`},()=>e({...t,descending:!t.descending}));return{view:S(\`div\`,{class:\`sort-by\`},n,r),update:(e,i)=>{t=i.sort,n.replaceChildren(...e.map(({id:e,name:t})=>S(\`option\`,{value:e},\`Sort by \${t}\`))),n.value=t.column,r.textContent=t.descending?\`\u2193\`:\`\u2191\`,r.setAttribute(\`aria-label\`,t.descending?\`Descending\`:\`Ascending\`)}}}function _i({unit:e},t,n){let r=S(\`span\`,{role:\`status\`}),i=w({class:\`small\`},n,\`Show all\`),a=S(\`span\`,{}),o=w({class:\`link\`},n),s=S(\`p\`,{class:\`nothing\`},a,\` \`,o);return{view:S(\`p\`,{class:\`matches\`},r,i),nothing:s,update:(n,c)=>{let l=\`\${x(t)} \${t===1?e:\`\${e}s\`}\`,u=c===t;r.textContent=u?t===1?l:\`All \${l}\`:\`\${x(c)} of \${l}\`,i.hidden=u||c===0,s.hidden=c>0,a.textContent=yi(n,e),o.textContent=vi(n)?\`Show all\`:\`Clear search\`}}}let vi=e=>e.outcomes.size>0||Object.keys(ni).some(t=>e[t]!==null);function yi(e,t){let n=e.query.trim()===\`\`?\`\`:\` \u2018\${e.query.trim()}\u2019\`;return vi(e)?n===\`\`?\`No \${t} is of this kind.\`:\`No \${t} of this kind matches\${n}.\`:\`No \${t} matches\${n}.\`}let bi=/^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$/,xi=/^[=+\\-@\\t\\r]/,Si=e=>xi.test(e)&&!bi.test(e)?\`'\${e}\`:e,Ci=e=>e.map(e=>e.map(e=>Si(e.replaceAll(/[\\t\\r\\n]+/g,\` \`))).join(\`	\`)).join(\`
\`),wi=e=>\`\\uFEFF\${e.map(e=>\`\${e.map(e=>Ti(Si(e))).join(\`,\`)}\\r\\n\`).join(\`\`)}\`,Ti=e=>/[",\\r\\n]/.test(e)?\`"\${e.replaceAll(\`"\`,\`""\`)}"\`:e;function Ei(e){let t=({matches:e,columns:t})=>[t.map(({name:e})=>e),...e.map(({row:e})=>t.map(t=>t.plainOf(e)))];return[E(\`as it is shown\`,()=>Ci(t(e())),\`Copy table\`),w({class:\`small\`},()=>Di(wi(t(e()))),\`Download CSV\`)]}function Di(e){let t=URL.createObjectURL(new Blob([e],{type:\`text/csv\`}));S(\`a\`,{href:t,download:\`results-shown.csv\`}).click(),setTimeout(()=>URL.revokeObjectURL(t),6e4)}function Oi(e,{onChange:t,onClear:n}){let{run:r,rows:i,columns:a,table:o,openAll:s,help:c}=e,l=[],u=hi(e=>t({query:e})),d=_i(r,i.length,n),f=di(i,t),p=mi(i,t),m=ti(a,t),h=gi(e=>t({sort:e})),g=ki(()=>ne.classList.toggle(\`tuned\`)),ee=Ei(()=>({matches:o.matches,columns:l})),_=w({class:\`small\`,"aria-label":\`Keys and search\`},()=>c.showModal(),\`?\`),v=S(\`h2\`,{id:\`cases\`},r.unit===\`file\`?\`Files\`:\`Cases\`),te=S(\`div\`,{class:\`tools\`},m.view,...ee,s,_),ne=S(\`section\`,{class:\`card files\`,"aria-labelledby":\`cases\`},S(\`div\`,{class:\`toolbar\`},v,d.view,u.view,g,te),S(\`div\`,{class:\`filters\`},f.view,p.view,h.view),o.view,d.nothing);return{view:ne,search:u.field,update:(e,t)=>{l=t,d.update(e,o.matches.length);for(let t of[f,p,m])t.update(e);h.update(l,e),u.field.value!==e.query&&(u.field.value=e.query)}}}function ki(e){let t=w({class:\`small tune\`,"aria-expanded":\`false\`},()=>t.setAttribute(\`aria-expanded\`,String(e())),\`Filter and sort\`);return t}function Ai(e){let t=null;return n=>{let{matches:r}=e,i=e.lineAt(n)?.row.number??t,a=r.findIndex(({row:e})=>e.number===i),o=[...r.slice(a+1),...r.slice(0,a+1)].find(({row:e})=>e.outcome!==\`succeeded\`);o!==void 0&&(t!==null&&e.close(t),t=o.row.number,e.reveal(t))}}let ji={case:e=>e.case,file:e=>e.case,path:e=>e.case,outcome:({outcome:e})=>_(e),reason:({reason:e})=>e,type:({type:e})=>e,folder:e=>e.case.replace(/[^/]*$/,\`\`),job:li,cost:({cost:e})=>e,took:({durationMs:e})=>e===null?null:e/1e3};function Mi(e,t){let n=new Map(Object.entries(ji).map(([e,t])=>[e,[t]]));for(let[t,{pointer:r,heading:i}]of e.columns.entries())for(let e of new Set([r,i,i.replace(/^.*\\./,\`\`)].map(e=>e.toLowerCase())))n.set(e,[...n.get(e)??[],e=>e.values?.[t]??null]);let r=[];return{text:e=>(r[e.number]??=[e.case,_(e.outcome),e.reason,...e.values??[]].join(\`
\`).toLowerCase(),r[e.number]??\`\`),details:({number:e})=>t(e),valuesOf:(e,t)=>n.get(e)?.map(e=>e(t))??null,valuesInside:(e,{number:n})=>Ni(e,t(n))}}function Ni(e,t){if(!t.toLowerCase().includes(e))return[];let[,,,,,,n,,,,r]=JSON.parse(t),i=[];for(let[t,r]of n?.[2]??[])t.toLowerCase()===e&&i.push(r);for(let[t,,n,a]of r??[])a?Pi(e,JSON.parse(n),i):t.toLowerCase()===e&&i.push(n);return i}function Pi(e,t,n){if(typeof t==\`object\`&&t)for(let[r,i]of Object.entries(t))typeof i==\`object\`&&i?Pi(e,i,n):r.toLowerCase()===e&&n.push(i)}function Fi(e){if(e.length===0)return null;let t=1/0,n=-1/0;for(let r of e)t=Math.min(t,r),n=Math.max(n,r);let r=Ii(e);return{count:e.length,total:r,mean:r/e.length,min:t,max:n}}function Ii(e){let t=0,n=0;for(let r of e){let e=t+r;n+=Math.abs(t)>=Math.abs(r)?t-e+r:r-e+t,t=e}return Number((t+n).toPrecision(15))}let Li=[\`Column\`,\`Values\`,\`Total\`,\`Mean\`,\`Lowest\`,\`Highest\`];function Ri(e,t,n){let r=S(\`div\`,{class:\`figures\`}),i=e.filter(({kind:e,id:t})=>e===\`number\`&&t!==\`submitted\`);return{title:\`Figures\`,isOpen:!1,content:r,fill:()=>{let a=t().map(({row:e})=>e);r.replaceChildren(zi(i,a),S(\`div\`,{class:\`extremes\`},Vi(\`Dearest\`,\`cost\`,e,a,n),Vi(\`Slowest\`,\`took\`,e,a,n)))}}}function zi(e,t){let n=e.flatMap(e=>{let n=Fi(t.map(t=>e.keyOf(t)).filter(e=>typeof e==\`number\`));if(n===null)return[];let{total:r,mean:i,min:a,max:o}=n,s=[r,i,a,o].every(Number.isInteger)?0:Math.max(2,e.decimals??0),c=[r,i,a,o].map(t=>Bi(e,t,s));return[S(\`tr\`,{},S(\`th\`,{scope:\`row\`},e.name),...[x(n.count),...c].map(e=>S(\`td\`,{},e)))]});return n.length===0?S(\`p\`,{class:\`quiet\`},\`None of the values shown are numbers.\`):S(\`div\`,{class:\`parts numbers\`,tabindex:0,role:\`group\`,"aria-label":\`Figures of what is shown\`},S(\`table\`,{},S(\`thead\`,{},S(\`tr\`,{},...Li.map(e=>S(\`th\`,{scope:\`col\`},e)))),S(\`tbody\`,{},...n)))}function Bi({id:e},t,n){return e===\`took\`?y(t):e===\`cost\`?oe(Math.round(t*1e4)/1e4):De(t,n)}function Vi(e,t,n,r,i){let a=n.find(e=>e.id===t);if(a===void 0)return null;let o=e=>Number(a.keyOf(e)??0),s=r.filter(e=>o(e)>0).toSorted((e,t)=>o(t)-o(e));if(s.length<2)return null;let c=s.slice(0,5).map(e=>S(\`li\`,{},S(\`span\`,{},a.textOf(e)),w({class:\`link\`},()=>i(e),e.case)));return S(\`div\`,{},S(\`p\`,{class:\`quiet\`},e),S(\`ol\`,{},...c))}let Hi=[[\`/\`,\`Search\`],[\`\u2193 or j\`,\`Next row\`],[\`\u2191 or k\`,\`Row before\`],[\`Enter\`,\`Open or close the row\`],[\`n\`,\`Open the next one that did not succeed\`],[\`e\`,\`Open all rows, or close them\`],[\`Esc\`,\`Close the opened row, or clear the search\`],[\`?\`,\`Show these keys\`]],Ui=[[\`late fee\`,\`both words, in names, reasons, values or outputs\`],[\`"late fee"\`,\`these words together\`],[\`-draft\`,\`without this word\`],[\`total:>1300\`,\`a field above a number or after a date; also >= < <= =\`],[\`verdict:DENIED\`,\`a field that has this text\`],[\`iban:missing\`,\`a field without a value\`],[\`type:docx\`,\`also folder, outcome, reason, job, cost, took (in seconds)\`]];function Wi(){let e=e=>S(\`dl\`,{},...e.map(([e,t])=>S(\`div\`,{},S(\`dt\`,{},S(\`kbd\`,{},e)),S(\`dd\`,{},t)))),t=S(\`dialog\`,{"aria-labelledby":\`help\`},S(\`h2\`,{id:\`help\`},\`Keys\`),e(Hi),S(\`h2\`,{},\`Search\`),e(Ui),w({class:\`small\`},()=>t.close(),\`Close\`));return t}function Gi(e,t,n,r){let i={"/":()=>t.focus(),"?":()=>n.showModal(),ArrowDown:t=>e.step(e.lineAt(t),1),ArrowUp:t=>e.step(e.lineAt(t),-1),j:t=>e.step(e.lineAt(t),1),k:t=>e.step(e.lineAt(t),-1),n:r.onNextFailure,e:r.onOpenAll};document.addEventListener(\`keydown\`,a=>{let{key:o,target:s}=a;if(!(s instanceof Element)||a.ctrlKey||a.metaKey||a.altKey||n.open)return;if(o===\`Escape\`){Ki(s,e,t,r);return}let c=i[o];c!==void 0&&s.closest(\`input, select, textarea\`)===null&&(!o.startsWith(\`Arrow\`)||s.matches(\`.toggle\`))&&(a.preventDefault(),c(s))})}function Ki(e,t,n,{onClear:r}){let i=e.closest(\`details.menu[open]\`);if(i!==null){i.open=!1,i.querySelector(\`summary\`)?.focus();return}if(e===n){r();return}let a=t.lineAt(e),o=a?.opened?a:t.lastOpened;o!==null&&(t.close(o.row.number),o.toggle.focus())}function qi(e){let t=e.agent===null?\`Roe agent\`:\`\${e.agent.name} \${e.agent.versionName}\`;return S(\`header\`,{class:\`top\`,"data-conclusion":e.conclusion},S(\`span\`,{class:\`badge\`},We(e.conclusion)),S(\`div\`,{class:\`title\`},S(\`p\`,{class:\`agent\`},t),S(\`h1\`,{},...T(Xi(Zi(e.headline)))),e.isSandbox?S(\`p\`,{class:\`text sandbox\`},\`This run is against a sandbox: all its results are made up.\`):null,Yi(e.lines),Qi(e)),Be(\`tiles\`,[[e.unit===\`file\`?\`Files\`:\`Cases\`,x(e.total)],[\`Took\`,y(e.finishedAtMs-e.startedAtMs)],[\`Cost\`,e.cost===0?null:oe(e.cost)],[\`Tokens\`,Ji(e)],[\`From the cache\`,e.cached===0?null:x(e.cached)],[\`From earlier attempts\`,e.reused===0?null:x(e.reused)],[\`Started\`,ke(e.startedAtMs)]]))}let Ji=({inputTokens:e,outputTokens:t})=>e+t===0?null:\`\${x(e)} in, \${x(t)} out\`;function Yi(e){if(e.length===0)return null;let t=e.map(e=>T(ce(e)));return t.length===1?S(\`p\`,{class:\`text rest\`},...t.flat()):S(\`ul\`,{class:\`text rest\`},...t.map(e=>S(\`li\`,{},...e)))}let Xi=e=>e.replaceAll(/\\b\\d{4,}(?= (?:of|files|cases)\\b)/g,e=>x(Number(e))),Zi=e=>\`\${e[0]?.toUpperCase()??\`\`}\${e.slice(1)}\`;function Qi(e){let t=e.runAttempt>1?\`, attempt \${e.runAttempt}\`:\`\`;return S(\`p\`,{class:\`origin\`},e.repository===\`\`?null:S(\`span\`,{},e.repository),e.runId===0?null:ze(e.runUrl,\`workflow run \${e.runId}\${t}\`),e.job===\`\`?null:S(\`span\`,{},\`job \${e.job}\`),e.sha===\`\`?null:S(\`span\`,{},S(\`code\`,{},e.sha.slice(0,7)),e.ref===\`\`?null:\` on \${e.ref}\`))}function $i(e){let t=e.map((e,t)=>{let n=\`panel-\${t}\`,r=S(\`section\`,{class:\`panel\`,id:n,"aria-label":e.title,hidden:!e.isOpen},e.content),i=w({class:\`tab\`,"aria-expanded":String(e.isOpen),"aria-controls":n},()=>{r.hidden=!r.hidden,i.setAttribute(\`aria-expanded\`,String(!r.hidden)),r.hidden||e.fill()},e.title);return e.isOpen&&e.fill(),{panel:e,body:r,tab:i}});return{view:S(\`div\`,{class:\`card panels\`},S(\`div\`,{class:\`tabs\`},...t.map(({tab:e})=>e)),...t.map(({body:e})=>e)),refresh:()=>{for(let{panel:e,body:n}of t)n.hidden||e.fill()}}}function ea(e,t,n){let r=ui(e);if(!r.some(e=>e.rows.length>1))return null;let i=S(\`div\`,{class:\`problems\`}),a=e=>{let o=r.length-e,s=o<=0?null:w({class:\`small\`},()=>a(r.length),\`\${x(o)} more\`);i.replaceChildren(...r.slice(0,e).map(e=>ta(e,t,n)),...s?[s]:[])};return{title:\`Problems (\${x(r.length)})\`,isOpen:window.innerWidth>720,content:i,fill:()=>{i.childElementCount===0&&a(r.length===6?r.length:5)}}}function ta({reason:e,rows:t},{unit:n},{onReason:r,onCase:i}){let a=S(\`summary\`,{},S(\`b\`,{},\`\${x(t.length)} \u00D7\`),S(\`span\`,{class:\`what\`},...T(e))),o=t.slice(0,10).map(e=>S(\`li\`,{},w({class:\`link\`},()=>i(e),e.case))),s=w({class:\`small\`},()=>r(e),t.length===1?\`Show only this \${n}\`:\`Show only these \${D(t.length,n)}\`);return S(\`details\`,{"data-outcome":t[0]?.outcome??null},a,S(\`ul\`,{},...o),s)}let na=({right:e,wrong:t,missing:n})=>e+t+n;function ra(e){return\`\${Math.floor(e.right*1e3/na(e))/10} %\`}let ia=[\`Field\`,\`Right\`,\`95 % interval\`,\`Wrong\`,\`Missing\`];function aa(e,{scorecard:t},n){if(t===null)return null;let r=S(\`div\`,{class:\`figures scorecard\`});return{title:\`Fields (\${x(t.fields.length)})\`,isOpen:window.innerWidth>720,content:r,fill:()=>{if(r.childElementCount>0)return;let i=new Map(e.map(e=>[e.case,e])),a=t.fields.filter(la).map(e=>ua(e,i,n));r.replaceChildren(sa(t.fields),...a)}}}let oa=({pointer:e})=>e||\`the output\`;function sa(e){let t=e.map(e=>[oa(e),\`\${ra(e)} (\${x(e.right)} of \${x(na(e))})\`,\`\${Math.round(e.low*100)}\u2013\${Math.round(e.high*100)} %\`,e.wrong===0?\`\`:x(e.wrong),e.missing===0?\`\`:x(e.missing)]);return ca(\`fields\`,ia,t)}let ca=(e,t,n)=>S(\`table\`,{class:e},S(\`thead\`,{},S(\`tr\`,{},...t.map(e=>S(\`th\`,{scope:\`col\`},e)))),S(\`tbody\`,{},...n.map(([e=\`\`,...t])=>S(\`tr\`,{},S(\`th\`,{scope:\`row\`},e),...t.map(e=>S(\`td\`,{},e)))))),la=({wrong:e,missing:t,...n})=>n.table!==null&&n.table.length>0&&e+t>0;function ua(e,t,n){let r=(e.table??[]).map(({expected:e,actual:r,isRight:i,count:a,cases:o})=>{let s=i?[]:o,c=s.flatMap(e=>{let r=t.get(e);return r===void 0?[]:[w({class:\`link\`},()=>n(r),e)]}),l=s.length>0&&a>s.length?\` and \${x(a-s.length)} more\`:null;return[e,r??\`missing\`,i?\`\u2713\`:\`\u2717\`,x(a),S(\`span\`,{},...c,l)]}),i=e.wrong+e.missing;return S(\`details\`,{},S(\`summary\`,{},S(\`b\`,{},oa(e)),\`: \${D(i,\`value\`)} not right\`),ca(\`met\`,[\`Expected\`,\`Actual\`,\`\`,\`Times\`,\`Cases\`],r))}let da=/-?"[^"]*"(?=\\s|$)|-?[^\\s:"]+:(?:[<>]=?|=)?"[^"]*"(?=\\s|$)|\\S+/g,fa=/^([\\p{L}_/#][\\p{L}\\p{N}_./-]*):((?:[<>]=?|=)?)(?!\\/\\/)(.+)$/su;function pa(e){return(e.match(da)??[]).map(e=>{let t=e.length>1&&e.startsWith(\`-\`),n=t?e.slice(1):e,[,r,i,a]=fa.exec(n)??[],o=ha(ma(n),t);return r===void 0||a===void 0?o:{kind:\`field\`,negated:t,field:r.toLowerCase(),operator:i||\`:\`,value:ma(a),word:o}})}let ma=e=>/^"[^"]*"$/.test(e)?e.slice(1,-1):e;function ha(e,t){let r=n(e).slice(1,-1),i=new RegExp(r.replace(/[\\\\^$.*+?()[\\]{}|/-]/g,\`\\\\$&\`),\`i\`);return{kind:\`word\`,negated:t,plain:e.toLowerCase(),pattern:i}}function ga({operator:e,value:t},n){let r=n.filter(e=>e!==null&&e!==\`\`);return e===\`:\`&&t===\`*\`?r.length>0:e===\`:\`&&t.toLowerCase()===\`missing\`&&r.length===0||r.some(n=>_a(e,String(n),t))}function _a(e,t,n){if(e===\`:\`||e===\`=\`){let[r,i]=[t.toLowerCase(),n.toLowerCase()];if(r===i)return!0;let a=b(n);return a!==null&&b(t)!==null?b(t)===a:e===\`:\`&&r.includes(i)}let r=va(t,n);return r!==null&&{">":r>0,">=":r>=0,"<":r<0,"<=":r<=0}[e]}function va(e,t){let[n,r]=[b(e)??xe(e),b(t)??xe(t)],i=b(e)===null==(b(t)===null);return n===null||r===null||!i?null:n-r}function ya(e,t,n,r){let i=pa(t.query),a=[];for(let n of e){if(t.outcomes.size>0&&!t.outcomes.has(n.outcome)||!si(n,t))continue;let e=i.map(e=>ba(e,n,r));e.includes(\`nowhere\`)||a.push({row:n,inDetails:e.includes(\`details\`)})}return Ca(a,t,n)}function ba(e,t,n){let r=xa(e,t,n);return e.negated?r===\`nowhere\`?\`row\`:\`nowhere\`:r}function xa(e,t,n){if(e.kind===\`word\`)return n.text(t).includes(e.plain)?\`row\`:e.pattern.test(n.details(t))?\`details\`:\`nowhere\`;let r=n.valuesOf(e.field,t);if(r!==null)return ga(e,r)?\`row\`:\`nowhere\`;let i=n.valuesInside(e.field,t);return i.length>0&&ga(e,i)?\`details\`:xa(e.word,t,n)}let Sa=new Intl.Collator(\`en\`,{numeric:!0});function Ca(e,{sort:t},n){let r=n.find(({id:e})=>e===t.column);if(r===void 0)return[...e];let i=t.descending?-1:1;return e.map(e=>({match:e,key:r.keyOf(e.row)})).sort((e,t)=>{if(e.key===null||t.key===null)return Number(e.key===null)-Number(t.key===null);let n=typeof e.key==\`number\`&&typeof t.key==\`number\`?e.key-t.key:Sa.compare(String(e.key),String(t.key));return i*n}).map(({match:e})=>e)}function wa(e,{startedAtMs:t,finishedAtMs:n}){let r=Math.max(1,n-t),i=e=>Math.min(1,Math.max(0,(e-t)/r));return e.flatMap(e=>{if(e.submittedAtMs===null)return[];let t=i(e.submittedAtMs);return[{row:e,from:t,to:Math.max(t,i(e.finishedAtMs??n))}]}).sort((e,t)=>e.from-t.from)}function Ta(e,t){let n=Array.from({length:t},()=>/* @__PURE__ */ new Map);for(let{row:r,from:i,to:a}of e){let e=Math.min(t-1,Math.floor(a*t));for(let o=Math.min(t-1,Math.floor(i*t));o<=e;o+=1){let e=Math.max(Math.min(a*t,o+1)-Math.max(i*t,o),.02),s=n[o];s?.set(r.outcome,(s.get(r.outcome)??0)+e)}}return n}let Ea=e=>[...e.values()].reduce((e,t)=>e+t,0),Da=h.toReversed(),Oa=[100,200,500,1e3,2e3,5e3,1e4,15e3,3e4,6e4,12e4,3e5,6e5,9e5,18e5,36e5,72e5,144e5,432e5,864e5];function ka(e){let t=Oa.find(t=>e/t<=6)??e;return Array.from({length:Math.floor(e/t)+1},(e,n)=>n*t)}function Aa(e,t){let n=wa(e,t);if(n.length===0)return null;let r=S(\`div\`,{class:\`timeline\`});return{title:\`Jobs over time\`,isOpen:!1,content:r,fill:()=>{r.childElementCount===0&&r.append(...ja(n,t))}}}function ja(e,t){let n=e.length<=20,r=e.length<=80?[]:Ta(e,160),i=Math.max(...r.map(Ea)),a=n?17:240/e.length,o=r.length===0?e.length*a:140,s=y(t.finishedAtMs-t.startedAtMs),c=C(\`svg\`,{role:\`img\`,"aria-label":\`\${D(e.length,\`job\`)} over \${s}; the table below has the times of each\`,height:o+24,width:\`100%\`},...Fa(Math.max(t.finishedAtMs-t.startedAtMs,1),o),...r.length===0?e.map((e,t)=>Na(e,t*a,a)):r.flatMap((e,t)=>Pa(e,t,i))),l=n?S(\`ol\`,{class:\`names\`,"aria-hidden":\`true\`},...e.map(Ma)):null,u=r.length===0?null:S(\`p\`,{class:\`quiet\`},\`Up to \${x(Math.ceil(i))} open at once\`),d=S(\`div\`,{class:n?\`plot named\`:\`plot\`},l,S(\`div\`,{class:\`drawing\`},c));return u===null?[d]:[u,d]}let $=e=>\`\${(e*100).toFixed(3)}%\`;function Ma({row:e}){return S(\`li\`,{title:e.case},e.case.replace(/^.*\\/(?=.)/s,\`\`))}function Na({row:e,from:t,to:n},r,i){let a=e.durationMs===null?_(e.outcome):\`\${_(e.outcome)}, \${y(e.durationMs)}\`;return C(\`rect\`,{class:\`bar\`,"data-outcome":e.outcome,x:$(t),y:r+i*.2,width:$(Math.max(n-t,.002)),height:i*.6,rx:Math.min(3,i*.3)},C(\`title\`,{},\`\${e.case}: \${a}\`))}function Pa(e,t,n){let r=140;return Da.flatMap(i=>{let a=e.get(i)??0;if(a===0)return[];let o=Math.max(a/n*132,1);return r-=o,[C(\`rect\`,{class:\`bar part\`,"data-outcome":i,x:$(t/160),y:r,width:$(1/160),height:o},C(\`title\`,{},\`\${_(i)}: \${a.toFixed(1)} open\`))]})}function Fa(e,t){let n=(n,r)=>C(\`text\`,{x:$(n/e),y:t+18,"text-anchor":r,class:n<e&&n/e>.6?\`late\`:null},Ia(n)),r=ka(e).filter(t=>t/e<.88);return[...[...r,e].map(n=>{let r=$(n/e);return C(\`line\`,{class:\`tick\`,x1:r,x2:r,y1:0,y2:t+4})}),...r.map(e=>n(e,e===0?\`start\`:\`middle\`)),n(e,\`end\`)]}let Ia=e=>e===0?\`0\`:y(e).replace(/(?<=\\d [mh]) 0 [sm]$|\\.0(?= s$)/,\`\`);var La=class{#e;#t;#n;#r;#i;#a;#o;#s=Wi();#c=w({class:\`small open-all\`},()=>this.#y(),\`Expand all\`);#l=ne(location.hash);#u;constructor(e,t){this.#e=e,this.#t=t,this.#n=Ne(e,t),this.#u=ei(this.#n,this.#l.columns),this.#r=Mi(e,d),this.#i=new $r(e,t,{onSort:e=>this.#g(e),onOpen:e=>this.#m({file:e?.case??null})}),this.#a=Oi({run:e,rows:t,columns:this.#n,table:this.#i,openAll:this.#c,help:this.#s},{onChange:e=>this.#f(e),onClear:()=>this.#p()}),this.#o=this.#d()}show(){let{headline:e}=this.#e;document.title=\`Roe agent: \${e}\`;let t=w({class:\`skip\`},()=>this.#i.focusFirst(),\`Skip to the \${this.#e.unit}s\`),n=S(\`main\`,{},this.#o.view,...this.#t.length===0?[]:[this.#a.view]);document.body.append(t,qi(this.#e),n,this.#s),this.#h(),this.#_(),f()&&p(()=>this.#h()),window.addEventListener(\`hashchange\`,()=>{this.#l=ne(location.hash),this.#h(),this.#_()}),Gi(this.#i,this.#a.search,this.#s,{onOpenAll:()=>this.#y(),onNextFailure:Ai(this.#i),onClear:()=>this.#f({query:\`\`})})}#d(){let e=e=>this.#v(e);return $i([ea(this.#t,this.#e,{onReason:e=>this.#p({reason:e}),onCase:e}),aa(this.#t,this.#e,e),Ri(this.#n,()=>this.#i.matches,e),Aa(this.#t,this.#e)].filter(e=>e!==null))}#f(e){let{columns:t}=this.#l;this.#m(e),this.#l.columns!==t&&(this.#u=ei(this.#n,this.#l.columns)),this.#h()}#p(e={}){let{sort:t,columns:n}=this.#l;this.#f({...v,sort:t,columns:n,...e})}#m(e){this.#l={...this.#l,...e};try{history.replaceState(null,\`\`,re(this.#l)||\`\${location.pathname}\${location.search}\`)}catch{}}#h(){let e=this.#l,t=ya(this.#t,e,this.#n,this.#r);this.#i.show(t,this.#u,e.sort),this.#a.update(e,this.#u),this.#o.refresh()}#g({id:e,kind:t}){let{column:n,descending:r}=this.#l.sort;this.#f({sort:{column:e,descending:e===n?!r:t===\`outcome\`}})}#_(){let{file:e}=this.#l;if(e===null)return;let t=this.#t.find(t=>t.case===e||t.case.toWellFormed()===e);t!==void 0&&this.#v(t)}#v(e){this.#i.reveal(e.number)||(this.#p(),this.#i.reveal(e.number))}#y(){let e=!this.#i.isAllOpen;this.#c.textContent=e?\`Collapse all\`:\`Expand all\`,this.#i.openAll(e)}};let Ra=o();new La(Ra,s(Ra)).show()})();`;
	const STYLE = `:root {
  color-scheme: light dark;
  --canvas: light-dark(#f6f7f9, #0e1116);
  --card: light-dark(#ffffff, #161b22);
  --inset: light-dark(#f6f8fa, #10151c);
  --line: light-dark(#dfe3e8, #2b323c);
  --text: light-dark(#1c2128, #e6ebf1);
  --quiet: light-dark(#59636e, #98a4b1);
  --accent: light-dark(#4f46e5, #a5a0ff);
  --mark: light-dark(#fff3c4, #4b3d0c);
  --missing: light-dark(#6b5200, #e8cf7a);
  --succeeded: light-dark(#187232, #4ac26b);
  --not-submitted: light-dark(#4f5b67, #a3b0bd);
  --cancelled: light-dark(#6a5a4e, #c3ab98);
  --rejected: light-dark(#7440cc, #bf94ff);
  --timed-out: light-dark(#a04300, #f0883e);
  --failed: light-dark(#c11f2d, #ff7b72);
  --lost: light-dark(#7a5600, #e3b341);
  font:
    14px / 1.5 system-ui,
    -apple-system,
    "Segoe UI",
    Roboto,
    "Helvetica Neue",
    Arial,
    sans-serif;
}
[data-outcome="succeeded"],
[data-conclusion="success"] {
  --tone: var(--succeeded);
}
[data-outcome="not-submitted"],
[data-conclusion="skipped"] {
  --tone: var(--not-submitted);
}
[data-outcome="cancelled"],
[data-conclusion="cancelled"] {
  --tone: var(--cancelled);
}
[data-outcome="rejected"] {
  --tone: var(--rejected);
}
[data-outcome="timed-out"] {
  --tone: var(--timed-out);
}
[data-outcome="failed"],
[data-conclusion="failure"] {
  --tone: var(--failed);
}
[data-outcome="lost"] {
  --tone: var(--lost);
}

* {
  box-sizing: border-box;
}
body {
  margin: 0;
  padding: 16px clamp(12px, 2vw, 32px) 60px;
  background: var(--canvas);
  color: var(--text);
}
body > * {
  max-width: 1680px;
  margin-inline: auto;
}
h1,
h2,
h3,
p,
dl,
dd,
ol,
ul,
pre {
  margin: 0;
  padding: 0;
}
ol,
ul {
  list-style: none;
}
a {
  color: var(--accent);
}
code,
pre,
.tree {
  font:
    12px / 1.55 ui-monospace,
    SFMono-Regular,
    "SF Mono",
    Menlo,
    Consolas,
    "Liberation Mono",
    monospace;
}
button,
input,
select {
  font: inherit;
  color: inherit;
}
button {
  cursor: pointer;
}
:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
  border-radius: 4px;
}
[hidden] {
  display: none !important;
}
.icon {
  width: 16px;
  height: 16px;
  flex: none;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.8;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.quiet {
  color: var(--quiet);
}
.card {
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 12px;
  margin-top: 12px;
}
h2 {
  font-size: 15px;
  font-weight: 600;
}
h3 {
  font-size: 12px;
  font-weight: 600;
  color: var(--quiet);
  margin-bottom: 8px;
}
.tag {
  font-size: 11px;
  line-height: 18px;
  padding: 0 7px;
  border: 1px solid var(--line);
  border-radius: 9px;
  color: var(--quiet);
  white-space: nowrap;
}
button.link {
  padding: 0;
  border: 0;
  background: none;
  color: var(--accent);
  text-align: left;
  overflow-wrap: anywhere;
}
button.link:hover {
  text-decoration: underline;
}
:is(button, summary).small {
  font-size: 11px;
  line-height: 20px;
  padding: 0 8px;
  border: 1px solid var(--line);
  border-radius: 6px;
  background: var(--card);
  color: var(--quiet);
}
:is(button, summary).small:hover,
button.small[aria-pressed="true"] {
  color: var(--text);
  border-color: var(--quiet);
}
select {
  max-width: 170px;
  padding: 3px 6px;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--card);
  color: var(--text);
}
select.chosen {
  border-color: var(--accent);
  box-shadow: inset 0 0 0 1px var(--accent);
}
kbd {
  font: inherit;
  font-size: 11px;
  line-height: 20px;
  padding: 0 7px;
  border: 1px solid var(--line);
  border-radius: 5px;
  color: var(--quiet);
  background: var(--card);
}
.missing {
  padding: 0 6px;
  border-radius: 4px;
  font-size: 12px;
  font-style: italic;
  background: var(--mark);
  color: var(--missing);
}
.skip {
  position: absolute;
  top: 4px;
  left: 4px;
  z-index: 3;
  padding: 6px 12px;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--card);
}
.skip:not(:focus) {
  width: 1px;
  height: 1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
}
dialog {
  max-width: min(560px, calc(100vw - 24px));
  padding: 20px 24px;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--card);
  color: var(--text);
}
dialog::backdrop {
  background: rgb(0 0 0 / 45%);
}
dialog dl {
  margin: 8px 0 16px;
}
dialog dl > div {
  display: grid;
  grid-template-columns: 130px minmax(0, 1fr);
  gap: 10px;
  padding: 3px 0;
}
.top {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto;
  gap: 6px 16px;
  align-items: center;
  background: var(--card);
  border: 1px solid var(--line);
  border-top: 4px solid var(--tone);
  border-radius: 12px;
  padding: 12px 20px;
}
.badge {
  display: grid;
  place-items: center;
  width: 40px;
  height: 40px;
  border-radius: 50%;
  color: var(--card);
  background: var(--tone);
}
.badge .icon {
  width: 22px;
  height: 22px;
}
.agent {
  color: var(--quiet);
  font-weight: 600;
  overflow-wrap: anywhere;
}
h1 {
  font-size: clamp(18px, 1.8vw, 22px);
  line-height: 1.25;
  font-weight: 650;
  letter-spacing: -0.01em;
  overflow-wrap: anywhere;
  white-space: pre-line;
}
h1 code,
.text code,
.reason code {
  font-size: 0.88em;
  padding: 1px 4px;
  border-radius: 4px;
  background: color-mix(in srgb, var(--quiet) 14%, transparent);
}
.rest {
  margin-top: 6px;
  max-width: 90ch;
}
ul.rest {
  padding-left: 20px;
  list-style: disc;
}
.sandbox {
  font-weight: 600;
}

.origin {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 14px;
  margin-top: 4px;
  color: var(--quiet);
  overflow-wrap: anywhere;
}
.tiles {
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 6px 26px;
  max-width: 52vw;
}
.tiles dt {
  font-size: 12px;
  color: var(--quiet);
}
.tiles dd {
  font-size: 15px;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}
.tabs {
  display: flex;
  flex-wrap: wrap;
  padding: 2px 8px;
}
.tab {
  padding: 7px 12px;
  border: 0;
  background: none;
  font-weight: 600;
  color: var(--quiet);
}
.tab::before {
  content: "\u25B8";
  display: inline-block;
  width: 14px;
}
.tab[aria-expanded="true"]::before {
  content: "\u25BE";
}
.tab:hover,
.tab[aria-expanded="true"] {
  color: var(--text);
}
.panel {
  padding: 4px 0 12px;
  border-top: 1px solid var(--line);
}
.problems,
.figures {
  padding: 4px 20px 0;
}
.problems summary {
  display: flex;
  gap: 10px;
  padding: 3px 0;
  cursor: pointer;
  list-style: none;
}
.problems summary::before {
  content: "\u25B8";
  flex: none;
  color: var(--quiet);
}
.problems details[open] > summary::before {
  content: "\u25BE";
}
.problems b {
  flex: none;
  min-width: 44px;
  text-align: right;
  color: var(--tone);
  font-variant-numeric: tabular-nums;
}
.problems .what {
  overflow-wrap: anywhere;
}
.problems details:not([open]) .what {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 1;
  overflow: hidden;
}
.problems details > :not(summary) {
  margin-left: 78px;
}
.problems details > button {
  margin-block: 6px 8px;
}
.figures .extremes {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 48px;
  margin-top: 12px;
}
.extremes li {
  display: flex;
  gap: 12px;
  padding: 1px 0;
}
.extremes li span {
  min-width: 66px;
  text-align: right;
  font-variant-numeric: tabular-nums;
}
.parts.numbers table {
  table-layout: auto;
}
.parts.numbers th {
  white-space: nowrap;
}
.parts.numbers :is(td, th + th) {
  text-align: right;
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.scorecard summary {
  margin-top: 12px;
}
.scorecard .link + .link {
  margin-left: 8px;
}
.scorecard table {
  width: auto;
}
.scorecard :is(th, td) {
  padding: 2px 24px 2px 0;
  font-weight: 400;
  text-align: left;
  vertical-align: top;
}
.scorecard thead th {
  color: var(--quiet);
  font-size: 12px;
  font-weight: 600;
}
.scorecard .fields :is(th, td):not(:first-child) {
  text-align: right;
  font-variant-numeric: tabular-nums;
}
.scorecard summary {
  padding: 3px 0;
  cursor: pointer;
}
.scorecard details table {
  margin: 2px 0 8px 18px;
}
.timeline {
  padding: 4px 20px 10px;
}
.plot.named {
  display: grid;
  grid-template-columns: minmax(90px, 220px) 1fr;
  gap: 14px;
}
.names li {
  height: 17px;
  line-height: 17px;
  font-size: 12px;
  color: var(--quiet);
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  text-align: right;
}
.drawing {
  min-width: 0;
}
.drawing svg {
  display: block;
  overflow: visible;
}
.bar {
  fill: var(--tone);
}
.bar:hover {
  opacity: 0.75;
}
.part {
  shape-rendering: crispEdges;
}
.tick {
  stroke: var(--line);
}
.drawing text {
  fill: var(--quiet);
  font-size: 11px;
  font-variant-numeric: tabular-nums;
}
.toolbar {
  position: relative;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px 12px;
  padding: 10px 20px 8px;
}
.matches {
  display: flex;
  gap: 8px;
  align-items: center;
  color: var(--quiet);
  font-variant-numeric: tabular-nums;
}
.search {
  position: relative;
  flex: 1 1 300px;
  max-width: 520px;
  min-width: min(240px, 100%);
}
.search label {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.search input {
  width: 100%;
  padding: 6px 34px 6px 12px;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--inset);
}
.search input:not(:placeholder-shown) {
  padding-right: 10px;
}
.search input::placeholder {
  color: var(--quiet);
  opacity: 1;
}
.search kbd {
  position: absolute;
  right: 8px;
  top: 6px;
}
.search input:not(:placeholder-shown) + kbd {
  display: none;
}
.tools {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: center;
  margin-left: auto;
}
:is(.tools, .matches, .sort-by) .small {
  line-height: 24px;
  font-size: 12px;
}
.menu {
  position: relative;
}
.menu summary {
  cursor: pointer;
  list-style: none;
}
.menu summary::-webkit-details-marker {
  display: none;
}
.menu summary::after {
  content: " \u25BE";
}
.menu-list {
  position: absolute;
  right: 0;
  top: calc(100% + 4px);
  z-index: 3;
  display: grid;
  gap: 1px;
  width: max-content;
  max-width: min(420px, 90vw);
  max-height: 60vh;
  overflow: auto;
  padding: 10px 14px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--card);
  box-shadow: 0 8px 24px rgb(0 0 0 / 20%);
}
.menu-list label {
  display: flex;
  gap: 8px;
  align-items: baseline;
  padding: 2px 0;
  overflow-wrap: anywhere;
}
.menu-list .quiet {
  font-size: 12px;
}
.menu-list button {
  justify-self: start;
  margin-top: 6px;
}
.filters {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 14px;
  padding: 0 20px 10px;
}
.filters:not(:has(.chips, .facets)) {
  padding-bottom: 0;
}
.chips,
.facets,
.sort-by {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
}
.sort-by,
.tune {
  display: none;
}
.nothing {
  padding: 26px 20px;
  text-align: center;
}
.chip {
  display: inline-flex;
  align-items: center;
  gap: 7px;
  padding: 3px 12px 3px 9px;
  border: 1px solid var(--line);
  border-radius: 16px;
  background: var(--card);
}
.chip .icon {
  color: var(--tone);
}
.chip b {
  font-variant-numeric: tabular-nums;
  font-weight: 600;
}
.chip:hover {
  border-color: var(--tone);
}
.chip[aria-pressed="true"] {
  border-color: var(--tone);
  background: color-mix(in srgb, var(--tone) 14%, var(--card));
  box-shadow: inset 0 0 0 1px var(--tone);
}
table {
  border-collapse: collapse;
  width: 100%;
}
/* Rows are grids of their own, which the columns' widths keep in line. */
.sideways {
  overflow-x: auto;
}
.cases {
  --side: 20px;
}
.cases,
.cases > thead,
.cases > tbody,
.opened,
.opened > td {
  display: block;
}
.cases > thead > tr,
.row {
  display: grid;
  grid-template-columns: var(--columns);
  min-width: calc(var(--min-width) + var(--side));
  padding-right: var(--side);
}
.cases > thead {
  position: sticky;
  top: 0;
  z-index: 1;
  background: var(--inset);
  border-block: 1px solid var(--line);
}
.cases > thead th {
  padding: 0;
  text-align: left;
  min-width: 0;
}
.cases > thead button {
  width: 100%;
  padding: 6px 12px;
  border: 0;
  background: none;
  font-size: 12px;
  font-weight: 600;
  color: var(--quiet);
  text-align: inherit;
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}
.cases > thead button:hover {
  color: var(--text);
}
.cases > thead button:focus-visible {
  outline-offset: -2px;
}
.cases [aria-sort] button {
  color: var(--text);
}
[aria-sort="ascending"] button::after {
  content: " \u2191";
}
[aria-sort="descending"] button::after {
  content: " \u2193";
}
.cases :is(th, td).number {
  text-align: right;
  font-variant-numeric: tabular-nums;
}
.row {
  cursor: pointer;
  border-top: 1px solid var(--line);
}
.cases > tbody > .row:first-child {
  border-top: 0;
}
.row > * {
  min-width: 0;
  padding: 6px 12px;
  font-weight: 400;
  text-align: left;
}
.row > .case {
  padding-left: 10px;
}
.row > :is(.value, .took, .cost, .submitted) {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.row:hover,
.row.open {
  background: var(--inset);
}
.row.open > .case {
  box-shadow: inset 3px 0 var(--tone);
}
.row > .reason.below {
  padding-top: 0;
}
.toggle {
  display: inline-flex;
  align-items: flex-start;
  gap: 6px;
  padding: 0;
  border: 0;
  background: none;
  text-align: left;
}
.toggle .icon {
  margin-top: 2.5px;
  color: var(--quiet);
  transition: rotate 0.12s;
}
.toggle[aria-expanded="true"] .icon {
  rotate: 90deg;
}
.toggle .case {
  overflow-wrap: anywhere;
}
.case .tag {
  margin-left: 22px;
}
.pill {
  display: inline-flex;
  align-items: center;
  gap: 5px;
  padding: 0 9px 0 6px;
  border-radius: 11px;
  line-height: 22px;
  font-size: 12px;
  font-weight: 600;
  white-space: nowrap;
  color: var(--tone);
  background: color-mix(in srgb, var(--tone) 11%, var(--card));
}
.pill .icon {
  width: 14px;
  height: 14px;
}
.pill,
.outcome .tag {
  vertical-align: middle;
}
.pill + .tag {
  margin-left: 6px;
}
.reason span {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
  overflow-wrap: anywhere;
  color: var(--quiet);
}
.row.open .reason span {
  color: var(--text);
}
.more {
  display: block;
  width: 100%;
  padding: 12px;
  border: 0;
  border-top: 1px solid var(--line);
  background: none;
  color: var(--accent);
}

.reason.excerpt span {
  -webkit-line-clamp: 1;
}
.opened > td {
  padding: 0;
  background: var(--inset);
  box-shadow: inset 3px 0 var(--tone);
}
.opened > td > .quiet {
  padding: 14px 30px;
}
.details {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 400px;
  gap: 8px 28px;
  padding: 6px 20px 22px 30px;
}
.opened-head {
  grid-column: 1 / -1;
  display: flex;
  flex-wrap: wrap;
  gap: 4px 10px;
  align-items: baseline;
}
.opened-head > :first-child {
  font-weight: 600;
  overflow-wrap: anywhere;
}
.details .main > section + section {
  margin-top: 18px;
}
.reason-box {
  border: 1px solid color-mix(in srgb, var(--tone) 35%, var(--line));
  border-left: 3px solid var(--tone);
  border-radius: 8px;
  padding: 10px 14px;
  background: var(--card);
}
.reason-box h3 {
  color: var(--tone);
  margin-bottom: 2px;
}
.text {
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.facts > div {
  display: grid;
  grid-template-columns: 92px minmax(0, 1fr);
  gap: 10px;
  padding: 3px 0;
  font-size: 13px;
}
.facts dt {
  color: var(--quiet);
}
.facts dd {
  overflow-wrap: anywhere;
}
.copyable {
  display: inline-flex;
  gap: 6px;
  align-items: baseline;
  max-width: 100%;
}
.copyable code {
  overflow-wrap: anywhere;
}
.copyable .short {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.copyable button {
  flex: none;
}
:is(.differences, .parts table) {
  table-layout: fixed;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 8px;
  border-collapse: separate;
  border-spacing: 0;
  overflow: hidden;
}
:is(.differences, .parts) :is(th, td) {
  padding: 6px 12px;
  text-align: left;
  vertical-align: top;
  overflow-wrap: anywhere;
  border-top: 1px solid var(--line);
}
:is(.differences, .parts) thead th {
  font-size: 12px;
  color: var(--quiet);
  border: 0;
  background: var(--inset);
}
.parts {
  max-height: 420px;
  overflow: auto;
  border-radius: 8px;
}
.parts table {
  font-size: 13px;
}
.parts tbody th {
  font-weight: 600;
}
.parts .short {
  display: block;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.parts.files th:first-child {
  width: 17%;
}
.parts.files th:nth-child(3) {
  width: 25%;
}
.parts.files th:nth-child(4) {
  width: 100px;
}
.parts.cells th:first-child {
  width: 24%;
}
.details .quiet + .parts {
  margin-top: 6px;
}
.differences tbody th,
.differences td {
  font:
    12px / 1.55 ui-monospace,
    SFMono-Regular,
    Menlo,
    Consolas,
    "Liberation Mono",
    monospace;
}
.differences :is(ins, del) {
  text-decoration: none;
  white-space: pre-wrap;
}
.differences mark {
  color: inherit;
  border-radius: 3px;
  padding: 0 1px;
}
.differences ins mark {
  background: color-mix(in srgb, var(--succeeded) 22%, var(--card));
}
.differences del mark {
  background: color-mix(in srgb, var(--failed) 22%, var(--card));
}
.differences + .checks {
  margin-top: 10px;
}
.differences.values {
  width: auto;
  min-width: min(360px, 100%);
  margin-block: 4px 8px;
}
.checks li > div {
  display: flex;
  gap: 8px;
  align-items: baseline;
  padding: 3px 0;
}
.checks .mark {
  flex: none;
  font-size: 12px;
  font-weight: 600;
}
.passed .mark {
  color: var(--succeeded);
}
.refused .mark {
  color: var(--failed);
}
.output {
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 8px;
  overflow: hidden;
  min-width: 0;
}
.output + .output,
.beside + .beside {
  margin-top: 12px;
}
.output header {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 10px;
  align-items: center;
  padding: 6px 8px 6px 14px;
  border-bottom: 1px solid var(--line);
}
.output .name {
  font-weight: 600;
  overflow-wrap: anywhere;
}
.output header .quiet {
  font-size: 12px;
  overflow-wrap: anywhere;
}
.output .buttons {
  display: flex;
  gap: 6px;
  margin-left: auto;
}
.output.corrected {
  border-color: color-mix(in srgb, var(--succeeded) 45%, var(--line));
}
.output > p {
  padding: 6px 14px 10px;
}
.output .value {
  padding: 10px 14px;
}
.value pre {
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.value > div > pre,
.clipped > pre,
.clipped > div > pre {
  font: inherit;
  max-width: 75ch;
}
.clipped {
  max-height: 60vh;
  overflow: hidden;
}
.clipped.whole {
  max-height: none;
}
.clipped.cut {
  mask-image: linear-gradient(#000 calc(100% - 70px), transparent);
}
.prose {
  max-width: 75ch;
}
.prose > * + * {
  margin-top: 8px;
}
.prose > :is(h4, h5, h6):not(:first-child) {
  margin-top: 16px;
}
.prose :is(h4, h5, h6) {
  margin-block: 0;
  font-size: 15px;
}
.prose :is(h5, h6) {
  font-size: 14px;
}
.prose :is(ul, ol) {
  padding-left: 22px;
  list-style: disc;
}
.prose ol {
  list-style: decimal;
}
.prose li > :is(ul, ol, p + p) {
  margin-top: 2px;
}
.prose blockquote {
  margin-inline: 0;
  padding-left: 12px;
  border-left: 3px solid var(--line);
  color: var(--quiet);
}
.prose :is(p, li, td, th, a, code) {
  overflow-wrap: anywhere;
}
.prose :not(pre) > code {
  padding: 1px 4px;
  border-radius: 4px;
  background: color-mix(in srgb, var(--quiet) 14%, transparent);
}
.prose pre {
  padding: 8px 12px;
  border-radius: 6px;
  background: var(--inset);
}
.prose hr {
  width: 100%;
  border: 0;
  border-top: 1px solid var(--line);
}
.prose table,
.alike table {
  width: auto;
  font-size: 13px;
}
.prose :is(th, td),
.alike :is(th, td) {
  padding: 3px 10px;
  border: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}
.alike {
  max-width: 100%;
  margin-block: 4px;
}
.alike table {
  font-family: system-ui, sans-serif;
}
.alike thead th {
  position: sticky;
  top: 0;
  background: var(--inset);
}
.alike tbody th {
  font-weight: 400;
  color: var(--quiet);
}
.alike :is(th, td).number {
  color: inherit;
  text-align: right;
  font-variant-numeric: tabular-nums;
}
.alike td {
  max-width: 40ch;
}
.alike button,
.show-all {
  margin-top: 8px;
}
.value div > button {
  margin-top: 8px;
}
.beside {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 12px;
  align-items: start;
}
.beside > .output + .output {
  margin-top: 0;
}
.tree summary {
  cursor: pointer;
  list-style: none;
}
.tree summary::before {
  content: "\u25B8";
  display: inline-block;
  width: 14px;
  color: var(--quiet);
}
.tree details[open] > summary::before {
  content: "\u25BE";
}
.tree summary::-webkit-details-marker {
  display: none;
}
.tree .leaf {
  display: flex;
  padding-left: 14px;
}
.tree .key {
  flex: none;
  max-width: 60%;
  color: var(--quiet);
  overflow-wrap: anywhere;
}
.tree .key::after {
  content: ": ";
  white-space: pre;
}
.tree .size {
  color: var(--quiet);
  font-size: 11px;
}
.tree details[open] > summary > .size {
  opacity: 0;
}
.tree .children {
  padding-left: 14px;
  margin-left: 4px;
  border-left: 1px solid var(--line);
}
.tree > .children {
  padding: 0;
  margin: 0;
  border: 0;
}
.tree .string {
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.tree .number {
  color: light-dark(#0550ae, #79c0ff);
}
.tree .literal {
  color: var(--rejected);
}
.tree .changed {
  background: var(--mark);
  border-radius: 3px;
  box-shadow: 0 0 0 2px var(--mark);
}
@media (max-width: 1100px) {
  .top {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .tiles {
    grid-column: 1 / -1;
    justify-content: flex-start;
    max-width: none;
  }
  .details {
    grid-template-columns: minmax(0, 1fr);
    padding-left: 20px;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(280px, 1fr));
    column-gap: 24px;
  }
  .beside {
    grid-template-columns: minmax(0, 1fr);
  }
}
@media (max-width: 720px) {
  body {
    padding: 8px 8px 40px;
  }
  .top {
    padding: 10px 14px;
  }
  .badge {
    width: 30px;
    height: 30px;
    align-self: start;
  }
  .badge .icon {
    width: 17px;
    height: 17px;
  }
  .tiles {
    gap: 2px 16px;
  }
  .tiles > div {
    display: flex;
    gap: 6px;
    align-items: baseline;
  }
  .tabs {
    padding-inline: 4px;
  }
  .tab {
    padding-inline: 8px;
  }
  .tiles dd {
    font-size: 13px;
  }
  .drawing .late {
    display: none;
  }
  .plot.named {
    grid-template-columns: 96px 1fr;
    gap: 8px;
  }
  .problems,
  .figures,
  .timeline,
  .toolbar,
  .filters {
    padding-inline: 14px;
  }
  .problems details > :not(summary) {
    margin-left: 22px;
  }
  .menu {
    position: static;
  }
  .menu-list {
    left: 14px;
    right: 14px;
    top: 100%;
    width: auto;
    max-width: none;
  }
  .chips {
    flex-wrap: nowrap;
    overflow-x: auto;
    max-width: 100%;
  }
  .chip {
    flex: none;
  }
  .facets {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    width: 100%;
  }
  .facets select {
    width: 100%;
  }
  .sort-by {
    display: flex;
  }
  .tune {
    display: block;
    margin-left: auto;
  }
  .search {
    order: 1;
    flex-basis: 100%;
    max-width: none;
  }
  .tools {
    order: 2;
    margin-left: 0;
  }
  .files:not(.tuned) :is(.tools, .filters) {
    display: none;
  }
  .cases > thead {
    display: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 3px 12px;
    align-items: center;
    min-width: 0;
    padding: 9px 12px 9px 30px;
  }
  .row > * {
    padding: 0;
  }
  .row > .case {
    flex-basis: calc(100% + 22px);
    margin-left: -22px;
    padding-left: 0;
  }
  .row > :is(.took, .cost, .submitted) {
    color: var(--quiet);
  }
  .row > :is(.cost, .submitted, .value):not(:empty)::before {
    content: attr(data-name) " ";
    color: var(--quiet);
    font-size: 12px;
  }
  .row > .value {
    order: 1;
    max-width: 100%;
  }
  .row > .reason {
    order: 2;
    flex-basis: 100%;
  }
  .row > .reason:has(span:empty),
  .row > :is(.took, .cost, .submitted):empty {
    display: none;
  }
  .row.open,
  .opened > td {
    box-shadow: inset 3px 0 var(--tone);
  }
  .row.open > .case {
    box-shadow: none;
  }
  .details {
    padding: 4px 12px 18px 16px;
  }
  :is(.differences, .parts:not(.numbers)) thead {
    display: none;
  }
  :is(.differences, .parts:not(.numbers)) :is(tr, th, td) {
    display: block;
    width: auto !important;
  }
  :is(.differences, .parts:not(.numbers)) tr + tr {
    border-top: 1px solid var(--line);
  }
  :is(.differences, .parts:not(.numbers)) :is(th, td) {
    border: 0;
    padding-block: 3px;
  }
  .differences :is(ins, del)::before {
    content: "expected ";
    color: var(--quiet);
  }
  .differences del::before {
    content: "actual ";
  }
}
@media (prefers-reduced-motion: reduce) {
  * {
    transition: none !important;
  }
}
@media print {
  :root {
    color-scheme: light;
  }
  .row > .case {
    padding-left: 20px !important;
  }
  body {
    padding: 0;
    background: none;
  }
  .badge,
  .pill,
  mark {
    print-color-adjust: exact;
  }
  :is(.clipped, .parts, .sideways) {
    max-height: none;
    overflow: visible;
    mask-image: none !important;
  }
  .reason span {
    display: block;
  }
  :is(.copyable, .parts) .short {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .row,
  .timeline {
    break-inside: avoid;
  }
  .search,
  .tools,
  .filters,
  .show-all,
  .skip,
  .copyable button,
  .toggle .icon,
  .buttons {
    display: none !important;
  }
}
`;
}) };
