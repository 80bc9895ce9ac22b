export const id = 6051;
export const ids = [6051];
export const modules = { 46051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		M: () => SCRIPT,
		Y: () => STYLE
	});
	const SCRIPT = `/*! has marked, (c) MarkedJS and Christopher Jeffrey, MIT: github.com/markedjs/marked */
(function(){let e=e=>\`rows-\${e}\`,t=e=>\`details-\${e}\`;function n(e){return JSON.stringify(e).replace(/[<>&\\u2028\\u2029]/g,e=>\`\\\\u\${e.charCodeAt(0).toString(16).padStart(4,\`0\`)}\`)}function r(e,t){if(e.length<=t)return e;let n=e.slice(0,t-1);return\`\${/[\\uD800-\\uDBFF]$/.test(n)?n.slice(0,-1):n}\u2026\`}let i=/^[\\s>#*|:\`~+-]+|[*\`|]+/gm;function a(e){let t=(e?.map(([,,e])=>e).find(e=>e.trim()!==\`\`)??\`\`).slice(0,1e3);return r((/^\\s*[[{"]/.test(t)?t:t.replaceAll(i,\` \`)).replaceAll(/\\s+/g,\` \`).trim(),200)}let o=()=>JSON.parse(m(\`run\`)??\`\`);function s({rowsBlocks:t}){return Array.from({length:t},(t,n)=>JSON.parse(m(e(n))??\`[]\`)).flat().map((e,t)=>({...e,group:e.group||e.reason,number:t}))}function c(e){let n=m(t(e));return n===null?null:u(JSON.parse(n))}let l=e=>a(c(e)?.outputs??null);function u(e){let[t,n,r,i,a,o,s,...c]=e,[l,u,d,f,p]=c;return{reasonCode:t,reason:n,jobId:r,submissionKey:i,status:a,inputTokens:l,outputTokens:u,files:o,tableRow:s,checks:d,outputs:f,correctedOutputs:p}}let d=e=>m(t(e))??\`\`,f=()=>document.readyState===\`loading\`;function p(e){document.addEventListener(\`DOMContentLoaded\`,e,{once:!0})}let m=e=>document.getElementById(e)?.textContent??null,h=[\`succeeded\`,\`not-submitted\`,\`cancelled\`,\`rejected\`,\`timed-out\`,\`failed\`,\`lost\`],ee=(e,t)=>h.indexOf(t.outcome)-h.indexOf(e.outcome),te={succeeded:\`succeeded\`,"not-submitted":\`not submitted\`,cancelled:\`cancelled\`,rejected:\`rejected\`,"timed-out":\`timed out\`,failed:\`failed\`,lost:\`lost\`},g=e=>te[e],_={query:\`\`,outcomes:/* @__PURE__ */ new Set,sort:{column:\`outcome\`,descending:!0},columns:null,file:null,reason:null,folder:null,type:null,origin:null},ne=[\`file\`,\`reason\`,\`folder\`,\`type\`,\`origin\`];function re(e){let t=new URLSearchParams(e.replace(/^#/,\`\`)),n=Object.fromEntries(ne.map(e=>[e,t.get(e)||null])),r=t.get(\`sort\`)?.replace(/^-/,\`\`)||null;return{..._,...n,query:t.get(\`q\`)??\`\`,outcomes:new Set(h.filter(e=>t.get(\`outcome\`)?.split(\`,\`).includes(e))),sort:r===null?_.sort:{column:r,descending:t.get(\`sort\`)?.startsWith(\`-\`)===!0},columns:t.has(\`columns\`)?t.get(\`columns\`)?.split(\`,\`).filter(Boolean).map(ae)??null:null}}function ie(e){let{query:t,outcomes:n,sort:r,columns:i}=e,a=new URLSearchParams;for(let t of ne)e[t]!==null&&a.set(t,e[t]);t!==\`\`&&a.set(\`q\`,t),n.size>0&&a.set(\`outcome\`,[...n].join(\`,\`)),(r.column!==_.sort.column||r.descending!==_.sort.descending)&&a.set(\`sort\`,\`\${r.descending?\`-\`:\`\`}\${r.column}\`),i!==null&&a.set(\`columns\`,i.map(e=>e.replaceAll(/[%,]/g,encodeURIComponent)).join(\`,\`));let o=a.toString();return o===\`\`?\`\`:\`#\${o}\`}function ae(e){return e.replaceAll(\`%2C\`,\`,\`).replaceAll(\`%25\`,\`%\`)}let oe=e=>e===\`\`||/[.!?\u2026]$/.test(e)?e:\`\${e}.\`;function v(e){if(e<1e3)return\`\${Math.round(e)} ms\`;if(e<59950)return\`\${(e/1e3).toFixed(1)} s\`;let t=Math.round(e/1e3);if(t<3600)return\`\${Math.floor(t/60)} m \${t%60} s\`;let n=Math.round(t/60);return\`\${Math.floor(n/60)} h \${n%60} m\`}let se=e=>e.toFixed(4),ce=e=>e.replace(/^[a-z](?=[a-z]*[ ,])/,e=>e.toUpperCase()),le=e=>oe(ce(e));function ue(e,{decimals:t}){return e===null?\`\`:typeof e==\`number\`&&t!==null?e.toFixed(t):String(e)}function de(e,t){return e===null?null:t===\`number\`?y(e):t===\`date\`?typeof e==\`string\`?Se(e):null:t===\`boolean\`?Number(String(e)===\`true\`):null}let fe=/* @__PURE__ */ new Set([...Intl.supportedValuesOf(\`currency\`),\`$\`,\`US$\`,\`\u20AC\`,\`\u00A3\`,\`\u00A5\`,\`\u20B9\`]),pe=/^\\d{1,3}(?:[,'\\u2019\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?$/,me=/^\\d{1,3}(?:\\.\\d{3})+,\\d+$|^\\d{1,3}(?:\\.\\d{3}){2,}$/,he=/^(?:0|[1-9]\\d*)(?:\\.\\d+)?$/,ge=/^(?:0|[1-9]\\d*),\\d+$/;function y(e){if(typeof e==\`number\`)return e;if(typeof e!=\`string\`||e.length>40)return null;let[,t=\`\`,n=\`\`]=/^([-+\\u2212]?)\\s*(.+)$/s.exec(ve(e.trim()))??[],r=_e(n);return r===null||r.replace(\`.\`,\`\`).length>15?null:t===\`\`||t===\`+\`?Number(r):-Number(r)}function _e(e){return he.test(e)?e:pe.test(e)?e.replace(/[^\\d.]/g,\`\`):me.test(e)?e.replaceAll(\`.\`,\`\`).replace(\`,\`,\`.\`):ge.test(e)?e.replace(\`,\`,\`.\`):null}function ve(e){let[,t=\`\`,n,r=\`\`]=/^([-+\\u2212]?)\\s*([A-Z]{3}|(?:US)?[$\u20AC\u00A3\u00A5\u20B9])\\s*(\\S.*)$/s.exec(e)??[];if(n!==void 0&&fe.has(n))return\`\${t}\${r}\`;let[,i=\`\`,a=\`\`]=/^(.*\\d)\\s*([A-Z]{3}|[$\u20AC\u00A3\u00A5\u20B9%])$/s.exec(e)??[];return a===\`%\`||fe.has(a)?i:e}let ye=/^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$/,be=/^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$/,xe=/^(?:\\d{1,2} [A-Z][a-z]{2,8},? \\d{4}|[A-Z][a-z]{2,8} \\d{1,2}, \\d{4})$/;function Se(e){let t=ye.exec(e);if(t!==null)return Ce(t[1]===void 0&&e.length>10?\`\${e}Z\`:e);let[,n,r,i]=be.exec(e)??[];return n===void 0?xe.test(e)?Ce(\`\${e} UTC\`):null:Ce(\`\${i}-\${r?.padStart(2,\`0\`)}-\${n.padStart(2,\`0\`)}\`)}function Ce(e){let t=Date.parse(e);return Number.isNaN(t)?null:t}let we=new Intl.NumberFormat(\`en\`),Te=new Intl.DateTimeFormat(\`en-GB\`,{dateStyle:\`medium\`,timeStyle:\`medium\`}),Ee=new Intl.DateTimeFormat(\`en-GB\`,{day:\`numeric\`,month:\`short\`,year:\`numeric\`,hour:\`2-digit\`,minute:\`2-digit\`,timeZoneName:\`short\`}),De=new Intl.DateTimeFormat(\`en-GB\`,{timeStyle:\`medium\`}),b=e=>we.format(e).replaceAll(\`,\`,\`\u202F\`),Oe=(e,t)=>e.toLocaleString(\`en\`,{minimumFractionDigits:t,maximumFractionDigits:t}).replaceAll(\`,\`,\`\u202F\`),ke=e=>Te.format(e),Ae=e=>Ee.format(e),je=e=>De.format(e);function Me(e){let t=e>=1e6?\`MB\`:e>=1e3?\`KB\`:\`bytes\`,n={bytes:1,KB:1e3,MB:1e6}[t];return\`\${(e/n).toFixed(t===\`bytes\`||e/n>=10?0:1)} \${t}\`}let Ne=[\`submitted\`,\`took\`,\`cost\`];function Pe(e,t){let n=e.columns.map((t,n)=>Re(t,n,n<e.shownColumns)),r=Ie(e,n.length===0).filter(({textOf:e})=>t.some(t=>e(t)!==\`\`)),i=({id:e})=>Ne.includes(e);return[...r.filter(e=>!i(e)),...n,...r.filter(i)]}let Fe=({outcome:e})=>e===\`succeeded\`||e===\`rejected\`;function Ie(e,t){return[{id:\`case\`,name:e.unit===\`file\`?\`File\`:\`Case\`,kind:\`text\`,textOf:e=>e.case,keyOf:e=>e.case},{id:\`outcome\`,name:\`Outcome\`,kind:\`outcome\`,textOf:({outcome:e})=>g(e),keyOf:e=>-ee(e,{outcome:\`succeeded\`})},{id:\`reason\`,name:\`Reason\`,kind:\`text\`,isShown:t,textOf:({reason:e})=>e,keyOf:({reason:e})=>e||null},{id:\`submitted\`,name:\`Submitted\`,kind:\`number\`,isShown:!1,textOf:({submittedAtMs:e})=>e===null?\`\`:je(e),plainOf:({submittedAtMs:e})=>e===null?\`\`:new Date(e).toISOString(),keyOf:({submittedAtMs:e})=>e},{id:\`took\`,name:\`Took\`,kind:\`number\`,textOf:({durationMs:e})=>e===null?\`\`:v(e),plainOf:({durationMs:e})=>e===null?\`\`:String(e/1e3),keyOf:({durationMs:e})=>e},{id:\`cost\`,name:\`Cost\`,kind:\`number\`,textOf:({cost:e})=>e===null?\`\`:se(e),keyOf:({cost:e})=>e}].map(e=>({isValue:!1,isShown:!0,decimals:null,plainOf:e.textOf,...e}))}let Le=({pointer:e})=>e||\`#\`;function Re(e,t,n){let r=({values:e})=>e?.[t]??null;return{id:Le(e),name:e.heading,kind:e.kind,decimals:e.decimals,isValue:!0,isShown:n,textOf:t=>ue(r(t),e),plainOf:e=>String(r(e)??\`\`),keyOf:t=>{let n=r(t);return e.kind===\`text\`?n===null?null:String(n):de(n,e.kind)}}}function x(e,t={},...n){return ze(document.createElement(e),t,n)}function S(e,t={},...n){return ze(document.createElementNS(\`http://www.w3.org/2000/svg\`,e),t,n)}function ze(e,t,n){for(let[n,r]of Object.entries(t))r!==null&&r!==!1&&e.setAttribute(n,r===!0?\`\`:String(r));return e.append(...n.filter(e=>e!==null)),e}function C(e,t,...n){let r=x(\`button\`,{type:\`button\`,...e},...n);return r.addEventListener(\`click\`,t),r}function w(e){return e.split(/\`([^\`\\n]+)\`/).map((e,t)=>t%2==1?x(\`code\`,{},e):e)}function Be(e,...t){return URL.canParse(e)&&[\`http:\`,\`https:\`].includes(new URL(e).protocol)?x(\`a\`,{href:e,target:\`_blank\`,rel:\`noopener noreferrer\`},...t):x(\`span\`,{},...t)}function Ve(e,t){let n=t.filter(([,e])=>e!==null&&e!==\`\`);return x(\`dl\`,{class:e},...n.map(([e,t])=>x(\`div\`,{},x(\`dt\`,{},e),x(\`dd\`,{},t))))}function T(e,t,n=\`Copy\`){let r=document.createTextNode(n),i=async()=>{try{await navigator.clipboard.writeText(t()),r.data=\`Copied\`}catch{r.data=\`Copying was not allowed\`}setTimeout(()=>{r.data=n},2e3)};return C({class:\`small\`,"aria-label":\`\${n} \${e}\`},()=>void i(),r)}let He={succeeded:\`M3.5 8.5l3 3 6-7\`,rejected:\`M5 2.5h6l2.5 2.5v6L11 13.5H5L2.5 11V5zM5.5 8h5\`,failed:\`M4 4l8 8M12 4l-8 8\`,cancelled:\`M8 2.5a5.5 5.5 0 1 0 .01 0M4.2 4.2l7.6 7.6\`,"timed-out":\`M8 2.5a5.5 5.5 0 1 0 .01 0M8 5v3.2l2 1.5\`,lost:\`M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.5M8 12.5v.01\`,"not-submitted":\`M4 8h6M7.5 4.5L11 8l-3.5 3.5M13.2 4v8\`},Ue={success:\`succeeded\`,failure:\`failed\`,cancelled:\`cancelled\`,skipped:\`not-submitted\`},We=e=>qe(He[e]),Ge=e=>qe(He[Ue[e]]),Ke=()=>qe(\`M6 4l4 4-4 4\`);function qe(e){return S(\`svg\`,{class:\`icon\`,viewBox:\`0 0 16 16\`,"aria-hidden":\`true\`},S(\`path\`,{d:e}))}function Je(e,t){let{row:n}=e,{columns:r,onToggle:i}=t,a=C({class:\`toggle\`,"aria-expanded":\`false\`},()=>i(c),Ke(),x(\`span\`,{class:\`case\`},n.case)),o=$e(r.map(t=>t.id===\`case\`?Xe(e,a):Ze(t,n)),n,t),s=x(\`tr\`,{role:\`row\`,class:\`row\`,"data-outcome":n.outcome},...o),c={row:n,element:s,toggle:a,opened:null};return s.addEventListener(\`click\`,({target:e})=>{!(e instanceof Element&&e.closest(\`button, a\`)!==null)&&document.getSelection()?.isCollapsed!==!1&&i(c)}),c}let Ye=e=>x(\`span\`,{class:\`tag\`},e),Xe=({inDetails:e},t)=>x(\`th\`,{scope:\`row\`,role:\`rowheader\`,class:\`case\`},t,e?Ye(\`found inside\`):null);function Ze(e,t){let{id:n,kind:r,isValue:i,name:a}=e;if(n===\`outcome\`)return Qe(t);if(n===\`reason\`)return x(\`td\`,{role:\`cell\`,class:\`reason\`},x(\`span\`,{},...w(t.reason)));let o=e.textOf(t),s={role:\`cell\`,class:\`\${i?\`value\`:n} \${r}\`,"data-name":a};return o===\`\`&&i?x(\`td\`,s,x(\`span\`,{class:\`missing\`},\`missing\`)):x(\`td\`,{...s,title:i?o:null},o)}let Qe=({outcome:e,cached:t,reused:n})=>x(\`td\`,{role:\`cell\`,class:\`outcome\`},x(\`span\`,{class:\`pill\`,"data-outcome":e},We(e),g(e)),t?Ye(\`cached\`):null,n?Ye(\`reused\`):null);function $e(e,t,n){let{columns:r,excerptAt:i}=n,a=r.some(({id:e})=>e===\`reason\`),o=r.flatMap(({isValue:e},t)=>e?[t]:[]),[s]=o,c=o.every(e=>r[e]?.textOf(t)===\`\`),l=a?\`\`:t.reason,u=l===\`\`&&s!==void 0&&c&&Fe(t)?i(t.number):\`\`;if(l===\`\`&&u===\`\`)return[...e];let d=l===\`\`?[u]:w(l),f=x(\`td\`,{role:\`cell\`,class:l===\`\`?\`reason excerpt\`:\`reason\`},x(\`span\`,{},...d));return s===void 0?(f.style.gridColumn=\`1 / -1\`,[...e,f]):(f.style.gridColumn=\`\${s+1} / span \${o.length}\`,f.setAttribute(\`aria-colspan\`,String(o.length)),c?[...e.slice(0,s),f,...e.slice(s+o.length)]:(f.classList.add(\`below\`),[...e,f]))}let et={case:{min:210,share:26},reason:{min:180,share:34}};function tt({id:e,kind:t,name:n,textOf:r},i){if(e===\`outcome\`)return{min:i.some(({cached:e,reused:t})=>e||t)?192:150,share:0};let a=et[e];if(a!==void 0)return a;let o=i.slice(0,200).map(e=>r(e).length),s=t===\`text\`,c=o.toSorted((e,t)=>e-t)[Math.floor((o.length-1)*(s?.95:1))]??0,l=Math.max(Math.min(c,s?34:18),Math.min(n.length+3,16)),u=Math.round(l*8.6+26);return s?{min:Math.min(u,120),share:l}:{min:Math.max(u,84),share:0}}let nt=e=>e.map(({min:e,share:t})=>t===0?\`\${e}px\`:\`minmax(\${e}px, \${t}fr)\`).join(\` \`),rt=e=>e.reduce((e,{min:t})=>e+t,0);function it(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e[r]===t[r];)r+=1;/[\\uD800-\\uDBFF]/.test(e[r-1]??\`\`)&&--r;let i=0;for(;i<n-r&&e.at(-1-i)===t.at(-1-i);)i+=1;return/[\\uDC00-\\uDFFF]/.test(e[e.length-i]??\`\`)&&--i,{before:e.slice(0,r),a:e.slice(r,e.length-i),b:t.slice(r,t.length-i),after:e.slice(e.length-i)}}function at(e){return st(\`differences\`,[\`Where\`,\`Expected\`,\`Actual\`],e.map(([e,t,n])=>{let r=it(t,n);return[e,x(\`ins\`,{},r.before,x(\`mark\`,{},r.a),r.after),x(\`del\`,{},r.before,x(\`mark\`,{},r.b),r.after)]}))}let ot=e=>st(\`differences values\`,[\`Where\`,\`Value\`],e);function st(e,t,n){let r=x(\`tr\`,{},...t.map(e=>x(\`th\`,{scope:\`col\`},e))),i=n.map(([e=\`\`,...t])=>x(\`tr\`,{},x(\`th\`,{scope:\`row\`},e),...t.map(e=>x(\`td\`,{},e))));return x(\`table\`,{class:e},x(\`thead\`,{},r),x(\`tbody\`,{},...i))}function ct(e){let t=x(\`div\`,{class:\`clipped\`},e),n=C({class:\`small show-all\`,hidden:!0},()=>r(),\`Show all\`),r=()=>{t.classList.add(\`whole\`),n.remove(),i.disconnect()},i=new ResizeObserver(()=>{let e=t.scrollHeight>t.clientHeight+4;t.classList.toggle(\`cut\`,e),n.hidden=!e});return i.observe(e),i.observe(t),t.addEventListener(\`focusin\`,({target:e})=>{e instanceof HTMLElement&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&r()}),x(\`div\`,{},t,n)}let E=(e,t)=>\`\${e} \${t}\${e===1?\`\`:\`s\`}\`;function lt(e,t){if(e.length<2)return null;let n=/* @__PURE__ */ new Set,r=0;for(let i of e){if(typeof i!=\`object\`||!i||Array.isArray(i)||t(i))return null;for(let[e,a]of Object.entries(i))n.add(e),t(a)&&(r+=1);if(n.size>14)return null}return n.size>0&&r>=e.length*n.size*.6?[...n]:null}function ut(e,t,n){let r=x(\`tbody\`),i=(e,i)=>r.append(...e.map((e,r)=>dt(e,i+r+1,t,n)));i(e.slice(0,50),0);let a=t.map(t=>{let r=e.slice(0,50).map(e=>n(e,t));return r.some(e=>e?.isNumber)&&r.every(e=>e===null||e.isNumber)}),o=t.map((e,t)=>x(\`th\`,{scope:\`col\`,class:a[t]?\`number\`:null},e)),s=x(\`table\`,{},x(\`thead\`,{},x(\`tr\`,{},x(\`th\`,{scope:\`col\`,class:\`number\`},\`#\`),...o)),r),c=C({class:\`small\`},()=>{i(e.slice(50),50),c.remove()},\`Show all \${b(e.length)}\`);return x(\`div\`,{class:\`alike\`},x(\`div\`,{class:\`sideways\`,tabindex:0,role:\`group\`,"aria-label":\`Table\`},s),e.length>50?c:null)}function dt(e,t,n,r){let i=n.map(t=>{let n=r(e,t);return n===null?x(\`td\`,{},x(\`span\`,{class:\`missing\`},\`missing\`)):x(\`td\`,{class:n.isNumber?\`number\`:null},n.content)});return x(\`tr\`,{},x(\`th\`,{scope:\`row\`,class:\`number\`},b(t)),...i)}var D=class{text;constructor(e){this.text=e}};let O=Symbol(\`no other\`);function ft(e){return JSON.parse(e,(e,t,n)=>typeof t==\`number\`&&n?.source!==void 0?new D(n.source):t)}function pt(e,t=O){return x(\`div\`,{class:\`tree\`},k(e)&&Object.keys(e).length>0?ht(e,t)??_t(e,t,0):mt(null,e,t,0))}function mt(e,t,n,r){let i=e===null?null:x(\`span\`,{class:\`key\`},e);if(!k(t)||Object.keys(t).length===0)return x(\`div\`,{class:\`leaf\`},i,x(\`span\`,{class:n===O||xt(t,n)?null:\`changed\`},vt(t)));let a=Object.entries(t),o=x(\`details\`,{},x(\`summary\`,{},i,x(\`span\`,{class:\`size\`},Array.isArray(t)?E(a.length,\`item\`):E(a.length,\`field\`)))),s=ht(t,n),c=()=>{o.childElementCount===1&&o.append(s??_t(t,n,r))};return o.addEventListener(\`toggle\`,c),r<3&&(s!==null||a.length<=30)&&(c(),o.open=!0),o}function ht(e,t){if(t!==O||!Array.isArray(e))return null;let n=lt(e,e=>!k(e));return n&&ut(e,n,gt)}function gt(e,t){let n=k(e)?bt(e,t):void 0;return n==null?null:{content:k(n)?pt(n):vt(n),isNumber:n instanceof D}}function _t(e,t,n){let r=Object.entries(e),i=x(\`div\`,{class:\`children\`}),a=e=>{for(let[a,o]of r.slice(e,e+100)){let e=t===O?O:k(t)?bt(t,a):void 0;i.append(mt(a,o,e,n+1))}let o=e+100;if(o>=r.length)return;let s=C({class:\`small\`},()=>a(o),\`\${r.length-o} more\`);s.addEventListener(\`click\`,()=>s.remove()),i.append(s)};return a(0),i}function vt(e){return typeof e==\`string\`?x(\`span\`,{class:\`string\`},yt(e)?\`"\${e}"\`:e):e instanceof D?x(\`span\`,{class:\`number\`},e.text):x(\`span\`,{class:\`literal\`},JSON.stringify(e))}let yt=e=>/^(?:true|false|null|-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?|)$/i.test(e),k=e=>typeof e==\`object\`&&!!e&&!(e instanceof D),bt=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,xt=(e,t)=>e instanceof D&&t instanceof D?e.text===t.text:JSON.stringify(e)===JSON.stringify(t);function St(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}var A=St();function Ct(e){A=e}var j={exec:()=>null};function M(e){let t=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),i=t[r];return i||(i=e(r),t[r]=i),i}}function N(e,t=\`\`){let n=typeof e==\`string\`?e:e.source,r={replace:(e,t)=>{let i=typeof t==\`string\`?t:t.source;return i=i.replace(P.caret,\`$1\`),n=n.replace(e,i),r},getRegex:()=>new RegExp(n,t)};return r}var wt=((e=\`\`)=>{try{return!!RegExp(\`(?<=1)(?<!1)\`+e)}catch{return!1}})(),P={codeRemoveIndent:/^(?: {0,3}\\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]/,outputLinkReplace:/\\\\([\\[\\]])/g,indentCodeCompensation:/^(\\s+)(?:\`\`\`)/,beginningSpace:/^\\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \\t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\\n/g,tabCharGlobal:/\\t/g,leadingSpaceTab:/^[ \\t]+/,multipleSpaceGlobal:/\\s+/g,blankLine:/^[ \\t]*$/,doubleBlankLine:/\\n[ \\t]*\\n[ \\t]*$/,blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\\n {0,3}((?:=+|-+)[ \\t]*)(?=\\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \\t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\\t[ \\t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\\[[ xX]\\][ \\t]+\\S/,listReplaceTask:/^\\[[ xX]\\][ \\t]+/,listTaskCheckbox:/\\[[ xX]\\]/,anyLine:/\\n.*\\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,tableAlignChars:/^\\||\\| *$/g,tableRowBlankLine:/\\n[ \\t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\\s|>)/i,endPreScriptTag:/^<\\/(pre|code|kbd|script)(\\s|>)/i,startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\\s])\\s+(['"])(.*)\\2/,unicodeAlphaNumeric:/[\\p{L}\\p{N}]/u,numericCharacterReference:/&#(?:(\\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,numericCharacterReferenceOrAmpersand:/&#(?:(\\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\\w+);)/g,caret:/(^|[^\\[])\\^/g,percentDecode:/%25/g,findPipe:/\\|/g,splitPipe:/ \\|/,slashPipe:/\\\\\\|/g,carriageReturn:/\\r\\n|\\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\\S*/,endingNewline:/\\n$/,listItemRegex:e=>RegExp(\`^( {0,3}\${e})((?:[	 ][^\\\\n]*)?(?:\\\\n|$))\`),nextBulletRegex:M(e=>RegExp(\`^ {0,\${e}}(?:[*+-]|\\\\d{1,9}[.)])((?:[ 	][^\\\\n]*)?(?:\\\\n|$))\`)),hrRegex:M(e=>RegExp(\`^ {0,\${e}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\\\*[ 	]*){3,})(?:\\\\n+|$)\`)),fencesBeginRegex:M(e=>RegExp(\`^ {0,\${e}}(?:\\\`\\\`\\\`|~~~)\`)),headingBeginRegex:M(e=>RegExp(\`^ {0,\${e}}#{1,6}(?:\\\\s|$)\`)),pedanticHeadingBeginRegex:M(e=>RegExp(\`^ {0,\${e}}#\`)),htmlBeginRegex:M(e=>RegExp(\`^ {0,\${e}}(?:</?(?:\${At})(?:[ \\\\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\\\s>]|$)|!--)|<\\\\?|<![A-Za-z]|<!\\\\[CDATA\\\\[)\`,\`i\`)),blockquoteBeginRegex:M(e=>RegExp(\`^ {0,\${e}}>\`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\\d{1,9}[.)])[ \\t]+|>[ \\t]?))+/},Tt=/^(?:[ \\t]*(?:\\n|$))+/,Et=/^((?: {4}| {0,3}\\t)[^\\n]+(?:\\n(?:[ \\t]*(?:\\n|$))*)?)+/,Dt=/^ {0,3}(\`{3,}(?=[^\`\\n]*(?:\\n|$))|~{3,})([^\\n]*)(?:\\n|$)(?:|([\\s\\S]*?)(?:\\n|$))(?: {0,3}(?:(?=\`)\\1\`*|(?=~)\\1~*) *(?=\\n|$)|$)/,F=/^ {0,3}((?:-[\\t ]*){3,}|(?:_[ \\t]*){3,}|(?:\\*[ \\t]*){3,})(?:\\n+|$)/,Ot=/^ {0,3}(#{1,6})(?=\\s|$)(.*)(?:\\n+|$)/,kt=/ {0,3}(?:[*+-]|\\d{1,9}[.)])/,At=\`address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul\`,I=N(\` {0,3}(?:</?(?:tag)(?:[ \\\\t]+|\\\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\\\s>]|$)|!--)|<\\\\?|<![A-Za-z]|<!\\\\[CDATA\\\\[)\`).replace(\`tag\`,At).getRegex(),jt=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\\n(?!\\s*?\\n|bull |fences|blockquote|heading|hr|html|table))+?)\\n {0,3}(=+|-+)[ \\t]*(?:\\n+|$)/,Mt=N(jt).replace(/bull/g,kt).replace(/blockCode/g,/(?: {4}| {0,3}\\t)/).replace(/fences/g,/ {0,3}(?:\`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\\t ]*){3,}|(?:_[ \\t]*){3,}|(?:\\*[ \\t]*){3,})(?:\\n+|$)/).replace(/\\|table/g,\`\`).replace(/html/g,I).getRegex(),Nt=N(jt).replace(/bull/g,kt).replace(/blockCode/g,/(?: {4}| {0,3}\\t)/).replace(/fences/g,/ {0,3}(?:\`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\\t ]*){3,}|(?:_[ \\t]*){3,}|(?:\\*[ \\t]*){3,})(?:\\n+|$)/).replace(/table/g,/ {0,3}\\|?(?:[:\\- ]*\\|)+[\\:\\- ]*\\n/).replace(/html/g,I).getRegex(),Pt=/^([^\\n]+(?:\\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \\t]+\\n)[^\\n]+)*)/,Ft=/^[^\\n]+/,It=/(?!\\s*\\])(?:\\\\[\\s\\S]|[^\\[\\]\\\\\\n]|\\n(?![ \\t]*\\n))+/,Lt=N(/^ {0,3}\\[(label)\\]: *(?:\\n[ \\t]*)?([^<\\s][^\\s]*|<(?:\\\\.|[^\\n<>\\\\])*>)(?:(?: +(?:\\n[ \\t]*)?| *\\n[ \\t]*)(title))? *(?:\\n+|$)/).replace(\`label\`,It).replace(\`title\`,/(?:"(?:\\\\[\\s\\S]|[^"\\\\])*"|'(?:\\\\[\\s\\S]|[^'\\\\\\n]|\\n(?!\\n))*'|\\((?:\\\\[\\s\\S]|[^()\\\\])*\\))/).getRegex(),Rt=N(/^(bull)([ \\t][^\\n]*?)?(?:\\n|$)/).replace(/bull/g,kt).getRegex(),zt=/\\x3c!--(?:-?>|[\\s\\S]*?(?:-->|$))/,Bt=N(\`^ {0,3}(?:<(script|pre|style|textarea)[\\\\s>][\\\\s\\\\S]*?(?:</\\\\1>[^\\\\n]*\\\\n*|$)|comment[^\\\\n]*(\\\\n+|$)|<\\\\?[\\\\s\\\\S]*?(?:\\\\?>[^\\\\n]*\\\\n*|$)|<![A-Z][\\\\s\\\\S]*?(?:>[^\\\\n]*\\\\n*|$)|<!\\\\[CDATA\\\\[[\\\\s\\\\S]*?(?:\\\\]\\\\]>[^\\\\n]*\\\\n*|$)|</?(tag)(?:[ \\\\t]+|\\\\n|/?>|$)[\\\\s\\\\S]*?(?:(?:\\\\n[ 	]*)+\\\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\\\t]*/?>(?=[ \\\\t]*(?:\\\\n|$))[\\\\s\\\\S]*?(?:(?:\\\\n[ 	]*)+\\\\n|$)|</[a-z][a-z0-9-]*\\\\s*>(?=[ \\\\t]*(?:\\\\n|$))[\\\\s\\\\S]*?(?:(?:\\\\n[ 	]*)+\\\\n|$))\`,\`i\`).replace(\`comment\`,zt).replace(\`tag\`,At).replace(\`attribute\`,/[ \\t]+[a-zA-Z:_][\\w.:-]*(?:[ \\t]*=[ \\t]*"[^"\\n]*"|[ \\t]*=[ \\t]*'[^'\\n]*'|[ \\t]*=[ \\t]*[^\\s"'=<>\`]+)?/).getRegex(),Vt=e=>N(Pt).replace(\`hr\`,F).replace(\`heading\`,\` {0,3}#{1,6}(?:\\\\s|$)\`).replace(\`|lheading\`,\`\`).replace(\`|table\`,\`\`).replace(\`blockquote\`,\` {0,3}>\`).replace(\`fences\`," {0,3}(?:\`{3,}(?=[^\`\\\\n]*(?:\\\\n|$))|~~~)[^\\\\n]*(?:\\\\n|$)").replace(\`list\`,e).replace(\`html\`,I).getRegex(),Ht=Vt(/ {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]/),Ut=Vt(/ {0,3}(?:[*+-]|\\d{1,9}[.)])(?:[ \\t]|\\n|$)/),Wt={blockquote:N(/^( {0,3}> ?(?:(?![ \\t]*(?:\\n|$))(paragraph)|[^\\n]*)(?:\\n|$))+/).replace(\`paragraph\`,Ut).getRegex(),code:Et,def:Lt,fences:Dt,heading:Ot,hr:F,html:Bt,lheading:Mt,list:Rt,newline:Tt,paragraph:Ht,table:j,text:Ft},Gt=N(\`^ *([^\\\\n ].*)\\\\n {0,3}((?:\\\\| *)?:?-+:? *(?:\\\\| *:?-+:? *)*(?:\\\\| *)?)(?:\\\\n((?:(?! *\\\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\\\n|$))*)\\\\n*|$)\`).replace(\`hr\`,F).replace(\`heading\`,\` {0,3}#{1,6}(?:\\\\s|$)\`).replace(\`blockquote\`,\` {0,3}>\`).replace(\`code\`,\`(?: {4}| {0,3}	)[^\\\\n]\`).replace(\`fences\`," {0,3}(?:\`{3,}(?=[^\`\\\\n]*(?:\\\\n|$))|~~~)[^\\\\n]*(?:\\\\n|$)").replace(\`list\`,\` {0,3}(?:[*+-]|1[.)])[ \\\\t]\`).replace(\`html\`,I).getRegex(),Kt={...Wt,lheading:Nt,table:Gt,paragraph:N(Pt).replace(\`hr\`,F).replace(\`heading\`,\` {0,3}#{1,6}(?:\\\\s|$)\`).replace(\`|lheading\`,\`\`).replace(\`table\`,Gt).replace(\`blockquote\`,\` {0,3}>\`).replace(\`fences\`," {0,3}(?:\`{3,}(?=[^\`\\\\n]*(?:\\\\n|$))|~~~)[^\\\\n]*(?:\\\\n|$)").replace(\`list\`,\` {0,3}(?:[*+-]|1[.)])[ \\\\t]+[^ \\\\t\\\\n]\`).replace(\`html\`,I).getRegex()},qt={...Wt,html:N(\`^ *(?:comment(?: *\\\\n|\\\\s*$)|<(tag)[\\\\s\\\\S]+?</\\\\1>(?: *\\\\n{2,}|\\\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\\\s[^'"/>\\\\s]*)*?/?>(?: *\\\\n{2,}|\\\\s*$))\`).replace(\`comment\`,zt).replace(/tag/g,\`(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\\\b)\\\\w+(?!:|[^\\\\w\\\\s@]*@)\\\\b\`).getRegex(),def:/^ *\\[([^\\]]+)\\]: *<?([^\\s>]+)>?(?: +(["(][^\\n]+[")]))? *(?:\\n+|$)/,heading:/^(#{1,6})(.*)(?:\\n+|$)/,fences:j,lheading:/^(.+?)\\n {0,3}(=+|-+) *(?:\\n+|$)/,paragraph:N(Pt).replace(\`hr\`,F).replace(\`heading\`,\` *#{1,6} *[^
]\`).replace(\`|table\`,\`\`).replace(\`blockquote\`,\` {0,3}>\`).replace(\`|fences\`,\`\`).replace(\`|list\`,\`\`).replace(\`|html\`,\`\`).replace(\`|tag\`,\`\`).replace(\`lheading\`,Mt).getRegex()},Jt=/^\\\\([!"#$%&'()*+,\\-./:;<=>?@\\[\\]\\\\^_\`{|}~])/,Yt=/^(\`+)([^\`]|[^\`][\\s\\S]*?[^\`])\\1(?!\`)/,Xt=/^( {2,}|\\\\)\\n(?!\\s*$)[ \\t]*/,Zt=/^(\`+|[^\`])(?:(?= {2,}\\n)|[\\s\\S]*?(?:(?=[\\\\<!\\[\`*_]|\\b_|$)|[^ ](?= {2,}\\n)))/,L=/[\\p{P}\\p{S}]/u,R=/[\\s\\p{P}\\p{S}]/u,z=/[^\\s\\p{P}\\p{S}]/u,Qt=N(/^((?![*_])punctSpace)/,\`u\`).replace(/punctSpace/g,R).getRegex(),$t=/[\\p{Pi}\\p{Ps}"']/u,en=/(?!~)[\\p{P}\\p{S}]/u,tn=/(?!~)[\\s\\p{P}\\p{S}]/u,nn=/(?:[^\\s\\p{P}\\p{S}]|~)/u,rn=N(/link|precode-code|html/,\`g\`).replace(\`link\`,/\\[(?:[^\\[\\]\`]|(?<a>\`+)[^\`]+\\k<a>(?!\`))*?\\]\\((?:\\\\[\\s\\S]|[^\\\\\\(\\)]|\\((?:\\\\[\\s\\S]|[^\\\\\\(\\)])*\\))*\\)/).replace(\`precode-\`,wt?"(?<!\`)()":"(^^|[^\`])").replace(\`code\`,/(?<b>\`+)[^\`]+\\k<b>(?!\`)/).replace(\`html\`,/<(?! )[^<>]*?>/).getRegex(),an=/^(?:\\*+(?:((?!\\*)punct)|([^\\s*]))?)|^_+(?:((?!_)punct)|([^\\s_]))?/,on=N(an,\`u\`).replace(/punct/g,L).getRegex(),sn=N(an,\`u\`).replace(/punct/g,en).getRegex(),cn=N(/^(?:\\*+(?:((?!\\*)(?!openQuote)punct)|([^\\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\\s_]))?/,\`u\`).replace(/openQuote/g,$t).replace(/punct/g,L).getRegex(),ln=\`^[^_*]*?__[^_*]*?\\\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\\\*)punct(\\\\*+)(?=[\\\\s]|$)|notPunctSpace(\\\\*+)(?!\\\\*)(?=punctSpace|$)|(?!\\\\*)punctSpace(\\\\*+)(?=notPunctSpace)|[\\\\s](\\\\*+)(?!\\\\*)(?=punct)|(?!\\\\*)punct(\\\\*+)(?!\\\\*)(?=punct)|notPunctSpace(\\\\*+)(?=notPunctSpace)\`,un=N(ln,\`gu\`).replace(/notPunctSpace/g,z).replace(/punctSpace/g,R).replace(/punct/g,L).getRegex(),dn=N(ln,\`gu\`).replace(/notPunctSpace/g,nn).replace(/punctSpace/g,tn).replace(/punct/g,en).getRegex(),fn=N(\`^[^_*]*?__[^_*]*?\\\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\\\*)punct(\\\\*+)(?=[\\\\s]|$)|notPunctSpace(\\\\*+)(?!\\\\*)(?=punctSpace|$)|(?!\\\\*)[\\\\s](\\\\*+)(?=notPunctSpace)|[\\\\s](\\\\*+)(?!\\\\*)(?=punct)|(?!\\\\*)punct(\\\\*+)(?!\\\\*)(?=punct)|(?:(?!\\\\*)punct|notPunctSpace)(\\\\*+)(?!\\\\*)(?=notPunctSpace)\`,\`gu\`).replace(/notPunctSpace/g,z).replace(/punctSpace/g,R).replace(/punct/g,L).getRegex(),pn=N(\`^[^_*]*?\\\\*\\\\*[^_*]*?_[^_*]*?(?=\\\\*\\\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)\`,\`gu\`).replace(/notPunctSpace/g,z).replace(/punctSpace/g,R).replace(/punct/g,L).getRegex(),mn=N(\`^[^_*]*?\\\\*\\\\*[^_*]*?_[^_*]*?(?=\\\\*\\\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\\\s](_+)(?=notPunctSpace)|[\\\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)\`,\`gu\`).replace(/notPunctSpace/g,z).replace(/punctSpace/g,R).replace(/punct/g,L).getRegex(),hn=N(/^~~?(?:((?!~)punct)|[^\\s~])/,\`u\`).replace(/punct/g,L).getRegex(),gn=N(\`^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)\`,\`gu\`).replace(/notPunctSpace/g,z).replace(/punctSpace/g,R).replace(/punct/g,L).getRegex(),_n=N(/\\\\(punct)/,\`gu\`).replace(/punct/g,L).getRegex(),vn=N(/(\`+)(?:[^\`]|[^\`][\\s\\S]*?[^\`])\\1(?!\`)|\`+|\\\\(punct)/,\`gu\`).replace(/punct/g,L).getRegex(),yn=N(/^<(scheme:[^\\s\\x00-\\x1f<>]*|email)>/).replace(\`scheme\`,/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace(\`email\`,/[a-zA-Z0-9.!#$%&'*+/=?^_\`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(),bn=N(zt).replace(\`(?:-->|$)\`,\`-->\`).getRegex(),xn=N(\`^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\\\s*/?>|^<\\\\?[\\\\s\\\\S]*?\\\\?>|^<![a-zA-Z]+\\\\s[\\\\s\\\\S]*?>|^<!\\\\[CDATA\\\\[[\\\\s\\\\S]*?\\\\]\\\\]>\`).replace(\`comment\`,bn).replace(\`attribute\`,/\\s+[a-zA-Z:_][\\w.:-]*(?:\\s*=\\s*"[^"]*"|\\s*=\\s*'[^']*'|\\s*=\\s*[^\\s"'=<>\`]+)?/).getRegex(),Sn=/\\[(?:\\\\[\\s\\S]|[^\\[\\]\\\\])*\\]/,Cn=N(/(?:\\[(?:brackets|\\\\[\\s\\S]|[^\\[\\]\\\\])*\\]|\\\\[\\s\\S]|\`+(?!\`)[^\`]*?\`+(?!\`)|\`\`+(?=\\])|[^\\[\\]\\\\\`])*?/).replace(\`brackets\`,Sn).getRegex(),wn=N(/^!?\\[(label)\\]\\([ \\t\\n]*(href)(?:(?:[ \\t]+(?:\\n[ \\t]*)?|\\n[ \\t]*)(title))?[ \\t\\n]*\\)/).replace(\`label\`,Cn).replace(\`href\`,/<(?:\\\\.|[^\\n<>\\\\])*>|(?!<)[^ \\t\\n\\x00-\\x1f]+|(?=\\))/).replace(\`title\`,/"(?:\\\\[\\s\\S]|[^"\\\\])*"|'(?:\\\\[\\s\\S]|[^'\\\\])*'|\\((?:\\\\[\\s\\S]|[^)\\\\])*\\)/).getRegex(),Tn=N(/^!?\\[(label)\\]\\[(ref)\\]/).replace(\`label\`,Cn).replace(\`ref\`,It).getRegex(),En=N(/^!?\\[(ref)\\](?:\\[\\])?/).replace(\`ref\`,It).getRegex(),Dn=/(?!\\s*\\])(?:\\\\[\\s\\S]|[^\\[\\]\\\\]){1,999}/,On=N(/(?:[^\\[\\]\\\\\`]*(?:\\[(?:brackets|\\\\[\\s\\S]|[^\\[\\]\\\\])*\\]|\\\\[\\s\\S]|\`+(?!\`)[^\`]*?\`+(?!\`)|\`\`+(?=\\]))){0,999}?[^\\[\\]\\\\\`]*?/).replace(\`brackets\`,Sn).getRegex(),kn=N(\`reflink|nolink(?!\\\\()\`,\`g\`).replace(\`reflink\`,N(/^!?\\[(label)\\]\\[(ref)\\]/).replace(\`label\`,On).replace(\`ref\`,Dn).getRegex()).replace(\`nolink\`,N(/^!?\\[(ref)\\](?:\\[\\])?/).replace(\`ref\`,Dn).getRegex()).getRegex(),An=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,jn=N(/(?:mailto:email|xmpp:email(?:\\/[A-Za-z0-9@.]+)?)/).replace(/email/g,/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\\w-])/).getRegex(),Mn={_backpedal:j,anyPunctuation:_n,anyPunctuationOutsideCode:vn,autolink:yn,blockSkip:rn,br:Xt,code:Yt,del:j,delLDelim:j,delRDelim:j,emStrongLDelim:on,emStrongRDelimAst:un,emStrongRDelimUnd:pn,escape:Jt,link:wn,nolink:En,punctuation:Qt,reflink:Tn,reflinkSearch:kn,tag:xn,text:Zt,url:j},Nn={...Mn,emStrongLDelim:cn,emStrongRDelimAst:fn,emStrongRDelimUnd:mn,link:N(/^!?\\[(label)\\]\\((.*?)\\)/).replace(\`label\`,Cn).getRegex(),reflink:N(/^!?\\[(label)\\]\\s*\\[([^\\]]*)\\]/).replace(\`label\`,Cn).getRegex()},Pn={...Mn,emStrongRDelimAst:dn,emStrongLDelim:sn,delLDelim:hn,delRDelim:gn,url:N(/^emailProtocol|^((?:protocol):\\/\\/|www\\.)(?:[a-zA-Z0-9\\-]+\\.?)+[^\\s<]*|^email/).replace(\`emailProtocol\`,jn).replace(\`protocol\`,An).replace(\`email\`,/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\\([^)]*\\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\\s~])((?:\\\\[\\s\\S]|[^\\\\])*?(?:\\\\[\\s\\S]|[^\\s~\\\\]))\\1(?=[^~]|$)/,text:N(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(\`+|~+|[^\`~])(?:(?=[\`~])|(?= {2,}\\n)|(?=[a-zA-Z0-9.!#$%&'*+\\/=?_\`{\\|}~-]+@)|[\\s\\S]*?(?:(?=[\\\\<!\\[\`*~_]|\\b_|protocol:\\/\\/|wwwStart|$)|[^ ](?= {2,}\\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\\/=?_\`{\\|}~-](?=[a-zA-Z0-9.!#$%&'*+\\/=?_\`{\\|}~-]+@))))/).replace(\`protocol\`,An).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace(\`wwwStart\`,wt?\`(?<![^\\\\s*_~(])www\\\\.\`:\`www\\\\.\`).getRegex()},Fn={...Pn,br:N(Xt).replace(\`{2,}\`,\`*\`).getRegex(),text:N(Pn.text).replace(\`\\\\b_\`,\`\\\\b_| {2,}\\\\n\`).replace(/\\{2,\\}/g,\`*\`).getRegex()},In={normal:Wt,gfm:Kt,pedantic:qt},B={normal:Mn,gfm:Pn,breaks:Fn,pedantic:Nn},Ln={"&":\`&amp;\`,"<":\`&lt;\`,">":\`&gt;\`,'"':\`&quot;\`,"'":\`&#39;\`},Rn=e=>Ln[e];function V(e,t){if(t){if(P.escapeTest.test(e))return e.replace(P.escapeReplace,Rn)}else if(P.escapeTestNoEncode.test(e))return e.replace(P.escapeReplaceNoEncode,Rn);return e}function zn(e){return P.numericCharacterReference.test(e)?e.replace(P.numericCharacterReferenceOrAmpersand,(e,t,n)=>{if(t===void 0&&n===void 0)return\`&amp;\`;let r=t===void 0?Number.parseInt(n,16):Number.parseInt(t,10);return r===0||r>1114111||r>=55296&&r<=57343?\`\uFFFD\`:r===38?\`&amp;\`:String.fromCodePoint(r)}):e}function Bn(e){try{e=encodeURI(e).replace(P.percentDecode,\`%\`)}catch{return null}return e}function Vn(e,t){let n=e.replace(P.findPipe,(e,t,n)=>{let r=!1,i=t;for(;--i>=0&&n[i]===\`\\\\\`;)r=!r;return r?\`|\`:\` |\`}).split(P.splitPipe),r=0;if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),t){if(n.length>t)n.splice(t);else for(;n.length<t;)n.push(\`\`)}for(;r<n.length;r++)n[r]=n[r].trim().replace(P.slashPipe,\`|\`);return n}function H(e,t,n){let r=e.length;if(r===0)return\`\`;let i=0;for(;i<r;){let a=e.charAt(r-i-1);if(a===t&&!n)i++;else if(a!==t&&n)i++;else break}return e.slice(0,r-i)}function Hn(e){let t=e.split(\`
\`),n=t.length-1;for(;n>=0&&P.blankLine.test(t[n]);)n--;return t.length-n<=2?e:t.slice(0,n+1).join(\`
\`)}function Un(e){return e.trim().replace(P.multipleSpaceGlobal,\` \`).toLowerCase().toUpperCase().toLowerCase()}function Wn(e,t){if(e.indexOf(t[0])===-1&&e.indexOf(t[1])===-1)return-1;let n=0;for(let r=0;r<e.length;r++)if(e[r]===\`\\\\\`)r++;else if(e[r]===t[0])n++;else if(e[r]===t[1]&&(n--,n<0))return r;return n>0?-2:-1}var U=/* @__PURE__ */ new WeakMap;function Gn(e){let t={"*":-1,_:-1},n=-1,r=e.length;for(let i=0;i<r;i++){let a=e[i];if(a!==\`*\`&&a!==\`_\`&&a!==\`~\`)continue;let o=i===0?\`
\`:e[i-1],s=i+1;for(;s<r&&e[s]===a;)s++;o!==\` \`&&o!==\`	\`&&o!==\`
\`&&o!==\`\\r\`&&o!==\`\\f\`&&(a===\`~\`?n=i:t[a]=i),i=s-1}return{maskedSrc:e,lastPossibleEmStrongCloserIndex:t,lastPossibleDelCloserIndex:n}}function Kn(e,t){let n=Gn(t),r=U.get(e);r?r.push(n):U.set(e,[n])}function qn(e){let t=U.get(e);t&&(t.pop(),t.length===0&&U.delete(e))}function Jn(e,t,n){let r=U.get(e)?.at(-1);return r&&r.maskedSrc===t?r.lastPossibleEmStrongCloserIndex[n]:Gn(t).lastPossibleEmStrongCloserIndex[n]}function Yn(e,t){let n=U.get(e)?.at(-1);return n&&n.maskedSrc===t?n.lastPossibleDelCloserIndex:Gn(t).lastPossibleDelCloserIndex}function Xn(e,t=0){let n=t,r=\`\`;for(let t of e)if(t===\`	\`){let e=4-n%4;r+=\` \`.repeat(e),n+=e}else r+=t,n++;return r}function Zn(e,t){let n=\`\`;for(let r=0;r<e.length;r++){if(e[r]==="\`"){let i=t.inline.code.exec(e.slice(r));if(i){n+=i[0],r+=i[0].length-1;continue}}e[r]===\`\\\\\`&&(e[r+1]===\`[\`||e[r+1]===\`]\`)?(n+=e[r+1],r++):n+=e[r]}return n}function Qn(e,t,n,r,i){let a=t.href,o=t.title||null,s=Zn(e[1],i),c=e[0].charAt(0)===\`!\`,l=r.state.inLink,u=r.state.linkEmitted,d=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let f=r.inlineTokens(s),p=r.state.linkEmitted;if(r.state.linkEmitted=u,r.state.inLink=l,!c){if(p){r.state.inRawBlock=d;return}r.state.linkEmitted=!0}return{type:c?\`image\`:\`link\`,raw:n,href:a,title:o,text:s,tokens:f}}function $n(e,t,n){let r=e.match(n.other.indentCodeCompensation);if(r===null)return t;let i=r[1];return t.split(\`
\`).map(e=>{let t=e.match(n.other.beginningSpace);if(t===null)return e;let[r]=t;return e.slice(Math.min(r.length,i.length))}).join(\`
\`)}function er(e,t,n,r){if(!t.includes(\`<\`))return!1;for(let i=0;i<t.length;i++){if(t[i]===\`\\\\\`){i++;continue}if(t[i]==="\`"){let e=r.inline.code.exec(t.slice(i));if(e){i+=e[0].length-1;continue}}if(t[i]!==\`<\`)continue;let a=e.slice(n+i),o=r.inline.tag.exec(a)||r.inline.autolink.exec(a);if(o){if(o[0].length>t.length-i)return!0;i+=o[0].length-1}}return!1}var W=class{options;rules;lexer;constructor(e){this.options=e||A}space(e){let t=this.rules.block.newline.exec(e);if(t&&t[0].length>0)return{type:\`space\`,raw:t[0]}}code(e){let t=this.rules.block.code.exec(e);if(t){let e=this.options.pedantic?t[0]:Hn(t[0]);return{type:\`code\`,raw:e,codeBlockStyle:\`indented\`,text:e.replace(this.rules.other.codeRemoveIndent,\`\`)}}}fences(e){let t=this.rules.block.fences.exec(e);if(t){let e=t[0],n=$n(e,t[3]||\`\`,this.rules);return t[3]!==void 0&&(n===\`\`||n.endsWith(\`
\`))&&(n+=\`
\`),{type:\`code\`,raw:e,lang:t[2]?t[2].trim().replace(this.rules.inline.anyPunctuation,\`$1\`):t[2],text:n}}}heading(e){let t=this.rules.block.heading.exec(e);if(t){let e=t[2].trim();if(this.rules.other.endingHash.test(e)){let t=H(e,\`#\`);(this.options.pedantic||!t||this.rules.other.endingSpaceTabChar.test(t))&&(e=t.trim())}return{type:\`heading\`,raw:H(t[0],\`
\`),depth:t[1].length,text:e,tokens:this.lexer.inline(e)}}}hr(e){let t=this.rules.block.hr.exec(e);if(t)return{type:\`hr\`,raw:H(t[0],\`
\`)}}blockquote(e){let t=this.rules.block.blockquote.exec(e);if(t){let e=H(t[0],\`
\`).split(\`
\`),n=\`\`,r=\`\`,i=[];for(;e.length>0;){let t=!1,a=[],o=0;for(;o<e.length;o++)if(this.rules.other.blockquoteStart.test(e[o]))a.push(e[o]),t=!0;else if(!t)a.push(e[o]);else break;e=e.slice(o);let s=a.join(\`
\`),c=s.replace(this.rules.other.blockquoteMarkerWhitespace,(e,t,n)=>n.startsWith(\` \`)?t+\` \`+n.slice(1):t+Xn(n,t.length)).replace(this.rules.other.blockquoteSetextReplace,\`
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
\`,1)[0],d=t[1].length,f=this.options.pedantic?Xn(u,d):u.replace(this.rules.other.leadingSpaceTab,e=>Xn(e,d)),p=e.split(\`
\`,1)[0],m=!f.trim(),h=0;if(this.options.pedantic?(h=2,a=f.trimStart()):m?h=d+1:(h=f.search(this.rules.other.nonSpaceChar),h=h>4?1:h,a=f.slice(h),h+=d),m&&this.rules.other.blankLine.test(p)&&(e=e.substring(p.length+1),i=!0),!i){let t=this.rules.other.nextBulletRegex(h),n=this.rules.other.hrRegex(h),r=this.rules.other.fencesBeginRegex(h),i=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(h):this.rules.other.headingBeginRegex(h),o=this.rules.other.htmlBeginRegex(h),s=this.rules.other.blockquoteBeginRegex(h),c=!1;for(;e;){let l=e.split(\`
\`,1)[0],u;if(p=l,this.options.pedantic?(p=p.replace(this.rules.other.listReplaceNesting,\`  \`),u=p):u=p.replace(this.rules.other.leadingSpaceTab,e=>Xn(e)),r.test(p)||i.test(p)||o.test(p)||s.test(p)||t.test(p)||n.test(p))break;if(u.search(this.rules.other.nonSpaceChar)>=h||!p.trim())a+=\`
\`+u.slice(h),c=!1;else{if(m)break;let e=f;if(!this.options.pedantic&&!a.includes(\`
\`)&&!f.includes(\`	\`)){let t;for(;!n.test(e)&&(t=this.rules.other.nestedBlockMarker.exec(e));)e=e.slice(t[0].length);if(!e.trim())break}if(e.replace(this.rules.other.tabCharGlobal,\`    \`).search(this.rules.other.nonSpaceChar)>=4||r.test(e)||i.test(e)||o.test(e)||n.test(e))break;if(!this.options.pedantic&&!c){let e=f.replace(this.rules.other.nestedContainerMarkers,\`\`);if(this.rules.block.fences.test(e)||this.rules.block.heading.test(e)||this.rules.block.hr.test(e))break}let t=!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(p)&&this.rules.block.lheading.test(\`\${f}
\${p}\`)?\`    \${u.replace(/^ {0,3}/,\`\`)}\`:p;a+=\`
\`+t,c=!0}m=!p.trim(),e=e.substring(l.length+1),f=u.slice(h)}}let ee=n.slice(l,r());o.loose||(c?o.loose=!0:this.rules.other.doubleBlankLine.test(ee)&&(c=!0)),o.items.push({type:\`list_item\`,raw:ee,task:!!this.options.gfm&&this.rules.other.listIsTask.test(a),loose:!1,text:a,tokens:[]})}let l=o.items.at(-1);if(l)l.raw=l.raw.trimEnd(),l.text=l.text.trimEnd();else return;o.raw=n.slice(0,r()).trimEnd();let u=[];for(let e of o.items)if(this.lexer.state.top=!1,u.push(this.lexer.inlineQueue.length),e.tokens=this.lexer.blockTokens(e.text,[]),!o.loose){let t=e.tokens.filter(e=>e.type===\`space\`);o.loose=t.length>0&&t.some(e=>this.rules.other.anyLine.test(e.raw))}for(let e=0;e<o.items.length;e++){let t=o.items[e],n=t.tokens[0];if(t.task&&(n?.type===\`text\`||n?.type===\`paragraph\`)){t.text=t.text.replace(this.rules.other.listReplaceTask,\`\`),n.raw=n.raw.replace(this.rules.other.listReplaceTask,\`\`),n.text=n.text.replace(this.rules.other.listReplaceTask,\`\`);let r=this.lexer.inlineQueue;for(let t=u[e];t<r.length;t++)if(r[t].tokens===n.tokens){r[t].src=r[t].src.replace(this.rules.other.listReplaceTask,\`\`);break}let i=this.rules.other.listTaskCheckbox.exec(t.raw);if(i){let e={type:\`checkbox\`,raw:i[0]+\` \`,checked:i[0]!==\`[ ]\`};t.checked=e.checked,o.loose?t.tokens[0]&&[\`paragraph\`,\`text\`].includes(t.tokens[0].type)&&\`tokens\`in t.tokens[0]&&t.tokens[0].tokens?(t.tokens[0].raw=e.raw+t.tokens[0].raw,t.tokens[0].text=e.raw+t.tokens[0].text,t.tokens[0].tokens.unshift(e)):t.tokens.unshift({type:\`paragraph\`,raw:e.raw,text:e.raw,tokens:[e]}):t.tokens.unshift(e)}}else t.task&&=!1}if(o.loose)for(let e of o.items){e.loose=!0;for(let t of e.tokens)t.type===\`text\`&&(t.type=\`paragraph\`)}return o}}html(e){let t=this.rules.block.html.exec(e);if(t){if(this.lexer.state.lastToken?.type===\`paragraph\`&&!this.rules.other.htmlBeginRegex(4).test(e))return;let n=Hn(t[0]);return{type:\`html\`,block:!0,raw:n,pre:t[1]===\`pre\`||t[1]===\`script\`||t[1]===\`style\`,text:n}}}def(e){let t=this.rules.block.def.exec(e);if(t){if(!this.rules.other.startAngleBracket.test(t[2])&&Wn(t[2],\`()\`)!==-1)return;let e=Un(t[1]),n=t[2]?t[2].replace(this.rules.other.hrefBrackets,\`$1\`).replace(this.rules.inline.anyPunctuation,\`$1\`):\`\`,r=t[3]?t[3].substring(1,t[3].length-1).replace(this.rules.inline.anyPunctuation,\`$1\`):t[3];return{type:\`def\`,tag:e,raw:H(t[0],\`
\`),href:n,title:r}}}table(e){let t=this.rules.block.table.exec(e);if(!t||!this.rules.other.tableDelimiter.test(t[2]))return;let n=Vn(t[1]),r=t[2].replace(this.rules.other.tableAlignChars,\`\`).split(\`|\`),i=t[3]?.trim()?t[3].replace(this.rules.other.tableRowBlankLine,\`\`).split(\`
\`):[],a={type:\`table\`,raw:H(t[0],\`
\`),header:[],align:[],rows:[]};if(n.length===r.length){for(let e of r)this.rules.other.tableAlignRight.test(e)?a.align.push(\`right\`):this.rules.other.tableAlignCenter.test(e)?a.align.push(\`center\`):this.rules.other.tableAlignLeft.test(e)?a.align.push(\`left\`):a.align.push(null);for(let e=0;e<n.length;e++)a.header.push({text:n[e],tokens:this.lexer.inline(n[e]),header:!0,align:a.align[e]});for(let e of i)a.rows.push(Vn(e,a.header.length).map((e,t)=>({text:e,tokens:this.lexer.inline(e),header:!1,align:a.align[t]})));return a}}lheading(e){let t=this.rules.block.lheading.exec(e);if(t){let e=t[1].trim();return{type:\`heading\`,raw:H(t[0],\`
\`),depth:t[2].charAt(0)===\`=\`?1:2,text:e,tokens:this.lexer.inline(e)}}}paragraph(e){let t=this.rules.block.paragraph.exec(e);if(t){let e=t[1].charAt(t[1].length-1)===\`
\`?t[1].slice(0,-1):t[1];return{type:\`paragraph\`,raw:t[0],text:e,tokens:this.lexer.inline(e)}}}text(e){let t=this.rules.block.text.exec(e);if(t)return{type:\`text\`,raw:t[0],text:t[0],tokens:this.lexer.inline(t[0])}}escape(e){if(e.charCodeAt(0)!==92)return;let t=this.rules.inline.escape.exec(e);if(t)return{type:\`escape\`,raw:t[0],text:t[1]}}tag(e){if(e.charCodeAt(0)!==60)return;let t=this.rules.inline.tag.exec(e);if(t)return!this.lexer.state.inLink&&this.rules.other.startATag.test(t[0])?this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(t[0])&&(this.lexer.state.inLink=!1),!this.lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(t[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(t[0])&&(this.lexer.state.inRawBlock=!1),{type:\`html\`,raw:t[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:t[0]}}link(e){if(this.lexer.state.linkParenPossible===!1)return;let t=e.charCodeAt(0);if(t!==91&&t!==33)return;let n=this.rules.inline.link.exec(e);if(n){let t=n[0].charAt(0)===\`!\`?2:1;if(!this.options.pedantic&&er(e,n[1],t,this.rules))return;let r=n[2].trim();if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(r)){if(!this.rules.other.endAngleBracket.test(r))return;let e=H(r.slice(0,-1),\`\\\\\`);if((r.length-e.length)%2==0)return}else{let e=Wn(n[2],\`()\`);if(e===-2)return;if(e>-1){let t=(n[0].indexOf(\`!\`)===0?5:4)+n[1].length+e;n[2]=n[2].substring(0,e),n[0]=n[0].substring(0,t).trim(),n[3]=\`\`}}let i=H(n[0].slice(0,-1),\`\\\\\`);if((n[0].length-i.length)%2==0)return;let a=n[2],o=\`\`;if(this.options.pedantic){let e=this.rules.other.pedanticHrefTitle.exec(a);e&&(a=e[1],o=e[3])}else o=n[3]?n[3].slice(1,-1):\`\`;return a=a.trim(),this.rules.other.startAngleBracket.test(a)&&(a=this.options.pedantic&&!this.rules.other.endAngleBracket.test(r)?a.slice(1):a.slice(1,-1)),Qn(n,{href:a&&a.replace(this.rules.inline.anyPunctuation,\`$1\`),title:o&&o.replace(this.rules.inline.anyPunctuation,\`$1\`)},n[0],this.lexer,this.rules)}}reflink(e,t){let n=e.charCodeAt(0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(e))||(r=this.rules.inline.nolink.exec(e))){let n=r[0].charAt(0)===\`!\`?2:1;if(!this.options.pedantic&&er(e,r[1],n,this.rules))return;let i=t[Un(r[2]||r[1])];if(!i){let e=r[0].charAt(0);return{type:\`text\`,raw:e,text:e}}return Qn(r,i,r[0],this.lexer,this.rules)}}emStrong(e,t,n=\`\`){let r=this.rules.inline.emStrongLDelim.exec(e);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let i=r[0][0],a=n===i,o=t.length-e.length,s=o;for(;!this.options.pedantic&&s>0&&t[s-1]===i;)s--;let c=[...t.slice(Math.max(0,s-2),s)].at(-1)??\`\`,l=c===\`*\`||c===\`_\`||!!this.rules.inline.punctuation.exec(c);s<o&&(n=c);let u=s<o?l:n===\`*\`||n===\`_\`||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(this.rules.other.unicodeAlphaNumeric))return;let d=r[1]||r[3]||\`\`;if(!d||!n||u){let n=[...r[0]].length-1,u,f,p=n,m=0,h=o-s+n,ee=!this.options.pedantic&&!!c.trim()&&(!!d||i===\`*\`&&!l);if(i!==\`*\`&&i!==\`_\`)return;let te=i===\`*\`?this.rules.inline.emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,g=Jn(this,t,i),_=t.length-e.length+n;if(g<_)return;t=t.slice(-1*e.length+n);let ne=g-_;for(te.lastIndex=0;(r=te.exec(t))!==null&&!(r.index>ne);){if(u=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!u)continue;if(f=[...u].length,r[3]||r[4]){p+=f;continue}if((r[5]||r[6]||ee)&&h%3&&!((h+f)%3)){if(a&&(r[5]||r[6]))break;m+=f;continue}if(p-=f,p>0)continue;f=Math.min(f,f+p+m);let t=[...r[0]][0].length,i=e.slice(0,n+r.index+t+f);if(Math.min(n,f)%2){let e=i.slice(1,-1);return{type:\`em\`,raw:i,text:e,tokens:this.lexer.inlineTokens(e)}}let o=i.slice(2,-2);return{type:\`strong\`,raw:i,text:o,tokens:this.lexer.inlineTokens(o)}}}}codespan(e){if(e.charCodeAt(0)!==96)return;let t=this.rules.inline.code.exec(e);if(t){let e=t[2].replace(this.rules.other.newLineCharGlobal,\` \`),n=this.rules.other.nonSpaceChar.test(e),r=this.rules.other.startingSpaceChar.test(e)&&this.rules.other.endingSpaceChar.test(e);return n&&r&&(e=e.substring(1,e.length-1)),{type:\`codespan\`,raw:t[0],text:e}}}br(e){let t=e.charCodeAt(0);if(t!==32&&t!==92&&t!==10)return;let n=this.rules.inline.br.exec(e);if(n)return{type:\`br\`,raw:n[0]}}del(e,t,n=\`\`){if(e.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(e);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let n=[...r[0]].length-1,i,a,o=n,s=this.rules.inline.delRDelim,c=Yn(this,t),l=t.length-e.length+n;if(c<l)return;t=t.slice(-1*e.length+n);let u=c-l;for(s.lastIndex=0;(r=s.exec(t))!==null&&!(r.index>u);){if(i=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!i||(a=[...i].length,a!==n))continue;if(r[3]||r[4]){o+=a;continue}if(o-=a,o>0)continue;a=Math.min(a,a+o);let t=[...r[0]][0].length,s=e.slice(0,n+r.index+t+a),c=s.slice(n,-n);return{type:\`del\`,raw:s,text:c,tokens:this.lexer.inlineTokens(c)}}}}autolink(e){if(e.charCodeAt(0)!==60)return;let t=this.rules.inline.autolink.exec(e);if(t){let e,n;return t[2]===\`@\`?(e=t[1],n=\`mailto:\`+e):(e=t[1],n=e),{type:\`link\`,raw:t[0],text:e,href:n,autolink:!0,tokens:[{type:\`text\`,raw:e,text:e}]}}}url(e){let t;if(t=this.rules.inline.url.exec(e)){let e,n;if(t[2]===\`@\`)e=t[0],n=\`mailto:\`+e;else{let r;do r=t[0],t[0]=this.rules.inline._backpedal.exec(t[0])?.[0]??\`\`;while(r!==t[0]);e=t[0],n=t[1]===\`www.\`?\`http://\`+t[0]:t[0]}return{type:\`link\`,raw:t[0],text:e,href:n,autolink:!0,tokens:[{type:\`text\`,raw:e,text:e}]}}}inlineText(e){let t=this.rules.inline.text.exec(e);if(t){let e=this.lexer.state.inRawBlock;return{type:\`text\`,raw:t[0],text:e?t[0]:zn(t[0]),escaped:e}}}},G=class e{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=Object.create(null),this.options=e||A,this.options.tokenizer=this.options.tokenizer||new W,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let t={other:P,block:In.normal,inline:B.normal};this.options.pedantic?(t.block=In.pedantic,t.inline=B.pedantic):this.options.gfm&&(t.block=In.gfm,t.inline=this.options.breaks?B.breaks:B.gfm),this.tokenizer.rules=t}static get rules(){return{block:In,inline:B}}static lex(t,n){return new e(n).lex(t)}static lexInline(t,n){return new e(n).inlineTokens(t)}lex(e){e=e.replace(P.carriageReturn,\`
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
\`+r.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=n.text):t.push(r)}else if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=!0,this.state.lastToken=r,t}inline(e,t=[]){return this.inlineQueue.push({src:e,tokens:t}),t}linkInText(e){if(!e.includes(\`[\`))return!1;let t=this.tokenizer.rules.inline.link;for(let n of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(t.test(n[0])&&e.charAt(n.index-1)!==\`!\`)return!0;for(let t of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)){let e=t[0],n=e.lastIndexOf(\`[\`);if(e.charAt(0)!==\`!\`&&Object.hasOwn(this.tokens.links,Un(e.slice(n+1,-1)))&&!(n>1&&this.linkInText(e.slice(1,n-1))))return!0}return!1}inlineTokens(e,t=[]){this.tokenizer.lexer=this;let n=this.state.linkParenPossible;this.state.linkParenPossible=e.includes(\`)\`);try{return this.#e(e,t)}finally{this.state.linkParenPossible=n}}#e(e,t){let n=e.includes(\`*\`)||e.includes(\`_\`)||e.includes(\`~\`),r=n||this.options.hooks?.emStrongMask||this.tokenizer.emStrong!==W.prototype.emStrong||this.tokenizer.del!==W.prototype.del?this.#r(e):e;if(!n)return this.#t(e,r,t);Kn(this.tokenizer,r);try{return this.#t(e,r,t)}finally{qn(this.tokenizer)}}#t(e,t,n){let r=!1,i=\`\`,a=1/0;for(;e;){if(e.length<a)a=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}r||(i=\`\`),r=!1;let o;if(this.options.extensions?.inline?.some(t=>(o=t.call({lexer:this},e,n))?(e=e.substring(o.raw.length),n.push(o),!0):!1))continue;if((o=this.tokenizer.escape(e))||(o=this.tokenizer.tag(e))||(o=this.tokenizer.link(e))){e=e.substring(o.raw.length),n.push(o);continue}if(o=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(o.raw.length);let t=n.at(-1);o.type===\`text\`&&t?.type===\`text\`?(t.raw+=o.raw,t.text+=o.text):n.push(o);continue}let s=e[0];if(s===\`*\`||s===\`_\`){let a=t.length-e.length;if(Jn(this.tokenizer,t,s)<=a){let t=1;for(;t<e.length&&e.charCodeAt(t)===s.charCodeAt(0);)t++;let a=e.substring(0,t),o=n.at(-1);o?.type===\`text\`&&!o.escaped?(o.raw+=a,o.text+=a):n.push({type:\`text\`,raw:a,text:a,escaped:!1}),e=e.substring(t),i=s,r=!0;continue}}else if(s===\`~\`){let a=t.length-e.length;if(Yn(this.tokenizer,t)<=a){let t=1;for(;t<e.length&&e.charCodeAt(t)===126;)t++;let a=e.substring(0,t),o=n.at(-1);o?.type===\`text\`&&!o.escaped?(o.raw+=a,o.text+=a):n.push({type:\`text\`,raw:a,text:a,escaped:!1}),e=e.substring(t),i=s,r=!0;continue}}if((o=this.tokenizer.emStrong(e,t,i))||(o=this.tokenizer.codespan(e))||(o=this.tokenizer.br(e))||(o=this.tokenizer.del(e,t,i))||(o=this.tokenizer.autolink(e))||!this.state.inLink&&(o=this.tokenizer.url(e))){e=e.substring(o.raw.length),n.push(o);continue}let c=e;if(this.options.extensions?.startInline){let t=1/0,n=e.slice(1),r;this.options.extensions.startInline.forEach(e=>{r=e.call({lexer:this},n),typeof r==\`number\`&&r>=0&&(t=Math.min(t,r))}),t<1/0&&t>=0&&(c=e.substring(0,t+1))}if(o=this.tokenizer.inlineText(c)){e=e.substring(o.raw.length),o.raw.slice(-1)!==\`_\`&&(i=o.raw.slice(-1)),r=!0;let t=n.at(-1);t?.type===\`text\`?(t.raw+=o.raw,t.text+=o.text):n.push(o)}else if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return n}#n(e){let{blockSkip:t,tag:n,autolink:r}=this.tokenizer.rules.inline,i=\`\`,a=0,o;for(t.lastIndex=0;o=t.exec(e);){let s=o.index+(o[2]?o[2].length:0),c=o.index+o[0].length;if(e.charAt(s)===\`<\`){let i=e.slice(s),a=n.exec(i)||r.exec(i);if(!a){t.lastIndex=s+1;continue}c=s+a[0].length,t.lastIndex=c}i+=e.slice(a,s)+\`[\`+\`a\`.repeat(c-s-2)+\`]\`,a=c}return i+e.slice(a)}#r(e){let t=e;if(this.tokens.links&&e.includes(\`[\`)){let e=this.tokenizer.rules.inline.reflinkSearch,n=t=>{let r=t.lastIndexOf(\`[\`);if(!Object.hasOwn(this.tokens.links,Un(t.slice(r+1,-1))))return t;if(r>1&&t.charAt(0)!==\`!\`){let i=t.slice(1,r-1);if(this.linkInText(i))return\`[\`+i.replace(e,n)+\`][\`+\`a\`.repeat(t.length-r-2)+\`]\`}return\`[\`+\`a\`.repeat(t.length-2)+\`]\`};t=t.replace(e,n)}return t=t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,(e,t,n)=>n?\`+\`.repeat(e.length):t?t+e.slice(t.length,-t.length).replace(/\`/g,\`+\`)+t:e),t=this.#n(t),t=this.options.hooks?.emStrongMask?.call({lexer:this},t)??t,t}infiniteLoopError(e){let t=\`Infinite loop on byte: \`+e;if(this.options.silent)console.error(t);else throw Error(t)}},tr=class{options;parser;constructor(e){this.options=e||A}space(e){return\`\`}code({text:e,lang:t,escaped:n}){let r=(t||\`\`).match(P.notSpaceStart)?.[0],i=e?e.replace(P.endingNewline,\`\`)+\`
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
\`}strong({tokens:e}){return\`<strong>\${this.parser.parseInline(e)}</strong>\`}em({tokens:e}){return\`<em>\${this.parser.parseInline(e)}</em>\`}codespan({text:e}){return\`<code>\${V(e,!0)}</code>\`}br(e){return\`<br>\`}del({tokens:e}){return\`<del>\${this.parser.parseInline(e)}</del>\`}link({href:e,title:t,text:n,tokens:r,autolink:i}){let a=i?V(n,!0):this.parser.parseInline(r),o=Bn(e);if(o===null)return a;e=V(o,i);let s=\`<a href="\`+e+\`"\`;return t&&(s+=\` title="\`+V(t)+\`"\`),s+=\`>\`+a+\`</a>\`,s}image({href:e,title:t,text:n,tokens:r}){r&&(n=this.parser.parseInline(r,this.parser.textRenderer));let i=Bn(e);if(i===null)return V(n);e=i;let a=\`<img src="\${V(e)}" alt="\${V(n)}"\`;return t&&(a+=\` title="\${V(t)}"\`),a+=\`>\`,a}text(e){return\`tokens\`in e&&e.tokens?this.parser.parseInline(e.tokens):\`escaped\`in e&&e.escaped?e.text:V(e.text)}},nr=class{parser;strong({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}em({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}codespan({text:e}){return e}del({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}html({text:e}){return e}text({text:e}){return e}link({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}image({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}br(){return\`
\`}checkbox({raw:e}){return e}},K=class e{options;renderer;textRenderer;constructor(e){this.options=e||A,this.options.renderer=this.options.renderer||new tr,this.renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new nr,this.textRenderer.parser=this}static parse(t,n){return new e(n).parse(t)}static parseInline(t,n){return new e(n).parseInline(t)}parse(e){this.renderer.parser=this;let t=\`\`;for(let n=0;n<e.length;n++){let r=e[n];if(this.options.extensions?.renderers?.[r.type]){let e=r,n=this.options.extensions.renderers[e.type].call({parser:this},e);if(n!==!1||![\`space\`,\`hr\`,\`heading\`,\`code\`,\`table\`,\`blockquote\`,\`list\`,\`checkbox\`,\`html\`,\`def\`,\`paragraph\`,\`text\`].includes(e.type)){t+=n===!1?\`\`:n??\`\`;continue}}let i=r;switch(i.type){case\`space\`:t+=this.renderer.space(i);break;case\`hr\`:t+=this.renderer.hr(i);break;case\`heading\`:t+=this.renderer.heading(i);break;case\`code\`:t+=this.renderer.code(i);break;case\`table\`:t+=this.renderer.table(i);break;case\`blockquote\`:t+=this.renderer.blockquote(i);break;case\`list\`:t+=this.renderer.list(i);break;case\`checkbox\`:t+=this.renderer.checkbox(i);break;case\`html\`:t+=this.renderer.html(i);break;case\`def\`:t+=this.renderer.def(i);break;case\`paragraph\`:t+=this.renderer.paragraph(i);break;case\`text\`:t+=this.renderer.text(i);break;default:{let e=\`Token with "\`+i.type+\`" type was not found.\`;if(this.options.silent)return console.error(e),\`\`;throw Error(e)}}}return t}parseInline(e,t=this.renderer){this.renderer.parser=this;let n=\`\`;for(let r=0;r<e.length;r++){let i=e[r];if(this.options.extensions?.renderers?.[i.type]){let e=this.options.extensions.renderers[i.type].call({parser:this},i);if(e!==!1||![\`escape\`,\`html\`,\`link\`,\`image\`,\`checkbox\`,\`strong\`,\`em\`,\`codespan\`,\`br\`,\`del\`,\`text\`].includes(i.type)){n+=e===!1?\`\`:e??\`\`;continue}}let a=i;switch(a.type){case\`escape\`:n+=t.text(a);break;case\`html\`:n+=t.html(a);break;case\`link\`:n+=t.link(a);break;case\`image\`:n+=t.image(a);break;case\`checkbox\`:n+=t.checkbox(a);break;case\`strong\`:n+=t.strong(a);break;case\`em\`:n+=t.em(a);break;case\`codespan\`:n+=t.codespan(a);break;case\`br\`:n+=t.br(a);break;case\`del\`:n+=t.del(a);break;case\`text\`:n+=t.text(a);break;default:{let e=\`Token with "\`+a.type+\`" type was not found.\`;if(this.options.silent)return console.error(e),\`\`;throw Error(e)}}}return n}},q=class{options;block;constructor(e){this.options=e||A}static passThroughHooks=/* @__PURE__ */ new Set([\`preprocess\`,\`postprocess\`,\`processAllTokens\`,\`emStrongMask\`]);static passThroughHooksRespectAsync=/* @__PURE__ */ new Set([\`preprocess\`,\`postprocess\`,\`processAllTokens\`]);preprocess(e){return e}postprocess(e){return e}processAllTokens(e){return e}emStrongMask(e){return e}provideLexer(e=this.block){return e?G.lex:G.lexInline}provideParser(e=this.block){return e?K.parse:K.parseInline}};function J(e,t){if(Array.isArray(t))for(let n=0;n<t.length;n++)e.push(t[n]);else e.push(t)}var Y=new class{defaults=St();options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=K;Renderer=tr;TextRenderer=nr;Lexer=G;Tokenizer=W;Hooks=q;constructor(...e){this.use(...e)}walkTokens(e,t){let n=[];for(let r of e)switch(J(n,t.call(this,r)),r.type){case\`table\`:{let e=r;for(let r of e.header)J(n,this.walkTokens(r.tokens,t));for(let r of e.rows)for(let e of r)J(n,this.walkTokens(e.tokens,t));break}case\`list\`:{let e=r;J(n,this.walkTokens(e.items,t));break}default:{let e=r;this.defaults.extensions?.childTokens?.[e.type]?this.defaults.extensions.childTokens[e.type].forEach(r=>{let i=e[r].flat(1/0);J(n,this.walkTokens(i,t))}):e.tokens&&J(n,this.walkTokens(e.tokens,t))}}return n}use(...e){let t=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return e.forEach(e=>{let n={...e};if(n.async=this.defaults.async||n.async||!1,e.extensions&&(e.extensions.forEach(e=>{if(!e.name)throw Error(\`extension name required\`);if(\`renderer\`in e){let n=t.renderers[e.name];n?t.renderers[e.name]=function(...t){let r=e.renderer.apply(this,t);return r===!1&&(r=n.apply(this,t)),r}:t.renderers[e.name]=e.renderer}if(\`tokenizer\`in e){if(!e.level||e.level!==\`block\`&&e.level!==\`inline\`)throw Error(\`extension level must be 'block' or 'inline'\`);let n=t[e.level];n?n.unshift(e.tokenizer):t[e.level]=[e.tokenizer],e.start&&(e.level===\`block\`?t.startBlock?t.startBlock.push(e.start):t.startBlock=[e.start]:e.level===\`inline\`&&(t.startInline?t.startInline.push(e.start):t.startInline=[e.start]))}\`childTokens\`in e&&e.childTokens&&(t.childTokens[e.name]=e.childTokens)}),n.extensions=t),e.renderer){let t=this.defaults.renderer||new tr(this.defaults);for(let n in e.renderer){if(!(n in t))throw Error(\`renderer '\${n}' does not exist\`);if([\`options\`,\`parser\`].includes(n))continue;let r=n,i=e.renderer[r],a=t[r];t[r]=(...e)=>{let n=i.apply(t,e);return n===!1&&(n=a.apply(t,e)),n===!1?\`\`:n??\`\`}}n.renderer=t}if(e.tokenizer){let t=this.defaults.tokenizer||new W(this.defaults);for(let n in e.tokenizer){if(!(n in t))throw Error(\`tokenizer '\${n}' does not exist\`);if([\`options\`,\`rules\`,\`lexer\`].includes(n))continue;let r=n,i=e.tokenizer[r],a=t[r];t[r]=(...e)=>{let n=i.apply(t,e);return n===!1&&(n=a.apply(t,e)),n}}n.tokenizer=t}if(e.hooks){let t=this.defaults.hooks||new q;for(let n in e.hooks){if(!(n in t))throw Error(\`hook '\${n}' does not exist\`);if([\`options\`,\`block\`].includes(n))continue;let r=n,i=e.hooks[r],a=t[r];t[r]=q.passThroughHooks.has(n)?e=>{if(t.options.async&&q.passThroughHooksRespectAsync.has(n))return(async()=>{let n=await i.call(t,e);return a.call(t,n)})();let r=i.call(t,e);return a.call(t,r)}:(...e)=>{if(t.options.async)return(async()=>{let n=await i.apply(t,e);return n===!1&&(n=await a.apply(t,e)),n})();let n=i.apply(t,e);return n===!1&&(n=a.apply(t,e)),n}}n.hooks=t}if(e.walkTokens){let t=this.defaults.walkTokens,r=e.walkTokens;n.walkTokens=function(e){let n=[];return J(n,r.call(this,e)),t&&J(n,t.call(this,e)),n}}this.defaults={...this.defaults,...n}}),this}setOptions(e){return this.defaults={...this.defaults,...e},this}lexer(e,t){return G.lex(e,t??this.defaults)}parser(e,t){return K.parse(e,t??this.defaults)}parseMarkdown(e){return(t,n)=>{let r={...n},i={...this.defaults,...r},a=this.onError(!!i.silent,!!i.async);if(this.defaults.async===!0&&r.async===!1)return a(/* @__PURE__ */ Error(\`marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise.\`));if(typeof t>\`u\`||t===null)return a(/* @__PURE__ */ Error(\`marked(): input parameter is undefined or null\`));if(typeof t!=\`string\`)return a(/* @__PURE__ */ Error(\`marked(): input parameter is of type \`+Object.prototype.toString.call(t)+\`, string expected\`));if(i.hooks&&(i.hooks.options=i,i.hooks.block=e),i.async)return(async()=>{let n=i.hooks?await i.hooks.preprocess(t):t,r=await(i.hooks?await i.hooks.provideLexer(e):e?G.lex:G.lexInline)(n,i),a=i.hooks?await i.hooks.processAllTokens(r):r;i.walkTokens&&await Promise.all(this.walkTokens(a,i.walkTokens));let o=await(i.hooks?await i.hooks.provideParser(e):e?K.parse:K.parseInline)(a,i);return i.hooks?await i.hooks.postprocess(o):o})().catch(a);try{i.hooks&&(t=i.hooks.preprocess(t));let n=(i.hooks?i.hooks.provideLexer(e):e?G.lex:G.lexInline)(t,i);i.hooks&&(n=i.hooks.processAllTokens(n)),i.walkTokens&&this.walkTokens(n,i.walkTokens);let r=(i.hooks?i.hooks.provideParser(e):e?K.parse:K.parseInline)(n,i);return i.hooks&&(r=i.hooks.postprocess(r)),r}catch(e){return a(e)}}}onError(e,t){return n=>{if(n.message+=\`
Please report this to https://github.com/markedjs/marked.\`,e){let e=\`<p>An error occurred:</p><pre>\`+V(n.message+\`\`,!0)+\`</pre>\`;return t?Promise.resolve(e):e}if(t)return Promise.reject(n);throw n}}};function X(e,t){return Y.parse(e,t)}X.options=X.setOptions=function(e){return Y.setOptions(e),X.defaults=Y.defaults,Ct(X.defaults),X},X.getDefaults=St,X.defaults=A;function rr(...e){return Y.use(...e),X.defaults=Y.defaults,Ct(X.defaults),X}X.use=rr,X.walkTokens=function(e,t){return Y.walkTokens(e,t)},X.parseInline=Y.parseInline,X.Parser=K,X.parser=K.parse,X.Renderer=tr,X.TextRenderer=nr,X.Lexer=G,X.lexer=G.lex,X.Tokenizer=W,X.Hooks=q,X.parse=X,X.options,X.setOptions,X.walkTokens,X.parseInline,K.parse,G.lex;let ir=2e3;function ar(e){if(e.length>1e5||e.split(/\\n\\s*\\n/).some(or))return null;try{return Z(new G({gfm:!0,breaks:!0}).lex(e),0)}catch{return null}}let or=e=>e.length>ir&&(e.match(/[*_]/g)?.length??0)>ir,sr=[/^#{1,6} \\S/m,/^\\s*\\|.*\\|\\s*$\\n^\\s*\\|[\\s:|-]+\\|\\s*$/m,/^\\s*(?:[-*+]|\\d+\\.) \\S.*\\n+\\s*(?:[-*+]|\\d+\\.) \\S/m,/\\*\\*\\S[^*\\n]*\\*\\*/,/^\`\`\`/m,/\\[[^\\]\\n]+\\]\\(https?:\\/\\//],cr=(e,t)=>/markdown/i.test(t)||!/html|xml/i.test(t)&&sr.some(t=>t.test(e.slice(0,2e4)));var lr=class extends Error{};function Z(e,t){if(t>60)throw new lr;return e.flatMap(e=>ur(e,t+1))}let Q=(e,t,n={})=>({tag:e,children:t,...n});function ur(e,t){switch(e.type){case\`heading\`:return Q([\`h4\`,\`h4\`,\`h5\`][e.depth-1]??\`h6\`,Z(e.tokens,t));case\`paragraph\`:return Q(\`p\`,Z(e.tokens,t));case\`blockquote\`:case\`strong\`:case\`em\`:case\`del\`:return Q(e.type,Z(e.tokens,t));case\`code\`:return Q(\`pre\`,[Q(\`code\`,[e.text])]);case\`codespan\`:return Q(\`code\`,[e.text]);case\`hr\`:case\`br\`:return Q(e.type,[]);case\`list\`:return pr(e,t);case\`table\`:return mr(e,t);case\`link\`:return hr(e.href,Z(e.tokens,t));case\`image\`:return hr(e.href,[e.text===\`\`?\`image\`:\`image: \${e.text}\`]);case\`text\`:return e.tokens===void 0?fr(e.text):Z(e.tokens,t);case\`escape\`:return e.text;case\`space\`:case\`def\`:case\`checkbox\`:case\`list_item\`:return[];case\`html\`:return e.raw}}let dr={amp:\`&\`,lt:\`<\`,gt:\`>\`,quot:\`"\`,apos:\`'\`,nbsp:\`\\xA0\`},fr=e=>e.replaceAll(/&(?:#(\\d{1,6})|(\\w{2,4}));/g,(e,t,n=\`\`)=>t===void 0?dr[n]??e:String.fromCodePoint(Number(t)));function pr({ordered:e,start:t,items:n},r){let i=n.map(({task:e,checked:t,tokens:n})=>Q(\`li\`,[...e?[t?\`\u2611 \`:\`\u2610 \`]:[],...Z(n,r)]));return e?Q(\`ol\`,i,typeof t==\`number\`?{start:t}:{}):Q(\`ul\`,i)}function mr({header:e,rows:t},n){let r=(e,t)=>Q(\`tr\`,t.map(({tokens:t,align:r})=>Q(e,Z(t,n),{align:r})));return Q(\`table\`,[Q(\`thead\`,[r(\`th\`,e)]),Q(\`tbody\`,t.map(e=>r(\`td\`,e)))])}function hr(e,t){return URL.canParse(e)&&[\`http:\`,\`https:\`].includes(new URL(e).protocol)?Q(\`a\`,t,{href:e}):Q(\`span\`,[...t,e===\`\`?\`\`:\` (\${e})\`])}function gr(e){return x(\`div\`,{class:\`prose\`},...e.map(_r))}function _r(e){if(typeof e==\`string\`)return e;let t=e.children.map(_r);if(e.tag===\`a\`)return vr(e,t);let n=x(e.tag,{start:e.start??null},...t);return e.align&&(n.style.textAlign=e.align),e.tag===\`table\`?x(\`div\`,{class:\`sideways\`,tabindex:0,role:\`group\`,"aria-label":\`Table\`},n):n}function vr({href:e=\`\`},t){let n=Be(e,...t);return n.title=e,n}function yr(e,t){let n=Map.groupBy(t.toReversed(),([e])=>e),r=e.map(e=>[e,n.get(e[0])?.pop()??null]),i=new Set(r.map(([,e])=>e)),a=t.filter(e=>!i.has(e));return[...r,...a.map(e=>[null,e])]}let br=2e4;function xr(e,t){return t===null?x(\`div\`,{},...e.map(e=>Cr(e,\`output\`,null))):x(\`div\`,{},...yr(e,t).map(([e,t])=>x(\`div\`,{class:\`beside\`},e===null?Sr(\`The agent did not return this output.\`):Cr(e,\`original\`,t),t===null?Sr(\`The correction does not include this output.\`):Cr(t,\`corrected\`,e))))}let Sr=e=>x(\`p\`,{class:\`quiet\`},e);function Cr(e,t,n){let[r,i,a,,o]=e,s=x(\`div\`,{class:\`value\`,role:\`group\`,"aria-label":\`Value of \${r}\`}),c=Tr(e,n),l=e=>s.replaceChildren(ct(e||c===null?Dr(a):c())),u=C({class:\`small\`,"aria-pressed":\`false\`},()=>{let e=u.getAttribute(\`aria-pressed\`)!==\`true\`;u.setAttribute(\`aria-pressed\`,String(e)),l(e)},\`As sent\`);l(!1);let d=T(\`\${t} \${r}\`,()=>a);return x(\`div\`,{class:\`output \${t}\`,role:\`group\`,"aria-label":\`\${t} \${r}\`},x(\`header\`,{},x(\`span\`,{class:\`name\`},r),t===\`output\`?null:x(\`span\`,{class:\`tag\`},t),x(\`span\`,{class:\`quiet\`},i),x(\`span\`,{class:\`buttons\`},c===null?null:u,d)),s,o===0?null:wr(o))}let wr=e=>x(\`p\`,{class:\`quiet\`},\`\${b(e)} more characters are not in this report. See results.json for the whole output.\`);function Tr([,e,t,n],r){if(n){let e=ft(t);return typeof e==\`string\`&&r===null?()=>Er(e,\`\`)??Dr(e):()=>r?.[3]?pt(e,ft(r[2])):pt(e)}let i=Er(t,e);return i&&(()=>i)}function Er(e,t){let n=cr(e,t)?ar(e):null;return n&&gr(n)}function Dr(e){let t=x(\`pre\`,{},e.slice(0,br));if(e.length<=br)return t;let n=C({class:\`small\`},()=>{t.textContent=e,n.remove()},\`Show all \${b(e.length)} characters\`);return x(\`div\`,{},t,n)}function Or(e,t,n){let{reason:r,checks:i,outputs:a,correctedOutputs:o}=t,s=[r===\`\`||i.some(([,e])=>!e)?null:Nr(e,r),i.length===0?null:jr(\`Checks\`,Pr(i)),a===null&&o===null?null:jr(o===null?\`Outputs\`:\`Outputs, and their corrections\`,xr(a??[],o)),Lr(e,t)||t.files.length===0?null:jr(\`Files\`,zr(t.files,n)),t.tableRow===null?null:jr(\`Row\`,Br(t.tableRow,n))].filter(e=>e!==null),c=s.length===0?x(\`p\`,{class:\`quiet\`},\`There are no outputs, checks or reasons for this \${n.unit}.\`):null;return x(\`div\`,{class:\`details\`},kr(e,n,t),x(\`div\`,{class:\`main\`},...s,c),x(\`aside\`,{"aria-label":\`Facts of \${e.case}\`},Ir(e,t)))}function kr(e,t,n){let r=Lr(e,n)?Gr(e.case,\`\${e.case} \u2197\`,t):null;return x(\`p\`,{class:\`opened-head\`},r===null||typeof r==\`string\`?x(\`span\`,{},e.case):r,T(\`of \${e.case}\`,()=>e.case,\`Copy path\`),T(\`to \${e.case}\`,()=>Ar(e),\`Copy link\`))}let Ar=e=>\`\${location.href.replace(/#.*$/s,\`\`)}\${ie({..._,file:e.case})}\`,jr=(e,t)=>x(\`section\`,{},x(\`h3\`,{},e),t),Mr={succeeded:\`succeeded\`,rejected:\`was rejected\`,failed:\`failed\`,cancelled:\`was cancelled\`,"timed-out":\`timed out\`,lost:\`was lost\`,"not-submitted":\`was not submitted\`};function Nr({outcome:e},t){return x(\`section\`,{class:\`reason-box\`,"data-outcome":e},x(\`h3\`,{},\`Why it \${Mr[e]}\`),x(\`p\`,{class:\`text\`},...w(t)))}function Pr(e){let t=e.map(([,,,e])=>e).filter(e=>e!==null),n=e.filter(([,,,e])=>e===null),r=[...Map.groupBy(n,([e,t,n])=>JSON.stringify([e,t,n])).values()];return x(\`div\`,{},t.length===0?null:at(t),r.length===0?null:x(\`ul\`,{class:\`checks\`},...r.map(Fr)))}function Fr(e){let[t,n,r]=e[0]??[\`\`,!0,\`\`],i=e.map(([,,,,e])=>e).filter(e=>e!==null),a=x(\`div\`,{},x(\`span\`,{class:\`mark\`},n?\`passed\`:\`not passed\`),x(\`span\`,{class:\`tag\`},t),x(\`span\`,{class:\`text\`},...w(r)));return x(\`li\`,{class:n?\`passed\`:\`refused\`},a,i.length===0?null:ot(i))}function Ir(e,t){let{jobId:n,submissionKey:r,status:i,inputTokens:a,outputTokens:o}=t,s=e=>e===null?null:ke(e);return Ve(\`facts\`,[[\`Job\`,n===\`\`?null:Wr(\`the job id\`,n)],[\`Status at Roe\`,i],[\`Origin\`,Ur(e)],[\`Error code\`,t.reasonCode],[\`Submitted\`,s(e.submittedAtMs)],[\`Ended\`,s(e.finishedAtMs)],[\`Took\`,e.durationMs===null?null:v(e.durationMs)],[\`Tokens\`,a===null&&o===null?null:\`\${Hr(a)} in, \${Hr(o)} out\`],[\`Cost\`,e.cost===null?null:se(e.cost)],...Lr(e,t)?t.files.flatMap(Rr):[],[\`Submission\`,r===\`\`?null:Wr(\`the submission\u2019s key\`,r,\`short\`)]])}let Lr=({case:e},{files:t,tableRow:n})=>n===null&&t.length===1&&t[0]?.[1]===e;function Rr([,,e,t,n]){return[[\`Size\`,Me(t)],[\`Type\`,e],[\`SHA-256\`,n===\`\`?null:Wr(\`the SHA-256\`,n,\`short\`)]]}function zr(e,t){return Vr(\`files\`,[\`Input\`,\`File\`,\`Type and size\`,\`SHA-256\`],e.map(([e,n,r,i,a])=>x(\`tr\`,{},x(\`th\`,{scope:\`row\`},e),x(\`td\`,{},Gr(n,n,t)),x(\`td\`,{},\`\${r}, \${Me(i)}\`),x(\`td\`,{},x(\`code\`,{class:\`short\`,title:a},a)))))}function Br([e,t,n],r){let i=n.map(([e,t])=>x(\`tr\`,{},x(\`th\`,{scope:\`row\`},e),x(\`td\`,{class:\`text\`},t)));return x(\`div\`,{},x(\`p\`,{class:\`quiet\`},Gr(e,\`\${e}, line \${t}\`,r,\`#L\${t}\`)),Vr(\`cells\`,[\`Column\`,\`Value\`],i))}function Vr(e,t,n){let r=x(\`table\`,{},x(\`thead\`,{},x(\`tr\`,{},...t.map(e=>x(\`th\`,{scope:\`col\`},e)))),x(\`tbody\`,{},...n));return x(\`div\`,{class:\`parts \${e}\`,tabindex:0,role:\`group\`,"aria-label":t.join(\`, \`)},r)}let Hr=e=>e===null?\`unknown\`:b(e);function Ur({cached:e,reused:t}){return e?\`answered from Roe\u2019s cache\`:t?\`reused from an earlier attempt\`:null}function Wr(e,t,n=null){return x(\`span\`,{class:\`copyable\`},x(\`code\`,{class:n,title:t},t),T(e,()=>t))}function Gr(e,t,{runUrl:n,sha:r},i=\`\`){let a=n.split(\`/actions/runs/\`)[0]??\`\`;if(a===n||r===\`\`)return t;let o=e.split(\`/\`).map(Kr).join(\`/\`);return Be(\`\${a}/blob/\${encodeURIComponent(r)}/\${o}\${i}\`,t)}let Kr=e=>encodeURIComponent(e.toWellFormed()),qr=()=>x(\`p\`,{class:\`quiet\`},\`The rest of this report is missing. See results.json.\`);var Jr=class{view;#e;#t;#n;#r=x(\`tr\`,{role:\`row\`});#i=x(\`tbody\`,{role:\`rowgroup\`});#a;#o=C({class:\`more\`},()=>this.#g());#s=/* @__PURE__ */ new Set;#c=[];#l=[];#u=[];#d=0;#f=!1;#p=new IntersectionObserver(([e])=>e?.isIntersecting&&this.#g(),{rootMargin:\`600px\`});constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n;let r=x(\`thead\`,{role:\`rowgroup\`},this.#r),i=e.unit===\`file\`?\`Files\`:\`Cases\`;this.#a=x(\`table\`,{class:\`cases\`,role:\`table\`,"aria-label":i},r,this.#i),this.view=x(\`div\`,{class:\`sideways\`},this.#a,this.#o)}get matches(){return this.#u}get isAllOpen(){return this.#f}show(e,t,n){t!==this.#l&&this.#m(t);for(let[e,r]of[...this.#r.children].entries())t[e]?.id===n.column?r.setAttribute(\`aria-sort\`,n.descending?\`descending\`:\`ascending\`):r.removeAttribute(\`aria-sort\`);this.#u=e,this.#h()}openAll(e){this.#f=e,this.#s.clear(),this.#h()}reveal(e){let t=this.#u.findIndex(({row:t})=>t.number===e),n=this.#u[t];if(n===void 0)return!1;for(t>=this.#d+500&&(this.#u=[n,...this.#u.filter(e=>e!==n)],this.#h());!this.#c.some(({row:t})=>t.number===e);)this.#g();let r=this.#c.find(({row:t})=>t.number===e);return r!==void 0&&(r.opened===null&&this.#_(r),r.element.scrollIntoView({block:\`start\`}),r.toggle.focus({preventScroll:!0}),!0)}close(e){let t=this.#c.find(({row:t})=>t.number===e);t?.opened?this.#_(t):this.#s.delete(e)}lineAt(e){return this.#c.find(({element:t,opened:n})=>t.contains(e)||n?.contains(e))??null}get lastOpened(){let e=[...this.#s].at(-1);return this.#c.find(({row:t,opened:n})=>n!==null&&t.number===e)??null}step(e,t){let n=e===null?t===1?-1:this.#c.length:this.#c.indexOf(e);n+t>=this.#c.length&&this.#g(),this.#c[n+t]?.toggle.focus()}focusFirst(){this.#c[0]?.toggle.focus()}#m(e){this.#l=e;let t=e.map(e=>tt(e,this.#t));this.#a.style.setProperty(\`--columns\`,nt(t)),this.#a.style.setProperty(\`--min-width\`,\`\${rt(t)}px\`);let n=e.map(e=>x(\`th\`,{scope:\`col\`,role:\`columnheader\`,class:\`\${e.isValue?\`value\`:e.id} \${e.kind}\`},C({title:e.isValue?e.id:null},()=>this.#n.onSort(e),e.name)));this.#r.replaceChildren(...n)}#h(){this.#d=0,this.#c=[],this.#i.replaceChildren(),this.#g()}#g(){let e=this.#f?20:100,t=this.#u.slice(this.#d,this.#d+e);this.#d+=t.length;let n={columns:this.#l,excerptAt:l,onToggle:e=>this.#_(e)};for(let e of t){let t=Je(e,n);this.#c.push(t),this.#i.append(t.element),(this.#f||this.#s.has(e.row.number))&&this.#v(t)}let r=this.#u.length-this.#d;this.#o.hidden=r===0,this.#o.textContent=\`Show more (\${b(r)} left)\`,this.#p.unobserve(this.#o),r>0&&this.#p.observe(this.#o)}#_(e){e.opened===null?(this.#v(e),this.#n.onOpen(e.row)):(e.toggle.setAttribute(\`aria-expanded\`,\`false\`),e.toggle.removeAttribute(\`aria-controls\`),e.element.classList.remove(\`open\`),e.opened.remove(),e.opened=null,this.#s.delete(e.row.number),this.#n.onOpen(null))}#v(e){let{row:t,toggle:n}=e;this.#s.add(t.number);let r=x(\`td\`,{role:\`cell\`,colspan:this.#l.length}),i=()=>{let e=c(t.number);e===null?f()?p(i):r.replaceChildren(qr()):r.replaceChildren(Or(t,e,this.#e))};i();let a=\`opened-\${t.number}\`;e.opened=x(\`tr\`,{role:\`row\`,class:\`opened\`,id:a,"data-outcome":t.outcome},r),e.element.after(e.opened),e.element.classList.add(\`open\`),n.setAttribute(\`aria-expanded\`,\`true\`),n.setAttribute(\`aria-controls\`,a)}};let Yr=(e,t)=>e.filter(({id:e,isShown:n})=>e===\`case\`||(t===null?n:t.includes(e)));function Xr(e,t){let n=e.filter(({id:e})=>e!==\`case\`).map(e=>({column:e,box:x(\`input\`,{type:\`checkbox\`})})),r=()=>t({columns:n.filter(({box:e})=>e.checked).map(({column:e})=>e.id)}),i=n.map(({column:e,box:t})=>{t.addEventListener(\`change\`,r);let n=e.isValue&&e.id!==e.name?x(\`span\`,{class:\`quiet\`},e.id):null;return x(\`label\`,{},t,x(\`span\`,{},e.name),n)}),a=C({class:\`small\`},()=>t({columns:null}),\`As at the start\`),o=x(\`details\`,{class:\`menu\`},x(\`summary\`,{class:\`small\`},\`Columns\`),x(\`div\`,{class:\`menu-list\`,role:\`group\`,"aria-label":\`Columns\`},...i,a));return document.addEventListener(\`click\`,({target:e})=>{e instanceof Node&&!o.contains(e)&&(o.open=!1)}),{view:o,update:t=>{let r=new Set(Yr(e,t.columns).map(({id:e})=>e));for(let{column:e,box:t}of n)t.checked=r.has(e.id);a.hidden=t.columns===null}}}let Zr={reason:\`Reason\`,folder:\`Folder\`,type:\`Type\`,origin:\`Job\`};function Qr(e,t){let n=/* @__PURE__ */ new Map;for(let r of t)for(let t of ti(e,r))n.set(t,(n.get(t)??0)+1);let r=[...n].map(([e,t])=>({value:e,count:t})).filter(({count:e})=>e<t.length);return r.length===0||e===\`reason\`&&r.length<2?[]:(e===\`folder\`?r.toSorted(ei):r.toSorted((e,t)=>t.count-e.count||ei(e,t))).slice(0,200)}let $r=new Intl.Collator(\`en\`,{numeric:!0}),ei=(e,t)=>$r.compare(e.value,t.value);function ti(e,t){switch(e){case\`reason\`:return t.reason===\`\`?[]:[t.group];case\`folder\`:return ri(t.case);case\`type\`:return t.type===\`\`?[]:[t.type];case\`origin\`:return[ii(t)]}}let ni=(e,t)=>(t.reason===null||e.reason!==\`\`&&e.group===t.reason)&&(t.folder===null||e.case.startsWith(t.folder))&&(t.type===null||e.type===t.type)&&(t.origin===null||ii(e)===t.origin);function ri(e){let t=e.split(\`/\`).slice(0,-1);return t.map((e,n)=>\`\${t.slice(0,n+1).join(\`/\`)}/\`)}let ii=({cached:e,reused:t})=>e?\`cached\`:t?\`reused\`:\`new\`;function ai(e){return[...Map.groupBy(e.filter(({reason:e})=>e!==\`\`),({group:e})=>e)].map(([e,t])=>({reason:e,rows:t})).toSorted((e,t)=>t.rows.length-e.rows.length)}let oi={case:e=>e.case,file:e=>e.case,path:e=>e.case,outcome:({outcome:e})=>g(e),reason:({reason:e})=>e,type:({type:e})=>e,folder:e=>e.case.replace(/[^/]*$/,\`\`),job:ii,cost:({cost:e})=>e,took:({durationMs:e})=>e===null?null:e/1e3};function si(e,t){let n=new Map(Object.entries(oi).map(([e,t])=>[e,[t]]));for(let[t,{pointer:r,heading:i}]of e.columns.entries())for(let e of new Set([r,i,i.replace(/^.*\\./,\`\`)].map(e=>e.toLowerCase())))n.set(e,[...n.get(e)??[],e=>e.values?.[t]??null]);let r=[];return{text:e=>(r[e.number]??=[e.case,g(e.outcome),e.reason,...e.values??[]].join(\`
\`).toLowerCase(),r[e.number]??\`\`),details:({number:e})=>t(e),valuesOf:(e,t)=>n.get(e)?.map(e=>e(t))??null,valuesInside:(e,{number:n})=>ci(e,t(n))}}function ci(e,t){if(!t.toLowerCase().includes(e))return[];let[,,,,,,n,,,,r]=JSON.parse(t),i=[];for(let[t,r]of n?.[2]??[])t.toLowerCase()===e&&i.push(r);for(let[t,,n,a]of r??[])a?li(e,JSON.parse(n),i):t.toLowerCase()===e&&i.push(n);return i}function li(e,t,n){if(typeof t==\`object\`&&t)for(let[r,i]of Object.entries(t))typeof i==\`object\`&&i?li(e,i,n):r.toLowerCase()===e&&n.push(i)}function ui(e){if(e.length===0)return null;let t=1/0,n=-1/0;for(let r of e)t=Math.min(t,r),n=Math.max(n,r);let r=di(e);return{count:e.length,total:r,mean:r/e.length,min:t,max:n}}function di(e){let t=0,n=0;for(let r of e){let e=t+r;n+=Math.abs(t)>=Math.abs(r)?t-e+r:r-e+t,t=e}return Number((t+n).toPrecision(15))}let fi=[\`Column\`,\`Values\`,\`Total\`,\`Mean\`,\`Lowest\`,\`Highest\`];function pi(e,t,n){let r=x(\`div\`,{class:\`figures\`}),i=e.filter(({kind:e,id:t})=>e===\`number\`&&t!==\`submitted\`);return{title:\`Figures\`,isOpen:!1,content:r,fill:()=>{let a=t().map(({row:e})=>e);r.replaceChildren(mi(i,a),x(\`div\`,{class:\`extremes\`},gi(\`Dearest\`,\`cost\`,e,a,n),gi(\`Slowest\`,\`took\`,e,a,n)))}}}function mi(e,t){let n=e.flatMap(e=>{let n=ui(t.map(t=>e.keyOf(t)).filter(e=>typeof e==\`number\`));if(n===null)return[];let{total:r,mean:i,min:a,max:o}=n,s=[r,i,a,o].every(Number.isInteger)?0:Math.max(2,e.decimals??0),c=[r,i,a,o].map(t=>hi(e,t,s));return[x(\`tr\`,{},x(\`th\`,{scope:\`row\`},e.name),...[b(n.count),...c].map(e=>x(\`td\`,{},e)))]});return n.length===0?x(\`p\`,{class:\`quiet\`},\`There are no numbers in what is shown.\`):x(\`div\`,{class:\`parts numbers\`,tabindex:0,role:\`group\`,"aria-label":\`Figures of what is shown\`},x(\`table\`,{},x(\`thead\`,{},x(\`tr\`,{},...fi.map(e=>x(\`th\`,{scope:\`col\`},e)))),x(\`tbody\`,{},...n)))}function hi({id:e},t,n){return e===\`took\`?v(t):e===\`cost\`?se(Math.round(t*1e4)/1e4):Oe(t,n)}function gi(e,t,n,r,i){let a=n.find(e=>e.id===t);if(a===void 0)return null;let o=e=>Number(a.keyOf(e)??0),s=r.filter(e=>o(e)>0).toSorted((e,t)=>o(t)-o(e));if(s.length<2)return null;let c=s.slice(0,5).map(e=>x(\`li\`,{},x(\`span\`,{},a.textOf(e)),C({class:\`link\`},()=>i(e),e.case)));return x(\`div\`,{},x(\`p\`,{class:\`quiet\`},e),x(\`ol\`,{},...c))}function _i(e,t){let n=h.toReversed().map(t=>({outcome:t,files:e.filter(e=>e.outcome===t).length})).filter(({files:e})=>e>0);if(n.length<2)return{view:null,update:()=>{}};let r=/* @__PURE__ */ new Set,i=e=>{let n=[...r].filter(t=>t!==e);t({outcomes:new Set(r.has(e)?n:[...n,e])})},a=n.map(({outcome:e,files:t})=>({outcome:e,chip:vi(e,t,()=>i(e))}));return{view:x(\`div\`,{class:\`chips\`,role:\`group\`,"aria-label":\`Show only these outcomes\`},...a.map(({chip:e})=>e)),update:({outcomes:e})=>{r=e;for(let{outcome:t,chip:n}of a)n.setAttribute(\`aria-pressed\`,String(e.has(t)))}}}function vi(e,t,n){return C({class:\`chip\`,"data-outcome":e,"aria-pressed":\`false\`},n,We(e),x(\`span\`,{},g(e)),x(\`b\`,{},b(t)))}let yi={cached:\`from the cache\`,reused:\`from an earlier attempt\`,new:\`new\`};function bi(e,t){let n=Object.keys(Zr).flatMap(n=>{let i=Qr(n,e);if(i.length===0)return[];let a=i.map(({value:e,count:t})=>{let i=n===\`origin\`?yi[e]??e:e;return x(\`option\`,{value:e},\`\${r(i.replaceAll(\`
\`,\` \`),90)} (\${b(t)})\`)}),o=x(\`select\`,{"aria-label":Zr[n]},x(\`option\`,{value:\`\`},\`\${Zr[n]}: any\`),...a);return o.addEventListener(\`change\`,()=>t({[n]:o.value||null})),[{facet:n,list:o}]});if(n.length===0)return{view:null,update:()=>{}};let i=e=>{for(let{facet:t,list:r}of n)r.value=e[t]??\`\`,r.classList.toggle(\`chosen\`,e[t]!==null)};return{view:x(\`div\`,{class:\`facets\`},...n.map(({list:e})=>e)),update:i}}let xi=[[\`/\`,\`Search\`],[\`\u2193 or j\`,\`Next row\`],[\`\u2191 or k\`,\`Row before\`],[\`Enter\`,\`Open or close the row\`],[\`n\`,\`Open the next one that did not succeed\`],[\`e\`,\`Open all rows, or close them\`],[\`Esc\`,\`Close the opened row, or clear the search\`],[\`?\`,\`Show these keys\`]],Si=[[\`late fee\`,\`both words, in names, reasons, values or outputs\`],[\`"late fee"\`,\`these words together\`],[\`-draft\`,\`without this word\`],[\`total:>1300\`,\`a field above a number or after a date; also >= < <= =\`],[\`verdict:DENIED\`,\`a field that has this text\`],[\`iban:missing\`,\`a field without a value\`],[\`type:docx\`,\`also folder, outcome, reason, job, cost, took (in seconds)\`]];function Ci(){let e=e=>x(\`dl\`,{},...e.map(([e,t])=>x(\`div\`,{},x(\`dt\`,{},x(\`kbd\`,{},e)),x(\`dd\`,{},t)))),t=x(\`dialog\`,{"aria-labelledby":\`help\`},x(\`h2\`,{id:\`help\`},\`Keys\`),e(xi),x(\`h2\`,{},\`Search\`),e(Si),C({class:\`small\`},()=>t.close(),\`Close\`));return t}function wi(e,t,n,r){let i={"/":()=>t.focus(),"?":()=>n.showModal(),ArrowDown:t=>e.step(e.lineAt(t),1),ArrowUp:t=>e.step(e.lineAt(t),-1),j:t=>e.step(e.lineAt(t),1),k:t=>e.step(e.lineAt(t),-1),n:r.onNextFailure,e:r.onOpenAll};document.addEventListener(\`keydown\`,a=>{let{key:o,target:s}=a;if(!(s instanceof Element)||a.ctrlKey||a.metaKey||a.altKey||n.open)return;if(o===\`Escape\`){Ti(s,e,t,r);return}let c=i[o];c!==void 0&&s.closest(\`input, select, textarea\`)===null&&(!o.startsWith(\`Arrow\`)||s.matches(\`.toggle\`))&&(a.preventDefault(),c(s))})}function Ti(e,t,n,{onClear:r}){let i=e.closest(\`details.menu[open]\`);if(i!==null){i.open=!1,i.querySelector(\`summary\`)?.focus();return}if(e===n){r();return}let a=t.lineAt(e),o=a?.opened?a:t.lastOpened;o!==null&&(t.close(o.row.number),o.toggle.focus())}function Ei(e){let t=e.agent===null?\`Roe agent\`:\`\${e.agent.name} \${e.agent.versionName}\`;return x(\`header\`,{class:\`top\`,"data-conclusion":e.conclusion},x(\`span\`,{class:\`badge\`},Ge(e.conclusion)),x(\`div\`,{class:\`title\`},x(\`p\`,{class:\`agent\`},t),x(\`h1\`,{},...w(ki(Ai(e.headline)))),e.isSandbox?x(\`p\`,{class:\`text sandbox\`},\`This run is against a sandbox: all its results are made up.\`):null,Oi(e.lines),ji(e)),Ve(\`tiles\`,[[e.unit===\`file\`?\`Files\`:\`Cases\`,b(e.total)],[\`Took\`,v(e.finishedAtMs-e.startedAtMs)],[\`Cost\`,e.cost===0?null:se(e.cost)],[\`Tokens\`,Di(e)],[\`From the cache\`,e.cached===0?null:b(e.cached)],[\`From earlier attempts\`,e.reused===0?null:b(e.reused)],[\`Started\`,Ae(e.startedAtMs)]]))}let Di=({inputTokens:e,outputTokens:t})=>e+t===0?null:\`\${b(e)} in, \${b(t)} out\`;function Oi(e){if(e.length===0)return null;let t=e.map(e=>w(le(e)));return t.length===1?x(\`p\`,{class:\`text rest\`},...t.flat()):x(\`ul\`,{class:\`text rest\`},...t.map(e=>x(\`li\`,{},...e)))}let ki=e=>e.replaceAll(/\\b\\d{4,}(?= (?:of|files|cases)\\b)/g,e=>b(Number(e))),Ai=e=>\`\${e[0]?.toUpperCase()??\`\`}\${e.slice(1)}\`;function ji(e){let t=e.runAttempt>1?\`, attempt \${e.runAttempt}\`:\`\`;return x(\`p\`,{class:\`origin\`},e.repository===\`\`?null:x(\`span\`,{},e.repository),e.runId===0?null:Be(e.runUrl,\`workflow run \${e.runId}\${t}\`),e.job===\`\`?null:x(\`span\`,{},\`job \${e.job}\`),e.sha===\`\`?null:x(\`span\`,{},x(\`code\`,{},e.sha.slice(0,7)),e.ref===\`\`?null:\` on \${e.ref}\`))}function Mi(e){let t=e.map((e,t)=>{let n=\`panel-\${t}\`,r=x(\`section\`,{class:\`panel\`,id:n,"aria-label":e.title,hidden:!e.isOpen},e.content),i=C({class:\`tab\`,"aria-expanded":String(e.isOpen),"aria-controls":n},()=>{r.hidden=!r.hidden,i.setAttribute(\`aria-expanded\`,String(!r.hidden)),r.hidden||e.fill()},e.title);return e.isOpen&&e.fill(),{panel:e,body:r,tab:i}});return{view:x(\`div\`,{class:\`card panels\`},x(\`div\`,{class:\`tabs\`},...t.map(({tab:e})=>e)),...t.map(({body:e})=>e)),refresh:()=>{for(let{panel:e,body:n}of t)n.hidden||e.fill()}}}function Ni(e,t,n){let r=ai(e);if(!r.some(e=>e.rows.length>1))return null;let i=x(\`div\`,{class:\`problems\`}),a=e=>{let o=r.length-e,s=o<=0?null:C({class:\`small\`},()=>a(r.length),\`\${b(o)} more\`);i.replaceChildren(...r.slice(0,e).map(e=>Pi(e,t,n)),...s?[s]:[])};return{title:\`Problems (\${b(r.length)})\`,isOpen:window.innerWidth>720,content:i,fill:()=>{i.childElementCount===0&&a(r.length===6?r.length:5)}}}function Pi({reason:e,rows:t},{unit:n},{onReason:r,onCase:i}){let a=x(\`summary\`,{},x(\`b\`,{},\`\${b(t.length)} \u00D7\`),x(\`span\`,{class:\`what\`},...w(e))),o=t.slice(0,10).map(e=>x(\`li\`,{},C({class:\`link\`},()=>i(e),e.case))),s=C({class:\`small\`},()=>r(e),t.length===1?\`Show only this \${n}\`:\`Show only these \${E(t.length,n)}\`);return x(\`details\`,{"data-outcome":t[0]?.outcome??null},a,x(\`ul\`,{},...o),s)}let Fi=({right:e,wrong:t,missing:n})=>e+t+n;function Ii(e){return\`\${Math.floor(e.right*1e3/Fi(e))/10} %\`}let Li=[\`Field\`,\`Right\`,\`95 % interval\`,\`Wrong\`,\`Missing\`];function Ri(e,{scorecard:t},n){if(t===null)return null;let r=x(\`div\`,{class:\`figures scorecard\`});return{title:\`Fields (\${b(t.fields.length)})\`,isOpen:window.innerWidth>720,content:r,fill:()=>{if(r.childElementCount>0)return;let i=new Map(e.map(e=>[e.case,e])),a=t.fields.filter(Hi).map(e=>Ui(e,i,n));r.replaceChildren(Bi(t.fields),...a)}}}let zi=({pointer:e})=>e||\`the output\`;function Bi(e){let t=e.map(e=>[zi(e),\`\${Ii(e)} (\${b(e.right)} of \${b(Fi(e))})\`,\`\${Math.round(e.low*100)}\u2013\${Math.round(e.high*100)} %\`,e.wrong===0?\`\`:b(e.wrong),e.missing===0?\`\`:b(e.missing)]);return Vi(\`fields\`,Li,t)}let Vi=(e,t,n)=>x(\`table\`,{class:e},x(\`thead\`,{},x(\`tr\`,{},...t.map(e=>x(\`th\`,{scope:\`col\`},e)))),x(\`tbody\`,{},...n.map(([e=\`\`,...t])=>x(\`tr\`,{},x(\`th\`,{scope:\`row\`},e),...t.map(e=>x(\`td\`,{},e)))))),Hi=({wrong:e,missing:t,...n})=>n.table!==null&&n.table.length>0&&e+t>0;function Ui(e,t,n){let r=(e.table??[]).map(({expected:e,actual:r,isRight:i,count:a,cases:o})=>{let s=i?[]:o,c=s.flatMap(e=>{let r=t.get(e);return r===void 0?[]:[C({class:\`link\`},()=>n(r),e)]}),l=s.length>0&&a>s.length?\` and \${b(a-s.length)} more\`:null;return[e,r??\`missing\`,i?\`\u2713\`:\`\u2717\`,b(a),x(\`span\`,{},...c,l)]}),i=e.wrong+e.missing;return x(\`details\`,{},x(\`summary\`,{},x(\`b\`,{},zi(e)),\`: \${E(i,\`value\`)} not right\`),Vi(\`met\`,[\`Expected\`,\`Actual\`,\`\`,\`Times\`,\`Cases\`],r))}function Wi(e){let t=x(\`input\`,{type:\`search\`,id:\`search\`,placeholder:\`Search names, values, outputs; or total:>1300\`,autocomplete:\`off\`,spellcheck:\`false\`}),n=0;return t.addEventListener(\`input\`,()=>{cancelAnimationFrame(n),n=requestAnimationFrame(()=>e(t.value))}),{view:x(\`div\`,{class:\`search\`},x(\`label\`,{for:\`search\`},\`Search\`),t,x(\`kbd\`,{"aria-hidden":\`true\`},\`/\`)),field:t}}let Gi=/-?"[^"]*"(?=\\s|$)|-?[^\\s:"]+:(?:[<>]=?|=)?"[^"]*"(?=\\s|$)|\\S+/g,Ki=/^([\\p{L}_/#][\\p{L}\\p{N}_./-]*):((?:[<>]=?|=)?)(?!\\/\\/)(.+)$/su;function qi(e){return(e.match(Gi)??[]).map(e=>{let t=e.length>1&&e.startsWith(\`-\`),n=t?e.slice(1):e,[,r,i,a]=Ki.exec(n)??[],o=Yi(Ji(n),t);return r===void 0||a===void 0||o.plain===\`\`?o:{kind:\`field\`,negated:t,field:r.toLowerCase(),operator:i||\`:\`,value:Ji(a),word:o}})}let Ji=e=>/^"[^"]*"$/.test(e)?e.slice(1,-1):e;function Yi(e,t){let r=n(e).slice(1,-1),i=new RegExp(r.replace(/[\\\\^$.*+?()[\\]{}|/-]/g,\`\\\\$&\`),\`i\`);return{kind:\`word\`,negated:t,plain:e.toLowerCase(),pattern:i}}function Xi({operator:e,value:t},n){let r=n.filter(e=>e!==null&&e!==\`\`);return e===\`:\`&&t===\`*\`?r.length>0:e===\`:\`&&t.toLowerCase()===\`missing\`&&r.length===0||r.some(n=>Zi(e,String(n),t))}function Zi(e,t,n){if(e===\`:\`||e===\`=\`){let[r,i]=[t.toLowerCase(),n.toLowerCase()];if(r===i)return!0;let a=y(n);return a!==null&&y(t)!==null?y(t)===a:e===\`:\`&&r.includes(i)}let r=Qi(t,n);return r!==null&&{">":r>0,">=":r>=0,"<":r<0,"<=":r<=0}[e]}function Qi(e,t){let[n,r]=[y(e)??Se(e),y(t)??Se(t)],i=y(e)===null==(y(t)===null);return n===null||r===null||!i?null:n-r}function $i(e,t,n,r){let i=qi(t.query),a=[];for(let n of e){if(t.outcomes.size>0&&!t.outcomes.has(n.outcome)||!ni(n,t))continue;let e=i.map(e=>ea(e,n,r));e.includes(\`nowhere\`)||a.push({row:n,inDetails:e.includes(\`details\`)})}return ra(a,t,n)}function ea(e,t,n){let r=ta(e,t,n);return e.negated?r===\`nowhere\`?\`row\`:\`nowhere\`:r}function ta(e,t,n){if(e.kind===\`word\`)return n.text(t).includes(e.plain)?\`row\`:e.pattern.test(n.details(t))?\`details\`:\`nowhere\`;let r=n.valuesOf(e.field,t);if(r!==null)return Xi(e,r)?\`row\`:\`nowhere\`;let i=n.valuesInside(e.field,t);return i.length>0&&Xi(e,i)?\`details\`:ta(e.word,t,n)}let na=new Intl.Collator(\`en\`,{numeric:!0});function ra(e,{sort:t},n){let r=n.find(({id:e})=>e===t.column);if(r===void 0)return[...e];let i=t.descending?-1:1;return e.map(e=>({match:e,key:r.keyOf(e.row)})).sort((e,t)=>{if(e.key===null||t.key===null)return Number(e.key===null)-Number(t.key===null);let n=typeof e.key==\`number\`&&typeof t.key==\`number\`?e.key-t.key:na.compare(String(e.key),String(t.key));return i*n}).map(({match:e})=>e)}function ia(e){let t={column:\`\`,descending:!1},n=x(\`select\`,{"aria-label":\`Sort by\`});n.addEventListener(\`change\`,()=>e({...t,column:n.value}));let r=C({class:\`small\`},()=>e({...t,descending:!t.descending}));return{view:x(\`div\`,{class:\`sort-by\`},n,r),update:(e,i)=>{t=i.sort,n.replaceChildren(...e.map(({id:e,name:t})=>x(\`option\`,{value:e},\`Sort by \${t}\`))),n.value=t.column,r.textContent=t.descending?\`\u2193\`:\`\u2191\`,r.setAttribute(\`aria-label\`,t.descending?\`Descending\`:\`Ascending\`)}}}function aa({unit:e},t,n){let r=x(\`span\`,{role:\`status\`}),i=C({class:\`small\`},n,\`Show all\`),a=x(\`span\`,{}),o=C({class:\`link\`},n),s=x(\`p\`,{class:\`nothing\`},a,\` \`,o);return{view:x(\`p\`,{class:\`matches\`},r,i),nothing:s,update:(n,c)=>{let l=\`\${b(t)} \${t===1?e:\`\${e}s\`}\`,u=c===t;r.textContent=u?t===1?l:\`All \${l}\`:\`\${b(c)} of \${l}\`,i.hidden=u||c===0,s.hidden=c>0,a.textContent=sa(n,e),o.textContent=oa(n)?\`Show all\`:\`Clear search\`}}}let oa=e=>e.outcomes.size>0||Object.keys(Zr).some(t=>e[t]!==null);function sa(e,t){let n=e.query.trim()===\`\`?\`\`:\` \u2018\${e.query.trim()}\u2019\`;return oa(e)?n===\`\`?\`No \${t} is of this kind.\`:\`No \${t} of this kind matches\${n}.\`:\`No \${t} matches\${n}.\`}let ca=/^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$/,la=/^[=+\\-@\\t\\r]/,ua=e=>la.test(e)&&!ca.test(e)?\`'\${e}\`:e,da=e=>e.map(e=>e.map(e=>ua(e.replaceAll(/[\\t\\r\\n]+/g,\` \`))).join(\`	\`)).join(\`
\`),fa=e=>\`\\uFEFF\${e.map(e=>\`\${e.map(e=>pa(ua(e))).join(\`,\`)}\\r\\n\`).join(\`\`)}\`,pa=e=>/[",\\r\\n]/.test(e)?\`"\${e.replaceAll(\`"\`,\`""\`)}"\`:e;function ma(e){let t=({matches:e,columns:t})=>[t.map(({name:e})=>e),...e.map(({row:e})=>t.map(t=>t.plainOf(e)))];return[T(\`as it is shown\`,()=>da(t(e())),\`Copy table\`),C({class:\`small\`},()=>ha(fa(t(e()))),\`Download CSV\`)]}function ha(e){let t=URL.createObjectURL(new Blob([e],{type:\`text/csv\`}));x(\`a\`,{href:t,download:\`results-shown.csv\`}).click(),setTimeout(()=>URL.revokeObjectURL(t),6e4)}function ga(e,{startedAtMs:t,finishedAtMs:n}){let r=Math.max(1,n-t),i=e=>Math.min(1,Math.max(0,(e-t)/r));return e.flatMap(e=>{if(e.submittedAtMs===null)return[];let t=i(e.submittedAtMs);return[{row:e,from:t,to:Math.max(t,i(e.finishedAtMs??n))}]}).sort((e,t)=>e.from-t.from)}function _a(e,t){let n=Array.from({length:t},()=>/* @__PURE__ */ new Map);for(let{row:r,from:i,to:a}of e){let e=Math.min(t-1,Math.floor(a*t));for(let o=Math.min(t-1,Math.floor(i*t));o<=e;o+=1){let e=Math.max(Math.min(a*t,o+1)-Math.max(i*t,o),.02),s=n[o];s?.set(r.outcome,(s.get(r.outcome)??0)+e)}}return n}let va=e=>[...e.values()].reduce((e,t)=>e+t,0),ya=h.toReversed(),ba=[100,200,500,1e3,2e3,5e3,1e4,15e3,3e4,6e4,12e4,3e5,6e5,9e5,18e5,36e5,72e5,144e5,432e5,864e5];function xa(e){let t=ba.find(t=>e/t<=6)??e;return Array.from({length:Math.floor(e/t)+1},(e,n)=>n*t)}function Sa(e,t){let n=ga(e,t);if(n.length===0)return null;let r=x(\`div\`,{class:\`timeline\`});return{title:\`Jobs over time\`,isOpen:!1,content:r,fill:()=>{r.childElementCount===0&&r.append(...Ca(n,t))}}}function Ca(e,t){let n=e.length<=20,r=e.length<=80?[]:_a(e,160),i=Math.max(...r.map(va)),a=n?17:240/e.length,o=r.length===0?e.length*a:140,s=v(t.finishedAtMs-t.startedAtMs),c=S(\`svg\`,{role:\`img\`,"aria-label":\`\${E(e.length,\`job\`)} over \${s}; the table below has the times of each\`,height:o+24,width:\`100%\`},...Da(Math.max(t.finishedAtMs-t.startedAtMs,1),o),...r.length===0?e.map((e,t)=>Ta(e,t*a,a)):r.flatMap((e,t)=>Ea(e,t,i))),l=n?x(\`ol\`,{class:\`names\`,"aria-hidden":\`true\`},...e.map(wa)):null,u=r.length===0?null:x(\`p\`,{class:\`quiet\`},\`Up to \${b(Math.ceil(i))} open at once\`),d=x(\`div\`,{class:n?\`plot named\`:\`plot\`},l,x(\`div\`,{class:\`drawing\`},c));return u===null?[d]:[u,d]}let $=e=>\`\${(e*100).toFixed(3)}%\`;function wa({row:e}){return x(\`li\`,{title:e.case},e.case.replace(/^.*\\/(?=.)/s,\`\`))}function Ta({row:e,from:t,to:n},r,i){let a=e.durationMs===null?g(e.outcome):\`\${g(e.outcome)}, \${v(e.durationMs)}\`;return S(\`rect\`,{class:\`bar\`,"data-outcome":e.outcome,x:$(t),y:r+i*.2,width:$(Math.max(n-t,.002)),height:i*.6,rx:Math.min(3,i*.3)},S(\`title\`,{},\`\${e.case}: \${a}\`))}function Ea(e,t,n){let r=140;return ya.flatMap(i=>{let a=e.get(i)??0;if(a===0)return[];let o=Math.max(a/n*132,1);return r-=o,[S(\`rect\`,{class:\`bar part\`,"data-outcome":i,x:$(t/160),y:r,width:$(1/160),height:o},S(\`title\`,{},\`\${g(i)}: \${a.toFixed(1)} open\`))]})}function Da(e,t){let n=(n,r)=>S(\`text\`,{x:$(n/e),y:t+18,"text-anchor":r,class:n<e&&n/e>.6?\`late\`:null},Oa(n)),r=xa(e).filter(t=>t/e<.88);return[...[...r,e].map(n=>{let r=$(n/e);return S(\`line\`,{class:\`tick\`,x1:r,x2:r,y1:0,y2:t+4})}),...r.map(e=>n(e,e===0?\`start\`:\`middle\`)),n(e,\`end\`)]}let Oa=e=>e===0?\`0\`:v(e).replace(/(?<=\\d [mh]) 0 [sm]$|\\.0(?= s$)/,\`\`);var ka=class{#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f=Ci();#p=C({class:\`small open-all\`},()=>this.#E(),\`Expand all\`);#m=re(location.hash);#h;#g=null;constructor(e,t){this.#e=e,this.#t=t,this.#n=Pe(e,t),this.#h=Yr(this.#n,this.#m.columns),this.#r=si(e,d),this.#i=new Jr(e,t,{onSort:e=>this.#C(e),onOpen:e=>this.#x({file:e?.case??null})});let n=e=>this.#y(e);this.#a=Wi(e=>n({query:e})),this.#o=aa(e,t.length,()=>this.#b()),this.#s=_i(t,n),this.#c=bi(t,n),this.#l=Xr(this.#n,n),this.#u=ia(e=>n({sort:e})),this.#d=this.#_()}show(){let{headline:e}=this.#e;document.title=\`Roe agent: \${e}\`;let t=C({class:\`skip\`},()=>this.#i.focusFirst(),\`Skip to the \${this.#e.unit}s\`),n=x(\`main\`,{},this.#d.view,...this.#t.length===0?[]:[this.#v()]);document.body.append(t,Ei(this.#e),n,this.#f),this.#S(),this.#w(),f()&&p(()=>this.#S()),window.addEventListener(\`hashchange\`,()=>{this.#m=re(location.hash),this.#S(),this.#w()}),wi(this.#i,this.#a.field,this.#f,{onOpenAll:()=>this.#E(),onNextFailure:e=>this.#D(e),onClear:()=>this.#y({query:\`\`})})}#_(){let e=e=>this.#T(e);return Mi([Ni(this.#t,this.#e,{onReason:e=>this.#b({reason:e}),onCase:e}),Ri(this.#t,this.#e,e),pi(this.#n,()=>this.#i.matches,e),Sa(this.#t,this.#e)].filter(e=>e!==null))}#v(){let e=()=>({matches:this.#i.matches,columns:this.#h}),t=C({class:\`small\`,"aria-label":\`Keys and search\`},()=>this.#f.showModal(),\`?\`),n=C({class:\`small tune\`,"aria-expanded":\`false\`},()=>{let e=r.classList.toggle(\`tuned\`);n.setAttribute(\`aria-expanded\`,String(e))},\`Filter and sort\`),r=x(\`section\`,{class:\`card files\`,"aria-labelledby":\`cases\`},x(\`div\`,{class:\`toolbar\`},x(\`h2\`,{id:\`cases\`},this.#e.unit===\`file\`?\`Files\`:\`Cases\`),this.#o.view,this.#a.view,n,x(\`div\`,{class:\`tools\`},this.#l.view,...ma(e),this.#p,t)),x(\`div\`,{class:\`filters\`},this.#s.view,this.#c.view,this.#u.view),this.#i.view,this.#o.nothing);return r}#y(e){let{columns:t}=this.#m;this.#x(e),this.#m.columns!==t&&(this.#h=Yr(this.#n,this.#m.columns)),this.#S()}#b(e={}){let{sort:t,columns:n}=this.#m;this.#y({..._,sort:t,columns:n,...e})}#x(e){this.#m={...this.#m,...e};try{history.replaceState(null,\`\`,ie(this.#m)||\`\${location.pathname}\${location.search}\`)}catch{}}#S(){let e=this.#m,t=$i(this.#t,e,this.#n,this.#r);this.#i.show(t,this.#h,e.sort),this.#o.update(e,t.length);for(let t of[this.#s,this.#c,this.#l])t.update(e);this.#u.update(this.#h,e);let{field:n}=this.#a;n.value!==e.query&&(n.value=e.query),this.#d.refresh()}#C({id:e,kind:t}){let{column:n,descending:r}=this.#m.sort;this.#y({sort:{column:e,descending:e===n?!r:t===\`outcome\`}})}#w(){let{file:e}=this.#m;if(e===null)return;let t=this.#t.find(t=>t.case===e||t.case.toWellFormed()===e);t!==void 0&&this.#T(t)}#T(e){this.#i.reveal(e.number)||(this.#b(),this.#i.reveal(e.number))}#E(){let e=!this.#i.isAllOpen;this.#p.textContent=e?\`Collapse all\`:\`Expand all\`,this.#i.openAll(e)}#D(e){let{matches:t}=this.#i,n=this.#i.lineAt(e)?.row.number??this.#g,r=t.findIndex(({row:e})=>e.number===n),i=[...t.slice(r+1),...t.slice(0,r+1)].find(({row:e})=>e.outcome!==\`succeeded\`);i!==void 0&&(this.#g!==null&&this.#i.close(this.#g),this.#g=i.row.number,this.#i.reveal(i.row.number))}};let Aa=o();new ka(Aa,s(Aa)).show()})();`;
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
