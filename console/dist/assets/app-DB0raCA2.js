var e = Object.create,
  t = Object.defineProperty,
  n = Object.getOwnPropertyDescriptor,
  r = Object.getOwnPropertyNames,
  i = Object.getPrototypeOf,
  a = Object.prototype.hasOwnProperty,
  o = (e, t) => () => (
    t || (e((t = { exports: {} }).exports, t, t.exports), (e = null)),
    t.exports
  ),
  s = (e, i, o, s) => {
    if ((i && typeof i == `object`) || typeof i == `function`)
      for (var c = r(i), l = 0, u = c.length, d; l < u; l++)
        ((d = c[l]),
          !a.call(e, d) &&
            d !== o &&
            t(e, d, {
              get: ((e) => i[e]).bind(null, d),
              enumerable: !(s = n(i, d)) || s.enumerable,
            }));
    return e;
  },
  c = (n, r, o) => (
    (o = n == null ? {} : e(i(n))),
    s(
      r || !n || !n.__esModule || !a.call(n, `default`)
        ? t(o, `default`, { value: n, enumerable: !0 })
        : o,
      n,
    )
  ),
  l = o((e) => {
    var t = Symbol.for(`react.transitional.element`),
      n = Symbol.for(`react.portal`),
      r = Symbol.for(`react.fragment`),
      i = Symbol.for(`react.strict_mode`),
      a = Symbol.for(`react.profiler`),
      o = Symbol.for(`react.consumer`),
      s = Symbol.for(`react.context`),
      c = Symbol.for(`react.forward_ref`),
      l = Symbol.for(`react.suspense`),
      u = Symbol.for(`react.memo`),
      d = Symbol.for(`react.lazy`),
      f = Symbol.for(`react.activity`),
      p = Symbol.for(`react.view_transition`),
      m = Symbol.iterator;
    function h(e) {
      return typeof e != `object` || !e
        ? null
        : ((e = (m && e[m]) || e[`@@iterator`]), typeof e == `function` ? e : null);
    }
    var g = {
        isMounted: function () {
          return !1;
        },
        enqueueForceUpdate: function () {},
        enqueueReplaceState: function () {},
        enqueueSetState: function () {},
      },
      _ = Object.assign,
      v = {};
    function y(e, t, n) {
      ((this.props = e), (this.context = t), (this.refs = v), (this.updater = n || g));
    }
    ((y.prototype.isReactComponent = {}),
      (y.prototype.setState = function (e, t) {
        if (typeof e != `object` && typeof e != `function` && e != null)
          throw Error(
            `takes an object of state variables to update or a function which returns an object of state variables.`,
          );
        this.updater.enqueueSetState(this, e, t, `setState`);
      }),
      (y.prototype.forceUpdate = function (e) {
        this.updater.enqueueForceUpdate(this, e, `forceUpdate`);
      }));
    function b() {}
    b.prototype = y.prototype;
    function x(e, t, n) {
      ((this.props = e), (this.context = t), (this.refs = v), (this.updater = n || g));
    }
    var S = (x.prototype = new b());
    ((S.constructor = x), _(S, y.prototype), (S.isPureReactComponent = !0));
    var C = Array.isArray;
    function w() {}
    var T = { H: null, A: null, T: null, S: null },
      ee = Object.prototype.hasOwnProperty;
    function E(e, n, r) {
      var i = r.ref;
      return { $$typeof: t, type: e, key: n, ref: i === void 0 ? null : i, props: r };
    }
    function D(e, t) {
      return E(e.type, t, e.props);
    }
    function te(e) {
      return typeof e == `object` && !!e && e.$$typeof === t;
    }
    function ne(e) {
      var t = { "=": `=0`, ":": `=2` };
      return (
        `$` +
        e.replace(/[=:]/g, function (e) {
          return t[e];
        })
      );
    }
    var O = /\/+/g;
    function k(e, t) {
      return typeof e == `object` && e && e.key != null ? ne(`` + e.key) : t.toString(36);
    }
    function re(e) {
      switch (e.status) {
        case `fulfilled`:
          return e.value;
        case `rejected`:
          throw e.reason;
        default:
          switch (
            (typeof e.status == `string`
              ? e.then(w, w)
              : ((e.status = `pending`),
                e.then(
                  function (t) {
                    e.status === `pending` && ((e.status = `fulfilled`), (e.value = t));
                  },
                  function (t) {
                    e.status === `pending` && ((e.status = `rejected`), (e.reason = t));
                  },
                )),
            e.status)
          ) {
            case `fulfilled`:
              return e.value;
            case `rejected`:
              throw e.reason;
          }
      }
      throw e;
    }
    function ie(e, r, i, a, o) {
      var s = typeof e;
      (s === `undefined` || s === `boolean`) && (e = null);
      var c = !1;
      if (e === null) c = !0;
      else
        switch (s) {
          case `bigint`:
          case `string`:
          case `number`:
            c = !0;
            break;
          case `object`:
            switch (e.$$typeof) {
              case t:
              case n:
                c = !0;
                break;
              case d:
                return ((c = e._init), ie(c(e._payload), r, i, a, o));
            }
        }
      if (c)
        return (
          (o = o(e)),
          (c = a === `` ? `.` + k(e, 0) : a),
          C(o)
            ? ((i = ``),
              c != null && (i = c.replace(O, `$&/`) + `/`),
              ie(o, r, i, ``, function (e) {
                return e;
              }))
            : o != null &&
              (te(o) &&
                (o = D(
                  o,
                  i +
                    (o.key == null || (e && e.key === o.key)
                      ? ``
                      : (`` + o.key).replace(O, `$&/`) + `/`) +
                    c,
                )),
              r.push(o)),
          1
        );
      c = 0;
      var l = a === `` ? `.` : a + `:`;
      if (C(e))
        for (var u = 0; u < e.length; u++)
          ((a = e[u]), (s = l + k(a, u)), (c += ie(a, r, i, s, o)));
      else if (((u = h(e)), typeof u == `function`))
        for (e = u.call(e), u = 0; !(a = e.next()).done;)
          ((a = a.value), (s = l + k(a, u++)), (c += ie(a, r, i, s, o)));
      else if (s === `object`) {
        if (typeof e.then == `function`) return ie(re(e), r, i, a, o);
        throw (
          (r = String(e)),
          Error(
            `Objects are not valid as a React child (found: ` +
              (r === `[object Object]`
                ? `object with keys {` + Object.keys(e).join(`, `) + `}`
                : r) +
              `). If you meant to render a collection of children, use an array instead.`,
          )
        );
      }
      return c;
    }
    function ae(e, t, n) {
      if (e == null) return e;
      var r = [],
        i = 0;
      return (
        ie(e, r, ``, ``, function (e) {
          return t.call(n, e, i++);
        }),
        r
      );
    }
    function oe(e) {
      if (e._status === -1) {
        var t = e._result,
          n = t();
        (n.then(
          function (t) {
            (e._status === 0 || e._status === -1) &&
              ((e._status = 1),
              (e._result = t),
              n.status === void 0 && ((n.status = `fulfilled`), (n.value = t)));
          },
          function (t) {
            (e._status === 0 || e._status === -1) &&
              ((e._status = 2),
              (e._result = t),
              n.status === void 0 && ((n.status = `rejected`), (n.reason = t)));
          },
        ),
          e._status === -1 && ((e._status = 0), (e._result = n)));
      }
      if (e._status === 1) return e._result.default;
      throw e._result;
    }
    var se =
      typeof reportError == `function`
        ? reportError
        : function (e) {
            if (typeof window == `object` && typeof window.ErrorEvent == `function`) {
              var t = new window.ErrorEvent(`error`, {
                bubbles: !0,
                cancelable: !0,
                message:
                  typeof e == `object` && e && typeof e.message == `string`
                    ? String(e.message)
                    : String(e),
                error: e,
              });
              if (!window.dispatchEvent(t)) return;
            } else if (typeof process == `object` && typeof process.emit == `function`) {
              process.emit(`uncaughtException`, e);
              return;
            }
            console.error(e);
          };
    function ce(e) {
      var t = T.T,
        n = {};
      ((n.types = t === null ? null : t.types), (T.T = n));
      try {
        var r = e(),
          i = T.S;
        (i !== null && i(n, r),
          typeof r == `object` && r && typeof r.then == `function` && r.then(w, se));
      } catch (e) {
        se(e);
      } finally {
        (t !== null && n.types !== null && (t.types = n.types), (T.T = t));
      }
    }
    function le(e) {
      var t = T.T;
      if (t !== null) {
        var n = t.types;
        n === null ? (t.types = [e]) : n.indexOf(e) === -1 && n.push(e);
      } else ce(le.bind(null, e));
    }
    var ue = {
      map: ae,
      forEach: function (e, t, n) {
        ae(
          e,
          function () {
            t.apply(this, arguments);
          },
          n,
        );
      },
      count: function (e) {
        var t = 0;
        return (
          ae(e, function () {
            t++;
          }),
          t
        );
      },
      toArray: function (e) {
        return (
          ae(e, function (e) {
            return e;
          }) || []
        );
      },
      only: function (e) {
        if (!te(e))
          throw Error(`React.Children.only expected to receive a single React element child.`);
        return e;
      },
    };
    ((e.Activity = f),
      (e.Children = ue),
      (e.Component = y),
      (e.Fragment = r),
      (e.Profiler = a),
      (e.PureComponent = x),
      (e.StrictMode = i),
      (e.Suspense = l),
      (e.ViewTransition = p),
      (e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = T),
      (e.__COMPILER_RUNTIME = {
        __proto__: null,
        c: function (e) {
          return T.H.useMemoCache(e);
        },
      }),
      (e.addTransitionType = le),
      (e.cache = function (e) {
        return function () {
          return e.apply(null, arguments);
        };
      }),
      (e.cacheSignal = function () {
        return null;
      }),
      (e.cloneElement = function (e, t, n) {
        if (e == null)
          throw Error(`The argument must be a React element, but you passed ` + e + `.`);
        var r = _({}, e.props),
          i = e.key;
        if (t != null)
          for (a in (t.key !== void 0 && (i = `` + t.key), t))
            !ee.call(t, a) ||
              a === `key` ||
              a === `__self` ||
              a === `__source` ||
              (a === `ref` && t.ref === void 0) ||
              (r[a] = t[a]);
        var a = arguments.length - 2;
        if (a === 1) r.children = n;
        else if (1 < a) {
          for (var o = Array(a), s = 0; s < a; s++) o[s] = arguments[s + 2];
          r.children = o;
        }
        return E(e.type, i, r);
      }),
      (e.createContext = function (e) {
        return (
          (e = {
            $$typeof: s,
            _currentValue: e,
            _currentValue2: e,
            _threadCount: 0,
            Provider: null,
            Consumer: null,
          }),
          (e.Provider = e),
          (e.Consumer = { $$typeof: o, _context: e }),
          e
        );
      }),
      (e.createElement = function (e, t, n) {
        var r,
          i = {},
          a = null;
        if (t != null)
          for (r in (t.key !== void 0 && (a = `` + t.key), t))
            ee.call(t, r) && r !== `key` && r !== `__self` && r !== `__source` && (i[r] = t[r]);
        var o = arguments.length - 2;
        if (o === 1) i.children = n;
        else if (1 < o) {
          for (var s = Array(o), c = 0; c < o; c++) s[c] = arguments[c + 2];
          i.children = s;
        }
        if (e && e.defaultProps)
          for (r in ((o = e.defaultProps), o)) i[r] === void 0 && (i[r] = o[r]);
        return E(e, a, i);
      }),
      (e.createRef = function () {
        return { current: null };
      }),
      (e.forwardRef = function (e) {
        return { $$typeof: c, render: e };
      }),
      (e.isValidElement = te),
      (e.lazy = function (e) {
        return { $$typeof: d, _payload: { _status: -1, _result: e }, _init: oe };
      }),
      (e.memo = function (e, t) {
        return { $$typeof: u, type: e, compare: t === void 0 ? null : t };
      }),
      (e.startTransition = ce),
      (e.unstable_useCacheRefresh = function () {
        return T.H.useCacheRefresh();
      }),
      (e.use = function (e) {
        return T.H.use(e);
      }),
      (e.useActionState = function (e, t, n) {
        return T.H.useActionState(e, t, n);
      }),
      (e.useCallback = function (e, t) {
        return T.H.useCallback(e, t);
      }),
      (e.useContext = function (e) {
        return T.H.useContext(e);
      }),
      (e.useDebugValue = function () {}),
      (e.useDeferredValue = function (e, t) {
        return T.H.useDeferredValue(e, t);
      }),
      (e.useEffect = function (e, t) {
        return T.H.useEffect(e, t);
      }),
      (e.useEffectEvent = function (e) {
        return T.H.useEffectEvent(e);
      }),
      (e.useId = function () {
        return T.H.useId();
      }),
      (e.useImperativeHandle = function (e, t, n) {
        return T.H.useImperativeHandle(e, t, n);
      }),
      (e.useInsertionEffect = function (e, t) {
        return T.H.useInsertionEffect(e, t);
      }),
      (e.useLayoutEffect = function (e, t) {
        return T.H.useLayoutEffect(e, t);
      }),
      (e.useMemo = function (e, t) {
        return T.H.useMemo(e, t);
      }),
      (e.useOptimistic = function (e, t) {
        return T.H.useOptimistic(e, t);
      }),
      (e.useReducer = function (e, t, n) {
        return T.H.useReducer(e, t, n);
      }),
      (e.useRef = function (e) {
        return T.H.useRef(e);
      }),
      (e.useState = function (e) {
        return T.H.useState(e);
      }),
      (e.useSyncExternalStore = function (e, t, n) {
        return T.H.useSyncExternalStore(e, t, n);
      }),
      (e.useTransition = function () {
        return T.H.useTransition();
      }),
      (e.version = `19.3.1`));
  }),
  u = o((e, t) => {
    t.exports = l();
  }),
  d = o((e) => {
    function t(e, t) {
      var n = e.length;
      e.push(t);
      a: for (; 0 < n;) {
        var r = (n - 1) >>> 1,
          a = e[r];
        if (0 < i(a, t)) ((e[r] = t), (e[n] = a), (n = r));
        else break a;
      }
    }
    function n(e) {
      return e.length === 0 ? null : e[0];
    }
    function r(e) {
      if (e.length === 0) return null;
      var t = e[0],
        n = e.pop();
      if (n !== t) {
        e[0] = n;
        a: for (var r = 0, a = e.length, o = a >>> 1; r < o;) {
          var s = 2 * (r + 1) - 1,
            c = e[s],
            l = s + 1,
            u = e[l];
          if (0 > i(c, n))
            l < a && 0 > i(u, c)
              ? ((e[r] = u), (e[l] = n), (r = l))
              : ((e[r] = c), (e[s] = n), (r = s));
          else if (l < a && 0 > i(u, n)) ((e[r] = u), (e[l] = n), (r = l));
          else break a;
        }
      }
      return t;
    }
    function i(e, t) {
      var n = e.sortIndex - t.sortIndex;
      return n === 0 ? e.id - t.id : n;
    }
    if (
      ((e.unstable_now = void 0),
      typeof performance == `object` && typeof performance.now == `function`)
    ) {
      var a = performance;
      e.unstable_now = function () {
        return a.now();
      };
    } else {
      var o = Date,
        s = o.now();
      e.unstable_now = function () {
        return o.now() - s;
      };
    }
    var c = [],
      l = [],
      u = 1,
      d = null,
      f = 3,
      p = !1,
      m = !1,
      h = !1,
      g = !1,
      _ = typeof setTimeout == `function` ? setTimeout : null,
      v = typeof clearTimeout == `function` ? clearTimeout : null,
      y = typeof setImmediate < `u` ? setImmediate : null;
    function b(e) {
      for (var i = n(l); i !== null;) {
        if (i.callback === null) r(l);
        else if (i.startTime <= e) (r(l), (i.sortIndex = i.expirationTime), t(c, i));
        else break;
        i = n(l);
      }
    }
    function x(e) {
      if (((h = !1), b(e), !m)) {
        if (n(c) !== null) ((m = !0), S || ((S = !0), D()));
        else {
          var t = n(l);
          t !== null && O(x, t.startTime - e);
        }
      }
    }
    var S = !1,
      C = -1,
      w = 5,
      T = -1;
    function ee() {
      return g ? !0 : !(e.unstable_now() - T < w);
    }
    function E() {
      if (((g = !1), S)) {
        var t = e.unstable_now();
        T = t;
        var i = !0;
        try {
          a: {
            ((m = !1), h && ((h = !1), v(C), (C = -1)), (p = !0));
            var a = f;
            try {
              b: {
                for (b(t), d = n(c); d !== null && !(d.expirationTime > t && ee());) {
                  var o = d.callback;
                  if (typeof o == `function`) {
                    ((d.callback = null), (f = d.priorityLevel));
                    var s = o(d.expirationTime <= t);
                    if (((t = e.unstable_now()), typeof s == `function`)) {
                      ((d.callback = s), b(t), (i = !0));
                      break b;
                    }
                    (d === n(c) && r(c), b(t));
                  } else r(c);
                  d = n(c);
                }
                if (d !== null) i = !0;
                else {
                  var u = n(l);
                  (u !== null && O(x, u.startTime - t), (i = !1));
                }
              }
              break a;
            } finally {
              ((d = null), (f = a), (p = !1));
            }
            i = void 0;
          }
        } finally {
          i ? D() : (S = !1);
        }
      }
    }
    var D;
    if (typeof y == `function`)
      D = function () {
        y(E);
      };
    else if (typeof MessageChannel < `u`) {
      var te = new MessageChannel(),
        ne = te.port2;
      ((te.port1.onmessage = E),
        (D = function () {
          ne.postMessage(null);
        }));
    } else
      D = function () {
        _(E, 0);
      };
    function O(t, n) {
      C = _(function () {
        t(e.unstable_now());
      }, n);
    }
    ((e.unstable_IdlePriority = 5),
      (e.unstable_ImmediatePriority = 1),
      (e.unstable_LowPriority = 4),
      (e.unstable_NormalPriority = 3),
      (e.unstable_Profiling = null),
      (e.unstable_UserBlockingPriority = 2),
      (e.unstable_cancelCallback = function (e) {
        e.callback = null;
      }),
      (e.unstable_forceFrameRate = function (e) {
        0 > e || 125 < e
          ? console.error(
              `forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported`,
            )
          : (w = 0 < e ? Math.floor(1e3 / e) : 5);
      }),
      (e.unstable_getCurrentPriorityLevel = function () {
        return f;
      }),
      (e.unstable_next = function (e) {
        switch (f) {
          case 1:
          case 2:
          case 3:
            var t = 3;
            break;
          default:
            t = f;
        }
        var n = f;
        f = t;
        try {
          return e();
        } finally {
          f = n;
        }
      }),
      (e.unstable_requestPaint = function () {
        g = !0;
      }),
      (e.unstable_runWithPriority = function (e, t) {
        switch (e) {
          case 1:
          case 2:
          case 3:
          case 4:
          case 5:
            break;
          default:
            e = 3;
        }
        var n = f;
        f = e;
        try {
          return t();
        } finally {
          f = n;
        }
      }),
      (e.unstable_scheduleCallback = function (r, i, a) {
        var o = e.unstable_now();
        switch (
          (typeof a == `object` && a
            ? ((a = a.delay), (a = typeof a == `number` && 0 < a ? o + a : o))
            : (a = o),
          r)
        ) {
          case 1:
            var s = -1;
            break;
          case 2:
            s = 250;
            break;
          case 5:
            s = 1073741823;
            break;
          case 4:
            s = 1e4;
            break;
          default:
            s = 5e3;
        }
        return (
          (s = a + s),
          (r = {
            id: u++,
            callback: i,
            priorityLevel: r,
            startTime: a,
            expirationTime: s,
            sortIndex: -1,
          }),
          a > o
            ? ((r.sortIndex = a),
              t(l, r),
              n(c) === null && r === n(l) && (h ? (v(C), (C = -1)) : (h = !0), O(x, a - o)))
            : ((r.sortIndex = s), t(c, r), m || p || ((m = !0), S || ((S = !0), D()))),
          r
        );
      }),
      (e.unstable_shouldYield = ee),
      (e.unstable_wrapCallback = function (e) {
        var t = f;
        return function () {
          var n = f;
          f = t;
          try {
            return e.apply(this, arguments);
          } finally {
            f = n;
          }
        };
      }));
  }),
  f = o((e, t) => {
    t.exports = d();
  }),
  p = o((e) => {
    var t = u();
    function n(e) {
      var t = `https://react.dev/errors/` + e;
      if (1 < arguments.length) {
        t += `?args[]=` + encodeURIComponent(arguments[1]);
        for (var n = 2; n < arguments.length; n++)
          t += `&args[]=` + encodeURIComponent(arguments[n]);
      }
      return (
        `Minified React error #` +
        e +
        `; visit ` +
        t +
        ` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`
      );
    }
    function r() {}
    var i = {
        d: {
          f: r,
          r: function () {
            throw Error(n(522));
          },
          D: r,
          C: r,
          L: r,
          m: r,
          X: r,
          S: r,
          M: r,
        },
        p: 0,
        findDOMNode: null,
      },
      a = Symbol.for(`react.portal`),
      o = Symbol.for(`react.recoverable`),
      s = Symbol.for(`react.optimistic_key`);
    function c(e, t, n) {
      var r = 3 < arguments.length && arguments[3] !== void 0 ? arguments[3] : null;
      return {
        $$typeof: a,
        key: r == null ? null : r === s ? s : `` + r,
        children: e,
        containerInfo: t,
        implementation: n,
      };
    }
    var l = t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;
    function d(e, t) {
      if (e === `font`) return ``;
      if (typeof t == `string`) return t === `use-credentials` ? t : ``;
    }
    ((e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = i),
      (e.browser = function (e) {
        return { $$typeof: o, _reason: e };
      }),
      (e.createPortal = function (e, t) {
        var r = 2 < arguments.length && arguments[2] !== void 0 ? arguments[2] : null;
        if (!t || (t.nodeType !== 1 && t.nodeType !== 9 && t.nodeType !== 11)) throw Error(n(299));
        return c(e, t, null, r);
      }),
      (e.flushSync = function (e) {
        var t = l.T,
          n = i.p;
        try {
          if (((l.T = null), (i.p = 2), e)) return e();
        } finally {
          ((l.T = t), (i.p = n), i.d.f());
        }
      }),
      (e.preconnect = function (e, t) {
        typeof e == `string` &&
          (t
            ? ((t = t.crossOrigin),
              (t = typeof t == `string` ? (t === `use-credentials` ? t : ``) : void 0))
            : (t = null),
          i.d.C(e, t));
      }),
      (e.prefetchDNS = function (e) {
        typeof e == `string` && i.d.D(e);
      }),
      (e.preinit = function (e, t) {
        if (typeof e == `string` && t && typeof t.as == `string`) {
          var n = t.as,
            r = d(n, t.crossOrigin),
            a = typeof t.integrity == `string` ? t.integrity : void 0,
            o = typeof t.fetchPriority == `string` ? t.fetchPriority : void 0;
          n === `style`
            ? i.d.S(e, typeof t.precedence == `string` ? t.precedence : void 0, {
                crossOrigin: r,
                integrity: a,
                fetchPriority: o,
              })
            : n === `script` &&
              i.d.X(e, {
                crossOrigin: r,
                integrity: a,
                fetchPriority: o,
                nonce: typeof t.nonce == `string` ? t.nonce : void 0,
              });
        }
      }),
      (e.preinitModule = function (e, t) {
        if (typeof e == `string`) {
          if (typeof t == `object` && t) {
            if (t.as == null || t.as === `script`) {
              var n = d(t.as, t.crossOrigin);
              i.d.M(e, {
                crossOrigin: n,
                integrity: typeof t.integrity == `string` ? t.integrity : void 0,
                nonce: typeof t.nonce == `string` ? t.nonce : void 0,
                fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
              });
            }
          } else t ?? i.d.M(e);
        }
      }),
      (e.preload = function (e, t) {
        if (typeof e == `string` && typeof t == `object` && t && typeof t.as == `string`) {
          var n = t.as,
            r = d(n, t.crossOrigin);
          i.d.L(e, n, {
            crossOrigin: r,
            integrity: typeof t.integrity == `string` ? t.integrity : void 0,
            nonce: typeof t.nonce == `string` ? t.nonce : void 0,
            type: typeof t.type == `string` ? t.type : void 0,
            fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
            referrerPolicy: typeof t.referrerPolicy == `string` ? t.referrerPolicy : void 0,
            imageSrcSet: typeof t.imageSrcSet == `string` ? t.imageSrcSet : void 0,
            imageSizes: typeof t.imageSizes == `string` ? t.imageSizes : void 0,
            media: typeof t.media == `string` ? t.media : void 0,
          });
        }
      }),
      (e.preloadModule = function (e, t) {
        if (typeof e == `string`) {
          if (t) {
            var n = d(t.as, t.crossOrigin);
            i.d.m(e, {
              as: typeof t.as == `string` && t.as !== `script` ? t.as : void 0,
              crossOrigin: n,
              integrity: typeof t.integrity == `string` ? t.integrity : void 0,
              nonce: typeof t.nonce == `string` ? t.nonce : void 0,
              fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
            });
          } else i.d.m(e);
        }
      }),
      (e.requestFormReset = function (e) {
        i.d.r(e);
      }),
      (e.unstable_batchedUpdates = function (e, t) {
        return e(t);
      }),
      (e.useFormState = function (e, t, n) {
        return l.H.useFormState(e, t, n);
      }),
      (e.useFormStatus = function () {
        return l.H.useHostTransitionStatus();
      }),
      (e.version = `19.3.1`));
  }),
  m = o((e, t) => {
    function n() {
      if (
        typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u` &&
        typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == `function`
      )
        try {
          __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n);
        } catch (e) {
          console.error(e);
        }
    }
    (n(), (t.exports = p()));
  }),
  h = o((e) => {
    var t = f(),
      n = u(),
      r = m();
    function i(e) {
      var t = `https://react.dev/errors/` + e;
      if (1 < arguments.length) {
        t += `?args[]=` + encodeURIComponent(arguments[1]);
        for (var n = 2; n < arguments.length; n++)
          t += `&args[]=` + encodeURIComponent(arguments[n]);
      }
      return (
        `Minified React error #` +
        e +
        `; visit ` +
        t +
        ` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`
      );
    }
    function a(e) {
      return !(!e || (e.nodeType !== 1 && e.nodeType !== 9 && e.nodeType !== 11));
    }
    function o(e) {
      for (var t = e, n = t; n && !n.alternate;)
        ((t = n), t.flags & 4098 && (e = t.return), (n = t.return));
      for (; t.return;) t = t.return;
      return t.tag === 3 ? e : null;
    }
    function s(e) {
      if (e.tag === 13) {
        var t = e.memoizedState;
        if ((t === null && ((e = e.alternate), e !== null && (t = e.memoizedState)), t !== null))
          return t.dehydrated;
      }
      return null;
    }
    function c(e) {
      if (e.tag === 31) {
        var t = e.memoizedState;
        if ((t === null && ((e = e.alternate), e !== null && (t = e.memoizedState)), t !== null))
          return t.dehydrated;
      }
      return null;
    }
    function l(e) {
      if (o(e) !== e) throw Error(i(188));
    }
    function d(e) {
      var t = e.alternate;
      if (!t) {
        if (((t = o(e)), t === null)) throw Error(i(188));
        return t === e ? e : null;
      }
      for (var n = e, r = t; ;) {
        var a = n.return;
        if (a === null) break;
        var s = a.alternate;
        if (s === null) {
          if (((r = a.return), r !== null)) {
            n = r;
            continue;
          }
          break;
        }
        if (a.child === s.child) {
          for (s = a.child; s;) {
            if (s === n) return (l(a), e);
            if (s === r) return (l(a), t);
            s = s.sibling;
          }
          throw Error(i(188));
        }
        if (n.return !== r.return) ((n = a), (r = s));
        else {
          for (var c = !1, u = a.child; u;) {
            if (u === n) {
              ((c = !0), (n = a), (r = s));
              break;
            }
            if (u === r) {
              ((c = !0), (r = a), (n = s));
              break;
            }
            u = u.sibling;
          }
          if (!c) {
            for (u = s.child; u;) {
              if (u === n) {
                ((c = !0), (n = s), (r = a));
                break;
              }
              if (u === r) {
                ((c = !0), (r = s), (n = a));
                break;
              }
              u = u.sibling;
            }
            if (!c) throw Error(i(189));
          }
        }
        if (n.alternate !== r) throw Error(i(190));
      }
      if (n.tag !== 3) throw Error(i(188));
      return n.stateNode.current === n ? e : t;
    }
    function p(e) {
      var t = e.tag;
      if (t === 5 || t === 26 || t === 27 || t === 6) return e;
      for (e = e.child; e !== null;) {
        if (((t = p(e)), t !== null)) return t;
        e = e.sibling;
      }
      return null;
    }
    function h(e, t, n, r, i, a) {
      for (; e !== null;) {
        if (
          ((e.tag === 5 || e.tag === 27 || e.tag === 6) && n(e, r, i, a)) ||
          ((e.tag !== 22 || e.memoizedState === null) &&
            (t || (e.tag !== 5 && e.tag !== 27)) &&
            h(e.child, t, n, r, i, a))
        )
          return !0;
        e = e.sibling;
      }
      return !1;
    }
    function g(e) {
      for (e = e.return; e !== null;) {
        if (e.tag === 3 || e.tag === 5 || e.tag === 27) return e;
        e = e.return;
      }
      return null;
    }
    function _(e) {
      var t = !1;
      for (
        e = e.return;
        e !== null && (e.tag === 4 && (t = !0), e.tag !== 3 && e.tag !== 5 && e.tag !== 27);
      )
        e = e.return;
      return t;
    }
    function v(e) {
      var t = [null, null],
        n = g(e);
      return (n === null || y(t, e, n.child, { foundSelf: !1 }), t);
    }
    function y(e, t, n, r) {
      for (; n !== null;) {
        if (n === t) r.foundSelf = !0;
        else if (n.tag === 5 || n.tag === 27 || n.tag === 6) {
          if (r.foundSelf) return ((e[1] = n), !0);
          e[0] = n;
        } else if ((n.tag !== 22 || n.memoizedState === null) && y(e, t, n.child, r)) return !0;
        n = n.sibling;
      }
      return !1;
    }
    function b(e) {
      switch (e.tag) {
        case 5:
        case 27:
        case 6:
          return e.stateNode;
        case 3:
          return e.stateNode.containerInfo;
        default:
          throw Error(i(559));
      }
    }
    var x = null,
      S = null;
    function C(e, t, n) {
      return e === n || (e === t && ((x = e), !0));
    }
    function w(e, t, n) {
      return e === n ? ((S = e), !1) : e === t && (S !== null && (x = e), !0);
    }
    function T(e) {
      if (e === null) return null;
      do e = e === null ? null : e.return;
      while (e && e.tag !== 5 && e.tag !== 27 && e.tag !== 3);
      return e || null;
    }
    function ee(e, t, n) {
      for (var r = 0, i = e; i; i = n(i)) r++;
      i = 0;
      for (var a = t; a; a = n(a)) i++;
      for (; 0 < r - i;) ((e = n(e)), r--);
      for (; 0 < i - r;) ((t = n(t)), i--);
      for (; r--;) {
        if (e === t || (t !== null && e === t.alternate)) return e;
        ((e = n(e)), (t = n(t)));
      }
      return null;
    }
    var E = Object.assign,
      D = Symbol.for(`react.element`),
      te = Symbol.for(`react.transitional.element`),
      ne = Symbol.for(`react.portal`),
      O = Symbol.for(`react.fragment`),
      k = Symbol.for(`react.strict_mode`),
      re = Symbol.for(`react.profiler`),
      ie = Symbol.for(`react.consumer`),
      ae = Symbol.for(`react.context`),
      oe = Symbol.for(`react.forward_ref`),
      se = Symbol.for(`react.suspense`),
      ce = Symbol.for(`react.suspense_list`),
      le = Symbol.for(`react.memo`),
      ue = Symbol.for(`react.lazy`),
      de = Symbol.for(`react.activity`),
      fe = Symbol.for(`react.legacy_hidden`),
      pe = Symbol.for(`react.memo_cache_sentinel`),
      me = Symbol.for(`react.view_transition`),
      he = Symbol.for(`react.recoverable`),
      ge = Symbol.iterator;
    function _e(e) {
      return typeof e != `object` || !e
        ? null
        : ((e = (ge && e[ge]) || e[`@@iterator`]), typeof e == `function` ? e : null);
    }
    var ve = Symbol.for(`react.client.reference`);
    function ye(e) {
      if (e == null) return null;
      if (typeof e == `function`) return e.$$typeof === ve ? null : e.displayName || e.name || null;
      if (typeof e == `string`) return e;
      switch (e) {
        case O:
          return `Fragment`;
        case re:
          return `Profiler`;
        case k:
          return `StrictMode`;
        case se:
          return `Suspense`;
        case ce:
          return `SuspenseList`;
        case de:
          return `Activity`;
        case me:
          return `ViewTransition`;
      }
      if (typeof e == `object`)
        switch (e.$$typeof) {
          case ne:
            return `Portal`;
          case ae:
            return e.displayName || `Context`;
          case ie:
            return (e._context.displayName || `Context`) + `.Consumer`;
          case oe:
            var t = e.render;
            return (
              (e = e.displayName),
              (e ||=
                ((e = t.displayName || t.name || ``),
                e === `` ? `ForwardRef` : `ForwardRef(` + e + `)`)),
              e
            );
          case le:
            return ((t = e.displayName || null), t === null ? ye(e.type) || `Memo` : t);
          case ue:
            ((t = e._payload), (e = e._init));
            try {
              return ye(e(t));
            } catch {}
        }
      return null;
    }
    var be = Array.isArray,
      A = n.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
      j = r.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
      xe = { pending: !1, data: null, method: null, action: null },
      Se = [],
      Ce = -1;
    function we(e) {
      return { current: e };
    }
    function Te(e) {
      0 > Ce || ((e.current = Se[Ce]), (Se[Ce] = null), Ce--);
    }
    function M(e, t) {
      (Ce++, (Se[Ce] = e.current), (e.current = t));
    }
    var Ee = we(null),
      De = we(null),
      Oe = we(null),
      ke = we(null);
    function Ae(e, t) {
      switch ((M(Oe, t), M(De, e), M(Ee, null), t.nodeType)) {
        case 9:
        case 11:
          e = (e = t.documentElement) && (e = e.namespaceURI) ? up(e) : 0;
          break;
        default:
          if (((e = t.tagName), (t = t.namespaceURI))) ((t = up(t)), (e = dp(t, e)));
          else
            switch (e) {
              case `svg`:
                e = 1;
                break;
              case `math`:
                e = 2;
                break;
              default:
                e = 0;
            }
      }
      (Te(Ee), M(Ee, e));
    }
    function je() {
      (Te(Ee), Te(De), Te(Oe));
    }
    function Me(e) {
      var t = e.memoizedState;
      (t !== null && ((sh._currentValue = t.memoizedState), M(ke, e)), (t = Ee.current));
      var n = dp(t, e.type);
      t !== n && (M(De, e), M(Ee, n));
    }
    function Ne(e) {
      (De.current === e && (Te(Ee), Te(De)), ke.current === e && (Te(ke), (sh._currentValue = xe)));
    }
    var Pe, Fe;
    function Ie(e) {
      if (Pe === void 0)
        try {
          throw Error();
        } catch (e) {
          var t = e.stack.trim().match(/\n( *(at )?)/);
          ((Pe = (t && t[1]) || ``),
            (Fe =
              -1 <
              e.stack.indexOf(`
    at`)
                ? ` (<anonymous>)`
                : -1 < e.stack.indexOf(`@`)
                  ? `@unknown:0:0`
                  : ``));
        }
      return (
        `
` +
        Pe +
        e +
        Fe
      );
    }
    var Le = !1;
    function Re(e, t) {
      if (!e || Le) return ``;
      Le = !0;
      var n = Error.prepareStackTrace;
      Error.prepareStackTrace = void 0;
      try {
        var r = {
          DetermineComponentFrameRoot: function () {
            try {
              if (t) {
                var n = function () {
                  throw Error();
                };
                if (
                  (Object.defineProperty(n.prototype, "props", {
                    set: function () {
                      throw Error();
                    },
                  }),
                  typeof Reflect == `object` && Reflect.construct)
                ) {
                  try {
                    Reflect.construct(n, []);
                  } catch (e) {
                    var r = e;
                  }
                  Reflect.construct(e, [], n);
                } else {
                  try {
                    n.call();
                  } catch (e) {
                    r = e;
                  }
                  n = !1;
                  try {
                    var i = Object.getOwnPropertyDescriptor(e.prototype, `props`);
                    (Object.defineProperty(e.prototype, "props", {
                      configurable: !0,
                      set: function () {
                        throw Error();
                      },
                    }),
                      (n = !0),
                      new e());
                  } finally {
                    n &&
                      (i === void 0
                        ? delete e.prototype.props
                        : Object.defineProperty(e.prototype, "props", i));
                  }
                }
              } else {
                try {
                  throw Error();
                } catch (e) {
                  r = e;
                }
                (n = e()) && typeof n.catch == `function` && n.catch(function () {});
              }
            } catch (e) {
              if (e && r && typeof e.stack == `string`) return [e.stack, r.stack];
            }
            return [null, null];
          },
        };
        r.DetermineComponentFrameRoot.displayName = `DetermineComponentFrameRoot`;
        var i = Object.getOwnPropertyDescriptor(r.DetermineComponentFrameRoot, `name`);
        i &&
          i.configurable &&
          Object.defineProperty(r.DetermineComponentFrameRoot, "name", {
            value: `DetermineComponentFrameRoot`,
          });
        var a = r.DetermineComponentFrameRoot(),
          o = a[0],
          s = a[1];
        if (o && s) {
          var c = o.split(`
`),
            l = s.split(`
`);
          for (i = r = 0; r < c.length && !c[r].includes(`DetermineComponentFrameRoot`);) r++;
          for (; i < l.length && !l[i].includes(`DetermineComponentFrameRoot`);) i++;
          if (r === c.length || i === l.length)
            for (r = c.length - 1, i = l.length - 1; 1 <= r && 0 <= i && c[r] !== l[i];) i--;
          for (; 1 <= r && 0 <= i; r--, i--)
            if (c[r] !== l[i]) {
              if (r !== 1 || i !== 1)
                do
                  if ((r--, i--, 0 > i || c[r] !== l[i])) {
                    var u =
                      `
` + c[r].replace(` at new `, ` at `);
                    return (
                      e.displayName &&
                        u.includes(`<anonymous>`) &&
                        (u = u.replace(`<anonymous>`, e.displayName)),
                      u
                    );
                  }
                while (1 <= r && 0 <= i);
              break;
            }
        }
      } finally {
        ((Le = !1), (Error.prepareStackTrace = n));
      }
      return (n = e ? e.displayName || e.name : ``) ? Ie(n) : ``;
    }
    function ze(e, t) {
      switch (e.tag) {
        case 26:
        case 27:
        case 5:
          return Ie(e.type);
        case 16:
          return Ie(`Lazy`);
        case 13:
          return e.child !== t && t !== null ? Ie(`Suspense Fallback`) : Ie(`Suspense`);
        case 19:
          return Ie(`SuspenseList`);
        case 0:
        case 15:
          return Re(e.type, !1);
        case 11:
          return Re(e.type.render, !1);
        case 1:
          return Re(e.type, !0);
        case 31:
          return Ie(`Activity`);
        case 30:
          return Ie(`ViewTransition`);
        default:
          return ``;
      }
    }
    function Be(e) {
      try {
        var t = ``,
          n = null;
        do ((t += ze(e, n)), (n = e), (e = e.return));
        while (e);
        return t;
      } catch (e) {
        return (
          `
Error generating stack: ` +
          e.message +
          `
` +
          e.stack
        );
      }
    }
    var Ve = Object.prototype.hasOwnProperty,
      He = t.unstable_scheduleCallback,
      Ue = t.unstable_cancelCallback,
      We = t.unstable_shouldYield,
      Ge = t.unstable_requestPaint,
      Ke = t.unstable_now,
      qe = t.unstable_getCurrentPriorityLevel,
      Je = t.unstable_ImmediatePriority,
      Ye = t.unstable_UserBlockingPriority,
      Xe = t.unstable_NormalPriority,
      Ze = t.unstable_LowPriority,
      Qe = t.unstable_IdlePriority,
      $e = t.log,
      et = t.unstable_setDisableYieldValue,
      tt = null,
      nt = null;
    function rt(e) {
      if ((typeof $e == `function` && et(e), nt && typeof nt.setStrictMode == `function`))
        try {
          nt.setStrictMode(tt, e);
        } catch {}
    }
    var it = Math.clz32 ? Math.clz32 : st,
      at = Math.log,
      ot = Math.LN2;
    function st(e) {
      return ((e >>>= 0), e === 0 ? 32 : (31 - ((at(e) / ot) | 0)) | 0);
    }
    var ct = 256,
      lt = 262144,
      ut = 4194304;
    function dt(e) {
      var t = e & 42;
      if (t !== 0) return t;
      switch (e & -e) {
        case 1:
          return 1;
        case 2:
          return 2;
        case 4:
          return 4;
        case 8:
          return 8;
        case 16:
          return 16;
        case 32:
          return 32;
        case 64:
          return 64;
        case 128:
          return 128;
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
          return e & -e;
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
          return e & 3932160;
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          return e & 62914560;
        case 67108864:
          return 67108864;
        case 134217728:
          return 134217728;
        case 268435456:
          return 268435456;
        case 536870912:
          return 536870912;
        case 1073741824:
          return 0;
        default:
          return e;
      }
    }
    function ft(e, t, n) {
      var r = e.pendingLanes;
      if (r === 0) return 0;
      var i = 0,
        a = e.suspendedLanes,
        o = e.pingedLanes;
      e = e.warmLanes;
      var s = r & 134217727;
      return (
        s === 0
          ? ((s = r & ~a),
            s === 0
              ? o === 0
                ? n || ((n = r & ~e), n !== 0 && (i = dt(n)))
                : (i = dt(o))
              : (i = dt(s)))
          : ((r = s & ~a),
            r === 0
              ? ((o &= s), o === 0 ? n || ((n = s & ~e), n !== 0 && (i = dt(n))) : (i = dt(o)))
              : (i = dt(r))),
        i === 0
          ? 0
          : t !== 0 &&
              t !== i &&
              (t & a) === 0 &&
              ((a = i & -i), (n = t & -t), a >= n || (a === 32 && n & 4194048))
            ? t
            : i
      );
    }
    function pt(e, t) {
      return (e.pendingLanes & ~(e.suspendedLanes & ~e.pingedLanes) & t) === 0;
    }
    function mt(e, t) {
      t & 8 && (t |= t & 32);
      var n = e.entangledLanes;
      if (n !== 0)
        for (e = e.entanglements, n &= t; 0 < n;) {
          var r = 31 - it(n),
            i = 1 << r;
          ((t |= e[r]), (n &= ~i));
        }
      return t;
    }
    function ht(e, t) {
      switch (e) {
        case 1:
        case 2:
        case 4:
        case 8:
        case 64:
          return t + 250;
        case 16:
        case 32:
        case 128:
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
          return t + 5e3;
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          return -1;
        case 67108864:
        case 134217728:
        case 268435456:
        case 536870912:
        case 1073741824:
          return -1;
        default:
          return -1;
      }
    }
    function gt() {
      var e = ut;
      return ((ut <<= 1), !(ut & 62914560) && (ut = 4194304), e);
    }
    function _t(e) {
      for (var t = [], n = 0; 31 > n; n++) t.push(e);
      return t;
    }
    function vt(e, t) {
      ((e.pendingLanes |= t),
        t !== 268435456 && ((e.suspendedLanes = 0), (e.pingedLanes = 0), (e.warmLanes = 0)));
    }
    function yt(e, t, n, r, i, a) {
      var o = e.pendingLanes;
      ((e.pendingLanes = n),
        (e.suspendedLanes = 0),
        (e.pingedLanes = 0),
        (e.warmLanes = 0),
        (e.expiredLanes &= n),
        (e.entangledLanes &= n),
        (e.errorRecoveryDisabledLanes &= n),
        (e.shellSuspendCounter = 0));
      var s = e.entanglements,
        c = e.expirationTimes,
        l = e.hiddenUpdates;
      for (n = o & ~n; 0 < n;) {
        var u = 31 - it(n),
          d = 1 << u;
        ((s[u] = 0), (c[u] = -1));
        var f = l[u];
        if (f !== null)
          for (l[u] = null, u = 0; u < f.length; u++) {
            var p = f[u];
            p !== null && (p.lane &= -536870913);
          }
        n &= ~d;
      }
      (r !== 0 && bt(e, r, 0),
        a !== 0 && i === 0 && e.tag !== 0 && (e.suspendedLanes |= a & ~(o & ~t)));
    }
    function bt(e, t, n) {
      ((e.pendingLanes |= t), (e.suspendedLanes &= ~t));
      var r = 31 - it(t);
      ((e.entangledLanes |= t),
        (e.entanglements[r] = e.entanglements[r] | 1073741824 | (n & 261930)));
    }
    function xt(e, t) {
      var n = (e.entangledLanes |= t);
      for (e = e.entanglements; n;) {
        var r = 31 - it(n),
          i = 1 << r;
        ((i & t) | (e[r] & t) && (e[r] |= t), (n &= ~i));
      }
    }
    function St(e, t) {
      var n = t & -t;
      return ((n = n & 42 ? 1 : Ct(n)), (n & (e.suspendedLanes | t)) === 0 ? n : 0);
    }
    function Ct(e) {
      switch (e) {
        case 2:
          e = 1;
          break;
        case 8:
          e = 4;
          break;
        case 32:
          e = 16;
          break;
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          e = 128;
          break;
        case 268435456:
          e = 134217728;
          break;
        default:
          e = 0;
      }
      return e;
    }
    function wt(e) {
      return ((e &= -e), 2 < e ? (8 < e ? (e & 134217727 ? 32 : 268435456) : 8) : 2);
    }
    function Tt() {
      var e = j.p;
      return e === 0 ? ((e = window.event), e === void 0 ? 32 : Ch(e.type)) : e;
    }
    function Et(e, t) {
      var n = j.p;
      try {
        return ((j.p = e), t());
      } finally {
        j.p = n;
      }
    }
    var Dt = Math.random().toString(36).slice(2),
      Ot = `__reactFiber$` + Dt,
      kt = `__reactProps$` + Dt,
      At = `__reactContainer$` + Dt,
      jt = `__reactEvents$` + Dt,
      Mt = `__reactListeners$` + Dt,
      Nt = `__reactHandles$` + Dt,
      Pt = `__reactResources$` + Dt,
      Ft = `__reactMarker$` + Dt,
      It = `__reactLoad$` + Dt;
    function N(e) {
      (delete e[Ot], delete e[kt], delete e[Mt], delete e[Nt]);
    }
    function Lt(e) {
      var t;
      if ((t = e[Ot])) return t;
      for (var n = e.parentNode; n;) {
        if ((t = n[At] || n[Ot])) {
          if (((n = t.alternate), t.child !== null || (n !== null && n.child !== null)))
            for (e = fm(e); e !== null;) {
              if ((n = e[Ot])) return n;
              e = fm(e);
            }
          return t;
        }
        ((e = n), (n = e.parentNode));
      }
      return null;
    }
    function Rt(e) {
      if ((e = e[Ot] || e[At])) {
        var t = e.tag;
        if (t === 5 || t === 6 || t === 13 || t === 31 || t === 26 || t === 27 || t === 3) return e;
      }
      return null;
    }
    function zt(e) {
      var t = e.tag;
      if (t === 5 || t === 26 || t === 27 || t === 6) return e.stateNode;
      throw Error(i(33));
    }
    function Bt(e) {
      var t = e[Pt];
      return ((t ||= e[Pt] = { hoistableStyles: new Map(), hoistableScripts: new Map() }), t);
    }
    function Vt(e) {
      e[Ft] = !0;
    }
    function Ht(e) {
      e[It] = void 0;
    }
    var Ut = new Set(),
      Wt = {};
    function Gt(e, t) {
      (Kt(e, t), Kt(e + `Capture`, t));
    }
    function Kt(e, t) {
      for (Wt[e] = t, e = 0; e < t.length; e++) Ut.add(t[e]);
    }
    var qt = RegExp(
        `^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`,
      ),
      Jt = {},
      Yt = {};
    function Xt(e) {
      return Ve.call(Yt, e)
        ? !0
        : Ve.call(Jt, e)
          ? !1
          : qt.test(e)
            ? (Yt[e] = !0)
            : ((Jt[e] = !0), !1);
    }
    var P = !1;
    function Zt() {
      var e = P;
      return ((P = !1), e);
    }
    function Qt(e, t, n) {
      if (Xt(t)) {
        if (n === null) e.removeAttribute(t);
        else {
          switch (typeof n) {
            case `undefined`:
            case `function`:
            case `symbol`:
              e.removeAttribute(t);
              return;
            case `boolean`:
              var r = t.toLowerCase().slice(0, 5);
              if (r !== `data-` && r !== `aria-`) {
                e.removeAttribute(t);
                return;
              }
          }
          e.setAttribute(t, n);
        }
      }
    }
    function $t(e, t, n) {
      if (n === null) e.removeAttribute(t);
      else {
        switch (typeof n) {
          case `undefined`:
          case `function`:
          case `symbol`:
          case `boolean`:
            e.removeAttribute(t);
            return;
        }
        e.setAttribute(t, n);
      }
    }
    function en(e, t, n, r) {
      if (r === null) e.removeAttribute(n);
      else {
        switch (typeof r) {
          case `undefined`:
          case `function`:
          case `symbol`:
          case `boolean`:
            e.removeAttribute(n);
            return;
        }
        e.setAttributeNS(t, n, r);
      }
    }
    function tn(e) {
      switch (typeof e) {
        case `bigint`:
        case `boolean`:
        case `number`:
        case `string`:
        case `undefined`:
          return e;
        case `object`:
          return e;
        default:
          return ``;
      }
    }
    function nn(e) {
      var t = e.type;
      return (e = e.nodeName) && e.toLowerCase() === `input` && (t === `checkbox` || t === `radio`);
    }
    function rn(e, t, n) {
      var r = Object.getOwnPropertyDescriptor(e.constructor.prototype, t);
      if (
        !e.hasOwnProperty(t) &&
        r !== void 0 &&
        typeof r.get == `function` &&
        typeof r.set == `function`
      ) {
        var i = r.get,
          a = r.set;
        return (
          Object.defineProperty(e, t, {
            configurable: !0,
            get: function () {
              return i.call(this);
            },
            set: function (e) {
              ((n = `` + e), a.call(this, e));
            },
          }),
          Object.defineProperty(e, t, { enumerable: r.enumerable }),
          {
            getValue: function () {
              return n;
            },
            setValue: function (e) {
              n = `` + e;
            },
            stopTracking: function () {
              ((e._valueTracker = null), delete e[t]);
            },
          }
        );
      }
    }
    function an(e) {
      if (!e._valueTracker) {
        var t = nn(e) ? `checked` : `value`;
        e._valueTracker = rn(e, t, `` + e[t]);
      }
    }
    function on(e) {
      if (!e) return !1;
      var t = e._valueTracker;
      if (!t) return !0;
      var n = t.getValue(),
        r = ``;
      return (
        e && (r = nn(e) ? (e.checked ? `true` : `false`) : e.value),
        (e = r),
        e !== n && (t.setValue(e), !0)
      );
    }
    var sn = /[\n"\\]/g;
    function cn(e) {
      return e.replace(sn, function (e) {
        return `\\` + e.charCodeAt(0).toString(16) + ` `;
      });
    }
    function ln(e, t, n, r, i, a, o, s) {
      ((e.name = ``),
        o != null && typeof o != `function` && typeof o != `symbol` && typeof o != `boolean`
          ? (e.type = o)
          : e.removeAttribute(`type`),
        t == null
          ? (o !== `submit` && o !== `reset`) || e.removeAttribute(`value`)
          : o === `number`
            ? ((t === 0 && e.value === ``) || e.value != t) && (e.value = `` + tn(t))
            : e.value !== `` + tn(t) && (e.value = `` + tn(t)),
        t == null
          ? n == null
            ? r != null && e.removeAttribute(`value`)
            : F(e, tn(n))
          : o === `number` && e.value == t
            ? F(e, tn(e.value))
            : F(e, tn(t)),
        i == null && a != null && (e.defaultChecked = !!a),
        i != null && (e.checked = i && typeof i != `function` && typeof i != `symbol`),
        s != null && typeof s != `function` && typeof s != `symbol` && typeof s != `boolean`
          ? (e.name = `` + tn(s))
          : e.removeAttribute(`name`));
    }
    function un(e, t, n, r, i, a, o, s) {
      if (
        (a != null &&
          typeof a != `function` &&
          typeof a != `symbol` &&
          typeof a != `boolean` &&
          (e.type = a),
        t != null || n != null)
      ) {
        if (!((a !== `submit` && a !== `reset`) || t != null)) {
          an(e);
          return;
        }
        ((n = n == null ? `` : `` + tn(n)),
          (t = t == null ? n : `` + tn(t)),
          s || t === e.value || (e.value = t),
          (e.defaultValue = t));
      }
      ((r ??= i),
        (r = typeof r != `function` && typeof r != `symbol` && !!r),
        (e.checked = s ? e.checked : !!r),
        (e.defaultChecked = !!r),
        o != null &&
          typeof o != `function` &&
          typeof o != `symbol` &&
          typeof o != `boolean` &&
          (e.name = o),
        an(e));
    }
    function F(e, t) {
      e.defaultValue !== `` + t && (e.defaultValue = `` + t);
    }
    function dn(e, t, n, r) {
      if (((e = e.options), t)) {
        t = {};
        for (var i = 0; i < n.length; i++) t[`$` + n[i]] = !0;
        for (n = 0; n < e.length; n++)
          ((i = t.hasOwnProperty(`$` + e[n].value)),
            e[n].selected !== i && (e[n].selected = i),
            i && r && (e[n].defaultSelected = !0));
      } else {
        for (n = `` + tn(n), t = null, i = 0; i < e.length; i++) {
          if (e[i].value === n) {
            ((e[i].selected = !0), r && (e[i].defaultSelected = !0));
            return;
          }
          t !== null || e[i].disabled || (t = e[i]);
        }
        t !== null && (t.selected = !0);
      }
    }
    function fn(e, t, n) {
      t != null && ((t = `` + tn(t)), t !== e.value && (e.value = t), n == null)
        ? e.defaultValue !== t && (e.defaultValue = t)
        : (e.defaultValue = n == null ? `` : `` + tn(n));
    }
    function pn(e, t, n, r) {
      if (t == null) {
        if (r != null) {
          if (n != null) throw Error(i(92));
          if (be(r)) {
            if (1 < r.length) throw Error(i(93));
            r = r[0];
          }
          n = r;
        }
        ((n ??= ``), (t = n));
      }
      ((n = tn(t)),
        (e.defaultValue = n),
        (r = e.textContent),
        r === n && r !== `` && r !== null && (e.value = r),
        an(e));
    }
    function mn(e, t) {
      if (t) {
        var n = e.firstChild;
        if (n && n === e.lastChild && n.nodeType === 3) {
          n.nodeValue = t;
          return;
        }
      }
      e.textContent = t;
    }
    var hn = new Set(
      `animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp`.split(
        ` `,
      ),
    );
    function gn(e, t, n) {
      var r = t.indexOf(`--`) === 0;
      n == null || typeof n == `boolean` || n === ``
        ? r
          ? e.setProperty(t, ``)
          : t === `float`
            ? (e.cssFloat = ``)
            : (e[t] = ``)
        : r
          ? e.setProperty(t, n)
          : typeof n != `number` || n === 0 || hn.has(t)
            ? t === `float`
              ? (e.cssFloat = n)
              : (e[t] = (`` + n).trim())
            : (e[t] = n + `px`);
    }
    function _n(e, t, n) {
      if (t != null && typeof t != `object`) throw Error(i(62));
      if (((e = e.style), n != null)) {
        for (var r in n)
          !n.hasOwnProperty(r) ||
            (t != null && t.hasOwnProperty(r)) ||
            (r.indexOf(`--`) === 0
              ? e.setProperty(r, ``)
              : r === `float`
                ? (e.cssFloat = ``)
                : (e[r] = ``),
            (P = !0));
        for (var a in t) ((r = t[a]), t.hasOwnProperty(a) && n[a] !== r && (gn(e, a, r), (P = !0)));
      } else for (var o in t) t.hasOwnProperty(o) && gn(e, o, t[o]);
    }
    function vn(e) {
      if (e.indexOf(`-`) === -1) return !1;
      switch (e) {
        case `annotation-xml`:
        case `color-profile`:
        case `font-face`:
        case `font-face-src`:
        case `font-face-uri`:
        case `font-face-format`:
        case `font-face-name`:
        case `missing-glyph`:
          return !1;
        default:
          return !0;
      }
    }
    var yn = new Map([
        [`acceptCharset`, `accept-charset`],
        [`htmlFor`, `for`],
        [`httpEquiv`, `http-equiv`],
        [`crossOrigin`, `crossorigin`],
        [`accentHeight`, `accent-height`],
        [`alignmentBaseline`, `alignment-baseline`],
        [`arabicForm`, `arabic-form`],
        [`baselineShift`, `baseline-shift`],
        [`capHeight`, `cap-height`],
        [`clipPath`, `clip-path`],
        [`clipRule`, `clip-rule`],
        [`colorInterpolation`, `color-interpolation`],
        [`colorInterpolationFilters`, `color-interpolation-filters`],
        [`colorProfile`, `color-profile`],
        [`colorRendering`, `color-rendering`],
        [`dominantBaseline`, `dominant-baseline`],
        [`enableBackground`, `enable-background`],
        [`fillOpacity`, `fill-opacity`],
        [`fillRule`, `fill-rule`],
        [`floodColor`, `flood-color`],
        [`floodOpacity`, `flood-opacity`],
        [`fontFamily`, `font-family`],
        [`fontSize`, `font-size`],
        [`fontSizeAdjust`, `font-size-adjust`],
        [`fontStretch`, `font-stretch`],
        [`fontStyle`, `font-style`],
        [`fontVariant`, `font-variant`],
        [`fontWeight`, `font-weight`],
        [`glyphName`, `glyph-name`],
        [`glyphOrientationHorizontal`, `glyph-orientation-horizontal`],
        [`glyphOrientationVertical`, `glyph-orientation-vertical`],
        [`horizAdvX`, `horiz-adv-x`],
        [`horizOriginX`, `horiz-origin-x`],
        [`imageRendering`, `image-rendering`],
        [`letterSpacing`, `letter-spacing`],
        [`lightingColor`, `lighting-color`],
        [`markerEnd`, `marker-end`],
        [`markerMid`, `marker-mid`],
        [`markerStart`, `marker-start`],
        [`maskType`, `mask-type`],
        [`overlinePosition`, `overline-position`],
        [`overlineThickness`, `overline-thickness`],
        [`paintOrder`, `paint-order`],
        [`panose-1`, `panose-1`],
        [`pointerEvents`, `pointer-events`],
        [`renderingIntent`, `rendering-intent`],
        [`shapeRendering`, `shape-rendering`],
        [`stopColor`, `stop-color`],
        [`stopOpacity`, `stop-opacity`],
        [`strikethroughPosition`, `strikethrough-position`],
        [`strikethroughThickness`, `strikethrough-thickness`],
        [`strokeDasharray`, `stroke-dasharray`],
        [`strokeDashoffset`, `stroke-dashoffset`],
        [`strokeLinecap`, `stroke-linecap`],
        [`strokeLinejoin`, `stroke-linejoin`],
        [`strokeMiterlimit`, `stroke-miterlimit`],
        [`strokeOpacity`, `stroke-opacity`],
        [`strokeWidth`, `stroke-width`],
        [`textAnchor`, `text-anchor`],
        [`textDecoration`, `text-decoration`],
        [`textRendering`, `text-rendering`],
        [`transformOrigin`, `transform-origin`],
        [`underlinePosition`, `underline-position`],
        [`underlineThickness`, `underline-thickness`],
        [`unicodeBidi`, `unicode-bidi`],
        [`unicodeRange`, `unicode-range`],
        [`unitsPerEm`, `units-per-em`],
        [`vAlphabetic`, `v-alphabetic`],
        [`vHanging`, `v-hanging`],
        [`vIdeographic`, `v-ideographic`],
        [`vMathematical`, `v-mathematical`],
        [`vectorEffect`, `vector-effect`],
        [`vertAdvY`, `vert-adv-y`],
        [`vertOriginX`, `vert-origin-x`],
        [`vertOriginY`, `vert-origin-y`],
        [`wordSpacing`, `word-spacing`],
        [`writingMode`, `writing-mode`],
        [`xmlnsXlink`, `xmlns:xlink`],
        [`xHeight`, `x-height`],
      ]),
      bn =
        /^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
    function xn(e) {
      return bn.test(`` + e)
        ? `javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')`
        : e;
    }
    function Sn() {}
    var Cn = null;
    function wn(e) {
      return (
        (e = e.target || e.srcElement || window),
        e.correspondingUseElement && (e = e.correspondingUseElement),
        e.nodeType === 3 ? e.parentNode : e
      );
    }
    var Tn = null,
      En = null;
    function Dn(e) {
      var t = Rt(e);
      if (t && (e = t.stateNode)) {
        var n = e[kt] || null;
        a: switch (((e = t.stateNode), t.type)) {
          case `input`:
            if (
              (ln(
                e,
                n.value,
                n.defaultValue,
                n.defaultValue,
                n.checked,
                n.defaultChecked,
                n.type,
                n.name,
              ),
              (t = n.name),
              n.type === `radio` && t != null)
            ) {
              for (n = e; n.parentNode;) n = n.parentNode;
              for (
                n = n.querySelectorAll(`input[name="` + cn(`` + t) + `"][type="radio"]`), t = 0;
                t < n.length;
                t++
              ) {
                var r = n[t];
                if (r !== e && r.form === e.form) {
                  var a = r[kt] || null;
                  if (!a) throw Error(i(90));
                  ln(
                    r,
                    a.value,
                    a.defaultValue,
                    a.defaultValue,
                    a.checked,
                    a.defaultChecked,
                    a.type,
                    a.name,
                  );
                }
              }
              for (t = 0; t < n.length; t++) ((r = n[t]), r.form === e.form && on(r));
            }
            break a;
          case `textarea`:
            fn(e, n.value, n.defaultValue);
            break a;
          case `select`:
            ((t = n.value), t != null && dn(e, !!n.multiple, t, !1));
        }
      }
    }
    var On = !1;
    function kn(e, t, n) {
      if (On) return e(t, n);
      On = !0;
      try {
        return e(t);
      } finally {
        if (
          ((On = !1),
          (Tn !== null || En !== null) &&
            (Bd(), Tn && ((t = Tn), (e = En), (En = Tn = null), Dn(t), e)))
        )
          for (t = 0; t < e.length; t++) Dn(e[t]);
      }
    }
    function An(e, t) {
      var n = e.stateNode;
      if (n === null) return null;
      var r = n[kt] || null;
      if (r === null) return null;
      n = r[t];
      a: switch (t) {
        case `onClick`:
        case `onClickCapture`:
        case `onDoubleClick`:
        case `onDoubleClickCapture`:
        case `onMouseDown`:
        case `onMouseDownCapture`:
        case `onMouseMove`:
        case `onMouseMoveCapture`:
        case `onMouseUp`:
        case `onMouseUpCapture`:
        case `onMouseEnter`:
          ((r = !r.disabled) ||
            ((e = e.type),
            (r = e !== `button` && e !== `input` && e !== `select` && e !== `textarea`)),
            (e = !r));
          break a;
        default:
          e = !1;
      }
      if (e) return null;
      if (n && typeof n != `function`) throw Error(i(231, t, typeof n));
      return n;
    }
    var jn =
        typeof window < `u` &&
        window.document !== void 0 &&
        window.document.createElement !== void 0,
      Mn = !1;
    if (jn)
      try {
        var Nn = {};
        (Object.defineProperty(Nn, "passive", {
          get: function () {
            Mn = !0;
          },
        }),
          window.addEventListener(`test`, Nn, Nn),
          window.removeEventListener(`test`, Nn, Nn));
      } catch {
        Mn = !1;
      }
    var Pn = null,
      Fn = null,
      In = null;
    function Ln() {
      if (In) return In;
      var e,
        t = Fn,
        n = t.length,
        r,
        i = `value` in Pn ? Pn.value : Pn.textContent,
        a = i.length;
      for (e = 0; e < n && t[e] === i[e]; e++);
      var o = n - e;
      for (r = 1; r <= o && t[n - r] === i[a - r]; r++);
      return (In = i.slice(e, 1 < r ? 1 - r : void 0));
    }
    function Rn(e) {
      var t = e.keyCode;
      return (
        `charCode` in e ? ((e = e.charCode), e === 0 && t === 13 && (e = 13)) : (e = t),
        e === 10 && (e = 13),
        32 <= e || e === 13 ? e : 0
      );
    }
    function zn() {
      return !0;
    }
    function Bn() {
      return !1;
    }
    function Vn(e) {
      function t(t, n, r, i, a) {
        for (var o in ((this._reactName = t),
        (this._targetInst = r),
        (this.type = n),
        (this.nativeEvent = i),
        (this.target = a),
        (this.currentTarget = null),
        e))
          e.hasOwnProperty(o) && ((t = e[o]), (this[o] = t ? t(i) : i[o]));
        return (
          (this.isDefaultPrevented = (
            i.defaultPrevented == null ? !1 === i.returnValue : i.defaultPrevented
          )
            ? zn
            : Bn),
          (this.isPropagationStopped = Bn),
          this
        );
      }
      return (
        E(t.prototype, {
          preventDefault: function () {
            this.defaultPrevented = !0;
            var e = this.nativeEvent;
            e &&
              (e.preventDefault
                ? e.preventDefault()
                : typeof e.returnValue != `unknown` && (e.returnValue = !1),
              (this.isDefaultPrevented = zn));
          },
          stopPropagation: function () {
            var e = this.nativeEvent;
            e &&
              (e.stopPropagation
                ? e.stopPropagation()
                : typeof e.cancelBubble != `unknown` && (e.cancelBubble = !0),
              (this.isPropagationStopped = zn));
          },
          persist: function () {},
          isPersistent: zn,
        }),
        t
      );
    }
    var Hn = {
        eventPhase: 0,
        bubbles: 0,
        cancelable: 0,
        timeStamp: function (e) {
          return e.timeStamp || Date.now();
        },
        defaultPrevented: 0,
        isTrusted: 0,
      },
      Un = Vn(Hn),
      Wn = E({}, Hn, { view: 0, detail: 0 }),
      Gn = Vn(Wn),
      Kn,
      qn,
      Jn,
      Yn = E({}, Wn, {
        screenX: 0,
        screenY: 0,
        clientX: 0,
        clientY: 0,
        pageX: 0,
        pageY: 0,
        ctrlKey: 0,
        shiftKey: 0,
        altKey: 0,
        metaKey: 0,
        getModifierState: or,
        button: 0,
        buttons: 0,
        relatedTarget: function (e) {
          return e.relatedTarget === void 0
            ? e.fromElement === e.srcElement
              ? e.toElement
              : e.fromElement
            : e.relatedTarget;
        },
        movementX: function (e) {
          return `movementX` in e
            ? e.movementX
            : (e !== Jn &&
                (Jn && e.type === `mousemove`
                  ? ((Kn = e.screenX - Jn.screenX), (qn = e.screenY - Jn.screenY))
                  : (qn = Kn = 0),
                (Jn = e)),
              Kn);
        },
        movementY: function (e) {
          return `movementY` in e ? e.movementY : qn;
        },
      }),
      Xn = Vn(Yn),
      Zn = Vn(E({}, Yn, { dataTransfer: 0 })),
      Qn = Vn(E({}, Wn, { relatedTarget: 0 })),
      $n = Vn(E({}, Hn, { animationName: 0, elapsedTime: 0, pseudoElement: 0 })),
      er = Vn(
        E({}, Hn, {
          clipboardData: function (e) {
            return `clipboardData` in e ? e.clipboardData : window.clipboardData;
          },
        }),
      ),
      tr = Vn(E({}, Hn, { data: 0 })),
      nr = {
        Esc: `Escape`,
        Spacebar: ` `,
        Left: `ArrowLeft`,
        Up: `ArrowUp`,
        Right: `ArrowRight`,
        Down: `ArrowDown`,
        Del: `Delete`,
        Win: `OS`,
        Menu: `ContextMenu`,
        Apps: `ContextMenu`,
        Scroll: `ScrollLock`,
        MozPrintableKey: `Unidentified`,
      },
      rr = {
        8: `Backspace`,
        9: `Tab`,
        12: `Clear`,
        13: `Enter`,
        16: `Shift`,
        17: `Control`,
        18: `Alt`,
        19: `Pause`,
        20: `CapsLock`,
        27: `Escape`,
        32: ` `,
        33: `PageUp`,
        34: `PageDown`,
        35: `End`,
        36: `Home`,
        37: `ArrowLeft`,
        38: `ArrowUp`,
        39: `ArrowRight`,
        40: `ArrowDown`,
        45: `Insert`,
        46: `Delete`,
        112: `F1`,
        113: `F2`,
        114: `F3`,
        115: `F4`,
        116: `F5`,
        117: `F6`,
        118: `F7`,
        119: `F8`,
        120: `F9`,
        121: `F10`,
        122: `F11`,
        123: `F12`,
        144: `NumLock`,
        145: `ScrollLock`,
        224: `Meta`,
      },
      ir = { Alt: `altKey`, Control: `ctrlKey`, Meta: `metaKey`, Shift: `shiftKey` };
    function ar(e) {
      var t = this.nativeEvent;
      return t.getModifierState ? t.getModifierState(e) : (e = ir[e]) ? !!t[e] : !1;
    }
    function or() {
      return ar;
    }
    var sr = Vn(
        E({}, Wn, {
          key: function (e) {
            if (e.key) {
              var t = nr[e.key] || e.key;
              if (t !== `Unidentified`) return t;
            }
            return e.type === `keypress`
              ? ((e = Rn(e)), e === 13 ? `Enter` : String.fromCharCode(e))
              : e.type === `keydown` || e.type === `keyup`
                ? rr[e.keyCode] || `Unidentified`
                : ``;
          },
          code: 0,
          location: 0,
          ctrlKey: 0,
          shiftKey: 0,
          altKey: 0,
          metaKey: 0,
          repeat: 0,
          locale: 0,
          getModifierState: or,
          charCode: function (e) {
            return e.type === `keypress` ? Rn(e) : 0;
          },
          keyCode: function (e) {
            return e.type === `keydown` || e.type === `keyup` ? e.keyCode : 0;
          },
          which: function (e) {
            return e.type === `keypress`
              ? Rn(e)
              : e.type === `keydown` || e.type === `keyup`
                ? e.keyCode
                : 0;
          },
        }),
      ),
      cr = Vn(
        E({}, Yn, {
          pointerId: 0,
          width: 0,
          height: 0,
          pressure: 0,
          tangentialPressure: 0,
          tiltX: 0,
          tiltY: 0,
          twist: 0,
          pointerType: 0,
          isPrimary: 0,
        }),
      ),
      lr = Vn(E({}, Hn, { submitter: 0 })),
      ur = Vn(
        E({}, Wn, {
          touches: 0,
          targetTouches: 0,
          changedTouches: 0,
          altKey: 0,
          metaKey: 0,
          ctrlKey: 0,
          shiftKey: 0,
          getModifierState: or,
        }),
      ),
      dr = Vn(E({}, Hn, { propertyName: 0, elapsedTime: 0, pseudoElement: 0 })),
      fr = Vn(
        E({}, Yn, {
          deltaX: function (e) {
            return `deltaX` in e ? e.deltaX : `wheelDeltaX` in e ? -e.wheelDeltaX : 0;
          },
          deltaY: function (e) {
            return `deltaY` in e
              ? e.deltaY
              : `wheelDeltaY` in e
                ? -e.wheelDeltaY
                : `wheelDelta` in e
                  ? -e.wheelDelta
                  : 0;
          },
          deltaZ: 0,
          deltaMode: 0,
        }),
      ),
      pr = Vn(E({}, Hn, { newState: 0, oldState: 0, source: 0 })),
      mr = [9, 13, 27, 32],
      hr = jn && `CompositionEvent` in window,
      gr = null;
    jn && `documentMode` in document && (gr = document.documentMode);
    var _r = jn && `TextEvent` in window && !gr,
      vr = jn && (!hr || (gr && 8 < gr && 11 >= gr)),
      yr = ` `,
      br = !1;
    function xr(e, t) {
      switch (e) {
        case `keyup`:
          return mr.indexOf(t.keyCode) !== -1;
        case `keydown`:
          return t.keyCode !== 229;
        case `keypress`:
        case `mousedown`:
        case `focusout`:
          return !0;
        default:
          return !1;
      }
    }
    function Sr(e) {
      return ((e = e.detail), typeof e == `object` && `data` in e ? e.data : null);
    }
    var Cr = !1;
    function wr(e, t) {
      switch (e) {
        case `compositionend`:
          return Sr(t);
        case `keypress`:
          return t.which === 32 ? ((br = !0), yr) : null;
        case `textInput`:
          return ((e = t.data), e === yr && br ? null : e);
        default:
          return null;
      }
    }
    function Tr(e, t) {
      if (Cr)
        return e === `compositionend` || (!hr && xr(e, t))
          ? ((e = Ln()), (In = Fn = Pn = null), (Cr = !1), e)
          : null;
      switch (e) {
        case `paste`:
          return null;
        case `keypress`:
          if (!(t.ctrlKey || t.altKey || t.metaKey) || (t.ctrlKey && t.altKey)) {
            if (t.char && 1 < t.char.length) return t.char;
            if (t.which) return String.fromCharCode(t.which);
          }
          return null;
        case `compositionend`:
          return vr && t.locale !== `ko` ? null : t.data;
        default:
          return null;
      }
    }
    var Er = {
      color: !0,
      date: !0,
      datetime: !0,
      "datetime-local": !0,
      email: !0,
      month: !0,
      number: !0,
      password: !0,
      range: !0,
      search: !0,
      tel: !0,
      text: !0,
      time: !0,
      url: !0,
      week: !0,
    };
    function Dr(e) {
      var t = e && e.nodeName && e.nodeName.toLowerCase();
      return t === `input` ? !!Er[e.type] : t === `textarea`;
    }
    function Or(e, t, n, r) {
      (Tn ? (En ? En.push(r) : (En = [r])) : (Tn = r),
        (t = Jf(t, `onChange`)),
        0 < t.length &&
          ((n = new Un(`onChange`, `change`, null, n, r)), e.push({ event: n, listeners: t })));
    }
    var kr = null,
      Ar = null;
    function jr(e) {
      Vf(e, 0);
    }
    function Mr(e) {
      if (on(zt(e))) return e;
    }
    function Nr(e, t) {
      if (e === `change`) return t;
    }
    var Pr = !1;
    if (jn) {
      var Fr;
      if (jn) {
        var Ir = `oninput` in document;
        if (!Ir) {
          var Lr = document.createElement(`div`);
          (Lr.setAttribute(`oninput`, `return;`), (Ir = typeof Lr.oninput == `function`));
        }
        Fr = Ir;
      } else Fr = !1;
      Pr = Fr && (!document.documentMode || 9 < document.documentMode);
    }
    function Rr() {
      kr && (kr.detachEvent(`onpropertychange`, zr), (Ar = kr = null));
    }
    function zr(e) {
      if (e.propertyName === `value` && Mr(Ar)) {
        var t = [];
        (Or(t, Ar, e, wn(e)), kn(jr, t));
      }
    }
    function Br(e, t, n) {
      e === `focusin`
        ? (Rr(), (kr = t), (Ar = n), kr.attachEvent(`onpropertychange`, zr))
        : e === `focusout` && Rr();
    }
    function Vr(e) {
      if (e === `selectionchange` || e === `keyup` || e === `keydown`) return Mr(Ar);
    }
    function Hr(e, t) {
      if (e === `click`) return Mr(t);
    }
    function Ur(e, t) {
      if (e === `input` || e === `change`) return Mr(t);
    }
    function Wr(e, t) {
      return (e === t && (e !== 0 || 1 / e == 1 / t)) || (e !== e && t !== t);
    }
    var Gr = typeof Object.is == `function` ? Object.is : Wr;
    function Kr(e, t) {
      if (Gr(e, t)) return !0;
      if (typeof e != `object` || !e || typeof t != `object` || !t) return !1;
      var n = Object.keys(e),
        r = Object.keys(t);
      if (n.length !== r.length) return !1;
      for (r = 0; r < n.length; r++) {
        var i = n[r];
        if (!Ve.call(t, i) || !Gr(e[i], t[i])) return !1;
      }
      return !0;
    }
    function qr(e) {
      if (((e ||= typeof document < `u` ? document : void 0), e === void 0)) return null;
      try {
        return e.activeElement || e.body;
      } catch {
        return e.body;
      }
    }
    function Jr(e) {
      for (; e && e.firstChild;) e = e.firstChild;
      return e;
    }
    function Yr(e, t) {
      var n = Jr(e);
      e = 0;
      for (var r; n;) {
        if (n.nodeType === 3) {
          if (((r = e + n.textContent.length), e <= t && r >= t)) return { node: n, offset: t - e };
          e = r;
        }
        a: {
          for (; n;) {
            if (n.nextSibling) {
              n = n.nextSibling;
              break a;
            }
            n = n.parentNode;
          }
          n = void 0;
        }
        n = Jr(n);
      }
    }
    function Xr(e, t) {
      return e && t
        ? e === t
          ? !0
          : e && e.nodeType === 3
            ? !1
            : t && t.nodeType === 3
              ? Xr(e, t.parentNode)
              : `contains` in e
                ? e.contains(t)
                : e.compareDocumentPosition
                  ? !!(e.compareDocumentPosition(t) & 16)
                  : !1
        : !1;
    }
    function Zr(e) {
      e =
        e != null && e.ownerDocument != null && e.ownerDocument.defaultView != null
          ? e.ownerDocument.defaultView
          : window;
      for (var t = qr(e.document); t instanceof e.HTMLIFrameElement;) {
        try {
          var n = typeof t.contentWindow.location.href == `string`;
        } catch {
          n = !1;
        }
        if (n) e = t.contentWindow;
        else break;
        t = qr(e.document);
      }
      return t;
    }
    function Qr(e) {
      var t = e && e.nodeName && e.nodeName.toLowerCase();
      return (
        t &&
        ((t === `input` &&
          (e.type === `text` ||
            e.type === `search` ||
            e.type === `tel` ||
            e.type === `url` ||
            e.type === `password`)) ||
          t === `textarea` ||
          e.contentEditable === `true`)
      );
    }
    var $r = jn && `documentMode` in document && 11 >= document.documentMode,
      ei = null,
      ti = null,
      ni = null,
      ri = !1;
    function ii(e, t, n) {
      var r = n.window === n ? n.document : n.nodeType === 9 ? n : n.ownerDocument;
      ri ||
        ei == null ||
        ei !== qr(r) ||
        ((r = ei),
        `selectionStart` in r && Qr(r)
          ? (r = { start: r.selectionStart, end: r.selectionEnd })
          : ((r = ((r.ownerDocument && r.ownerDocument.defaultView) || window).getSelection()),
            (r = {
              anchorNode: r.anchorNode,
              anchorOffset: r.anchorOffset,
              focusNode: r.focusNode,
              focusOffset: r.focusOffset,
            })),
        (ni && Kr(ni, r)) ||
          ((ni = r),
          (r = Jf(ti, `onSelect`)),
          0 < r.length &&
            ((t = new Un(`onSelect`, `select`, null, t, n)),
            e.push({ event: t, listeners: r }),
            (t.target = ei))));
    }
    function ai(e, t) {
      var n = {};
      return (
        (n[e.toLowerCase()] = t.toLowerCase()),
        (n[`Webkit` + e] = `webkit` + t),
        (n[`Moz` + e] = `moz` + t),
        n
      );
    }
    var oi = {
        animationend: ai(`Animation`, `AnimationEnd`),
        animationiteration: ai(`Animation`, `AnimationIteration`),
        animationstart: ai(`Animation`, `AnimationStart`),
        transitionrun: ai(`Transition`, `TransitionRun`),
        transitionstart: ai(`Transition`, `TransitionStart`),
        transitioncancel: ai(`Transition`, `TransitionCancel`),
        transitionend: ai(`Transition`, `TransitionEnd`),
      },
      si = {},
      ci = {};
    jn &&
      ((ci = document.createElement(`div`).style),
      `AnimationEvent` in window ||
        (delete oi.animationend.animation,
        delete oi.animationiteration.animation,
        delete oi.animationstart.animation),
      `TransitionEvent` in window || delete oi.transitionend.transition);
    function li(e) {
      if (si[e]) return si[e];
      if (!oi[e]) return e;
      var t = oi[e],
        n;
      for (n in t) if (t.hasOwnProperty(n) && n in ci) return (si[e] = t[n]);
      return e;
    }
    var ui = li(`animationend`),
      di = li(`animationiteration`),
      fi = li(`animationstart`),
      pi = li(`transitionrun`),
      mi = li(`transitionstart`),
      hi = li(`transitioncancel`),
      gi = li(`transitionend`),
      _i = new Map(),
      vi =
        `abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel`.split(
          ` `,
        );
    vi.push(`scrollEnd`);
    function yi(e, t) {
      (_i.set(e, t), Gt(t, [e]));
    }
    var bi = 0;
    function xi(e, t) {
      if (e.name != null && e.name !== `auto`) return e.name;
      if (t.autoName !== null) return t.autoName;
      e = xd.identifierPrefix;
      var n = bi++;
      return ((e = `_` + e + `t_` + n.toString(32) + `_`), (t.autoName = e));
    }
    function Si(e) {
      if (e == null || typeof e == `string`) return e;
      var t = null,
        n = kd;
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = e[n[r]];
          if (i != null) {
            if (i === `none`) return `none`;
            t = t == null ? i : t + (` ` + i);
          }
        }
      return t ?? e.default;
    }
    function Ci(e, t) {
      return (
        (e = Si(e)), (t = Si(t)), t == null ? (e === `auto` ? null : e) : t === `auto` ? null : t
      );
    }
    var wi =
        typeof reportError == `function`
          ? reportError
          : function (e) {
              if (typeof window == `object` && typeof window.ErrorEvent == `function`) {
                var t = new window.ErrorEvent(`error`, {
                  bubbles: !0,
                  cancelable: !0,
                  message:
                    typeof e == `object` && e && typeof e.message == `string`
                      ? String(e.message)
                      : String(e),
                  error: e,
                });
                if (!window.dispatchEvent(t)) return;
              } else if (typeof process == `object` && typeof process.emit == `function`) {
                process.emit(`uncaughtException`, e);
                return;
              }
              console.error(e);
            },
      Ti = [],
      Ei = 0,
      Di = 0;
    function Oi() {
      for (var e = Ei, t = (Di = Ei = 0); t < e;) {
        var n = Ti[t];
        Ti[t++] = null;
        var r = Ti[t];
        Ti[t++] = null;
        var i = Ti[t];
        Ti[t++] = null;
        var a = Ti[t];
        if (((Ti[t++] = null), r !== null && i !== null)) {
          var o = r.pending;
          (o === null ? (i.next = i) : ((i.next = o.next), (o.next = i)), (r.pending = i));
        }
        a !== 0 && Mi(n, i, a);
      }
    }
    function ki(e, t, n, r) {
      ((Ti[Ei++] = e),
        (Ti[Ei++] = t),
        (Ti[Ei++] = n),
        (Ti[Ei++] = r),
        (Di |= r),
        (e.lanes |= r),
        (e = e.alternate),
        e !== null && (e.lanes |= r));
    }
    function Ai(e, t, n, r) {
      return (ki(e, t, n, r), Ni(e));
    }
    function ji(e, t) {
      return (ki(e, null, null, t), Ni(e));
    }
    function Mi(e, t, n) {
      e.lanes |= n;
      var r = e.alternate;
      r !== null && (r.lanes |= n);
      for (var i = !1, a = e.return; a !== null;)
        ((a.childLanes |= n),
          (r = a.alternate),
          r !== null && (r.childLanes |= n),
          a.tag === 22 && ((e = a.stateNode), e === null || e._visibility & 1 || (i = !0)),
          (e = a),
          (a = a.return));
      return e.tag === 3
        ? ((a = e.stateNode),
          i &&
            t !== null &&
            ((i = 31 - it(n)),
            (e = a.hiddenUpdates),
            (r = e[i]),
            r === null ? (e[i] = [t]) : r.push(t),
            (t.lane = n | 536870912)),
          a)
        : null;
    }
    function Ni(e) {
      if (50 < Ad) throw ((Ad = 0), (jd = null), Error(i(185)));
      for (var t = e.return; t !== null;) ((e = t), (t = e.return));
      return e.tag === 3 ? e.stateNode : null;
    }
    var Pi = {};
    function Fi(e, t, n, r) {
      ((this.tag = e),
        (this.key = n),
        (this.sibling =
          this.child =
          this.return =
          this.stateNode =
          this.type =
          this.elementType =
            null),
        (this.index = 0),
        (this.refCleanup = this.ref = null),
        (this.pendingProps = t),
        (this.dependencies = this.memoizedState = this.updateQueue = this.memoizedProps = null),
        (this.mode = r),
        (this.subtreeFlags = this.flags = 0),
        (this.deletions = null),
        (this.childLanes = this.lanes = 0),
        (this.alternate = null));
    }
    function Ii(e, t, n, r) {
      return new Fi(e, t, n, r);
    }
    function Li(e) {
      return ((e = e.prototype), !(!e || !e.isReactComponent));
    }
    function Ri(e, t) {
      var n = e.alternate;
      return (
        n === null
          ? ((n = Ii(e.tag, t, e.key, e.mode)),
            (n.elementType = e.elementType),
            (n.type = e.type),
            (n.stateNode = e.stateNode),
            (n.alternate = e),
            (e.alternate = n))
          : ((n.pendingProps = t),
            (n.type = e.type),
            (n.flags = 0),
            (n.subtreeFlags = 0),
            (n.deletions = null)),
        (n.flags = e.flags & 1206910976),
        (n.childLanes = e.childLanes),
        (n.lanes = e.lanes),
        (n.child = e.child),
        (n.memoizedProps = e.memoizedProps),
        (n.memoizedState = e.memoizedState),
        (n.updateQueue = e.updateQueue),
        (t = e.dependencies),
        (n.dependencies = t === null ? null : { lanes: t.lanes, firstContext: t.firstContext }),
        (n.sibling = e.sibling),
        (n.index = e.index),
        (n.ref = e.ref),
        (n.refCleanup = e.refCleanup),
        n
      );
    }
    function zi(e, t) {
      e.flags &= 1206910978;
      var n = e.alternate;
      return (
        n === null
          ? ((e.childLanes = 0),
            (e.lanes = t),
            (e.child = null),
            (e.subtreeFlags = 0),
            (e.memoizedProps = null),
            (e.memoizedState = null),
            (e.updateQueue = null),
            (e.dependencies = null),
            (e.stateNode = null))
          : ((e.childLanes = n.childLanes),
            (e.lanes = n.lanes),
            (e.child = n.child),
            (e.subtreeFlags = 0),
            (e.deletions = null),
            (e.memoizedProps = n.memoizedProps),
            (e.memoizedState = n.memoizedState),
            (e.updateQueue = n.updateQueue),
            (e.type = n.type),
            (t = n.dependencies),
            (e.dependencies =
              t === null ? null : { lanes: t.lanes, firstContext: t.firstContext })),
        e
      );
    }
    function Bi(e, t, n, r, a, o) {
      var s = 0;
      if (((r = e), typeof r == `function`)) Li(r) && (s = 1);
      else if (typeof r == `string`)
        s = qm(e, n, Ee.current) ? 26 : e === `html` || e === `head` || e === `body` ? 27 : 5;
      else
        a: switch (r) {
          case de:
            return ((e = Ii(31, n, t, a)), (e.elementType = de), (e.lanes = o), e);
          case O:
            return Vi(n.children, a, o, t);
          case k:
            ((s = 8), (a |= 24));
            break;
          case re:
            return ((e = Ii(12, n, t, a | 2)), (e.elementType = re), (e.lanes = o), e);
          case se:
            return ((e = Ii(13, n, t, a)), (e.elementType = se), (e.lanes = o), e);
          case ce:
            return ((e = Ii(19, n, t, a)), (e.elementType = ce), (e.lanes = o), e);
          case fe:
          case me:
            return (
              (e = a | 32),
              (e = Ii(30, n, t, e)),
              (e.elementType = me),
              (e.lanes = o),
              (e.stateNode = { autoName: null, paired: null, clones: null, ref: null }),
              e
            );
          default:
            if (typeof r == `object` && r)
              switch (r.$$typeof) {
                case ae:
                  s = 10;
                  break a;
                case ie:
                  s = 9;
                  break a;
                case oe:
                  s = 11;
                  break a;
                case le:
                  s = 14;
                  break a;
                case ue:
                  ((s = 16), (r = null));
                  break a;
              }
            ((s = 29), (n = Error(i(130, e === null ? `null` : typeof e, ``))), (r = null));
        }
      return ((t = Ii(s, n, t, a)), (t.elementType = e), (t.type = r), (t.lanes = o), t);
    }
    function Vi(e, t, n, r) {
      return ((e = Ii(7, e, r, t)), (e.lanes = n), e);
    }
    function Hi(e, t, n) {
      return ((e = Ii(6, e, null, t)), (e.lanes = n), e);
    }
    function Ui(e) {
      var t = Ii(18, null, null, 0);
      return ((t.stateNode = e), t);
    }
    function Wi(e, t, n) {
      return (
        (t = Ii(4, e.children === null ? [] : e.children, e.key, t)),
        (t.lanes = n),
        (t.stateNode = {
          containerInfo: e.containerInfo,
          pendingChildren: null,
          implementation: e.implementation,
        }),
        t
      );
    }
    var Gi = new WeakMap();
    function Ki(e, t) {
      if (typeof e == `object` && e) {
        var n = Gi.get(e);
        return n === void 0 ? ((t = { value: e, source: t, stack: Be(t) }), Gi.set(e, t), t) : n;
      }
      return { value: e, source: t, stack: Be(t) };
    }
    var qi = [],
      Ji = 0,
      Yi = null,
      Xi = 0,
      Zi = [],
      Qi = 0,
      $i = null,
      ea = 1,
      ta = ``;
    function na(e, t) {
      ((qi[Ji++] = Xi), (qi[Ji++] = Yi), (Yi = e), (Xi = t));
    }
    function ra(e, t, n) {
      ((Zi[Qi++] = ea), (Zi[Qi++] = ta), (Zi[Qi++] = $i), ($i = e));
      var r = ea;
      e = ta;
      var i = 32 - it(r) - 1;
      ((r &= ~(1 << i)), (n += 1));
      var a = 32 - it(t) + i;
      if (30 < a) {
        var o = i - (i % 5);
        ((a = (r & ((1 << o) - 1)).toString(32)),
          (r >>= o),
          (i -= o),
          (ea = (1 << (32 - it(t) + i)) | (n << i) | r),
          (ta = a + e));
      } else ((ea = (1 << a) | (n << i) | r), (ta = e));
    }
    function ia(e) {
      e.return !== null && (na(e, 1), ra(e, 1, 0));
    }
    function aa(e) {
      for (; e === Yi;) ((Yi = qi[--Ji]), (qi[Ji] = null), (Xi = qi[--Ji]), (qi[Ji] = null));
      for (; e === $i;)
        (($i = Zi[--Qi]),
          (Zi[Qi] = null),
          (ta = Zi[--Qi]),
          (Zi[Qi] = null),
          (ea = Zi[--Qi]),
          (Zi[Qi] = null));
    }
    function oa(e, t) {
      ((Zi[Qi++] = ea), (Zi[Qi++] = ta), (Zi[Qi++] = $i), (ea = t.id), (ta = t.overflow), ($i = e));
    }
    var sa = null,
      I = null,
      L = !1,
      ca = null,
      la = !1,
      ua = Error(i(519));
    function da(e) {
      throw (
        _a(
          Ki(
            Error(
              i(
                418,
                1 < arguments.length && arguments[1] !== void 0 && arguments[1] ? `text` : `HTML`,
                ``,
              ),
            ),
            e,
          ),
        ),
        ua
      );
    }
    function fa(e) {
      var t = e.stateNode,
        n = e.type,
        r = e.memoizedProps;
      switch (((t[Ot] = e), (t[kt] = r), n)) {
        case `dialog`:
          (Q(`cancel`, t), Q(`close`, t));
          break;
        case `iframe`:
        case `object`:
        case `embed`:
          Q(`load`, t);
          break;
        case `video`:
        case `audio`:
          for (n = 0; n < zf.length; n++) Q(zf[n], t);
          break;
        case `source`:
          Q(`error`, t);
          break;
        case `img`:
        case `image`:
        case `link`:
          (Q(`error`, t), Q(`load`, t));
          break;
        case `details`:
          Q(`toggle`, t);
          break;
        case `input`:
          (Q(`invalid`, t),
            un(t, r.value, r.defaultValue, r.checked, r.defaultChecked, r.type, r.name, !0));
          break;
        case `select`:
          Q(`invalid`, t);
          break;
        case `textarea`:
          (Q(`invalid`, t), pn(t, r.value, r.defaultValue, r.children));
      }
      ((n = r.children),
        (typeof n != `string` && typeof n != `number` && typeof n != `bigint`) ||
        t.textContent === `` + n ||
        !0 === r.suppressHydrationWarning ||
        ep(t.textContent, n)
          ? (r.popover != null && (Q(`beforetoggle`, t), Q(`toggle`, t)),
            r.onScroll != null && Q(`scroll`, t),
            r.onScrollEnd != null && Q(`scrollend`, t),
            r.onClick != null && (t.onclick = Sn),
            (t = !0))
          : (t = !1),
        t || da(e, !0));
    }
    function pa(e) {
      for (sa = e.return; sa;)
        switch (sa.tag) {
          case 5:
          case 31:
          case 13:
            la = !1;
            return;
          case 27:
          case 3:
            la = !0;
            return;
          default:
            sa = sa.return;
        }
    }
    function ma(e) {
      if (e !== sa) return !1;
      if (!L) return (pa(e), (L = !0), !1);
      var t = e.tag,
        n;
      if (
        ((n = t !== 3 && t !== 27) &&
          ((n = t === 5) &&
            ((n = e.type), (n = n === `form` || n === `button` || pp(e.type, e.memoizedProps))),
          (n = !n)),
        n && I && da(e),
        pa(e),
        t === 13)
      ) {
        if (((e = e.memoizedState), (e = e === null ? null : e.dehydrated), !e))
          throw Error(i(317));
        I = dm(e);
      } else if (t === 31) {
        if (((e = e.memoizedState), (e = e === null ? null : e.dehydrated), !e))
          throw Error(i(317));
        I = dm(e);
      } else
        t === 27
          ? ((t = I), Sp(e.type) ? ((e = um), (um = null), (I = e)) : (I = t))
          : (I = sa ? lm(e.stateNode.nextSibling) : null);
      return !0;
    }
    function ha() {
      ((I = sa = null), (L = !1));
    }
    function ga() {
      var e = ca;
      return (e !== null && (pd === null ? (pd = e) : pd.push.apply(pd, e), (ca = null)), e);
    }
    function _a(e) {
      ca === null ? (ca = [e]) : ca.push(e);
    }
    var va = we(null),
      ya = null,
      ba = null;
    function xa(e, t, n) {
      (M(va, t._currentValue), (t._currentValue = n));
    }
    function Sa(e) {
      ((e._currentValue = va.current), Te(va));
    }
    function Ca(e, t, n) {
      for (; e !== null;) {
        var r = e.alternate;
        if (
          ((e.childLanes & t) === t
            ? r !== null && (r.childLanes & t) !== t && (r.childLanes |= t)
            : ((e.childLanes |= t), r !== null && (r.childLanes |= t)),
          e === n)
        )
          break;
        e = e.return;
      }
    }
    function wa(e, t, n, r) {
      var a = e.child;
      for (a !== null && (a.return = e); a !== null;) {
        var o = a.dependencies;
        if (o !== null) {
          var s = a.child;
          o = o.firstContext;
          a: for (; o !== null;) {
            var c = o;
            o = a;
            for (var l = 0; l < t.length; l++)
              if (c.context === t[l]) {
                ((o.lanes |= n),
                  (c = o.alternate),
                  c !== null && (c.lanes |= n),
                  Ca(o.return, n, e),
                  r || (s = null));
                break a;
              }
            o = c.next;
          }
        } else if (a.tag === 18) {
          if (((s = a.return), s === null)) throw Error(i(341));
          ((s.lanes |= n),
            (o = s.alternate),
            o !== null && (o.lanes |= n),
            Ca(s, n, e),
            (s = null));
        } else
          a.tag === 13 && a.memoizedState !== null && a.memoizedState.dehydrated === null
            ? ((a.lanes |= n),
              (s = a.alternate),
              s !== null && (s.lanes |= n),
              Ca(a.return, n, e),
              (s = a.child),
              (s = s === null ? null : s.sibling))
            : (s = a.child);
        if (s !== null) s.return = a;
        else
          for (s = a; s !== null;) {
            if (s === e) {
              s = null;
              break;
            }
            if (((a = s.sibling), a !== null)) {
              ((a.return = s.return), (s = a));
              break;
            }
            s = s.return;
          }
        a = s;
      }
    }
    function Ta(e, t, n, r) {
      e = null;
      for (var a = t, o = !1; a !== null;) {
        if (!o) {
          if (a.flags & 524288) o = !0;
          else if (a.flags & 262144) break;
        }
        if (a.tag === 10) {
          var s = a.alternate;
          if (s === null) throw Error(i(387));
          if (((s = s.memoizedProps), s !== null)) {
            var c = a.type;
            Gr(a.pendingProps.value, s.value) || (e === null ? (e = [c]) : e.push(c));
          }
        } else if (a === ke.current) {
          if (((s = a.alternate), s === null)) throw Error(i(387));
          s.memoizedState.memoizedState !== a.memoizedState.memoizedState &&
            (e === null ? (e = [sh]) : e.push(sh));
        }
        a = a.return;
      }
      return (e !== null && wa(t, e, n, r), (t.flags |= 262144), e !== null);
    }
    function Ea(e) {
      for (e = e.firstContext; e !== null;) {
        if (!Gr(e.context._currentValue, e.memoizedValue)) return !0;
        e = e.next;
      }
      return !1;
    }
    function Da(e) {
      ((ya = e), (ba = null), (e = e.dependencies), e !== null && (e.firstContext = null));
    }
    function Oa(e) {
      return Aa(ya, e);
    }
    function ka(e, t) {
      return (ya === null && Da(e), Aa(e, t));
    }
    function Aa(e, t) {
      var n = t._currentValue;
      if (((t = { context: t, memoizedValue: n, next: null }), ba === null)) {
        if (e === null) throw Error(i(308));
        ((ba = t), (e.dependencies = { lanes: 0, firstContext: t }), (e.flags |= 524288));
      } else ba = ba.next = t;
      return n;
    }
    var ja =
        typeof AbortController < `u`
          ? AbortController
          : function () {
              var e = [],
                t = (this.signal = {
                  aborted: !1,
                  addEventListener: function (t, n) {
                    e.push(n);
                  },
                });
              this.abort = function () {
                ((t.aborted = !0),
                  e.forEach(function (e) {
                    return e();
                  }));
              };
            },
      Ma = t.unstable_scheduleCallback,
      Na = t.unstable_NormalPriority,
      R = {
        $$typeof: ae,
        Consumer: null,
        Provider: null,
        _currentValue: null,
        _currentValue2: null,
        _threadCount: 0,
      };
    function Pa() {
      return { controller: new ja(), data: new Map(), refCount: 0 };
    }
    function Fa(e) {
      (e.refCount--,
        e.refCount === 0 &&
          Ma(Na, function () {
            e.controller.abort();
          }));
    }
    function Ia(e, t) {
      if (e.pendingLanes & 4194048) {
        var n = e.transitionTypes;
        for (n === null && (n = e.transitionTypes = []), e = 0; e < t.length; e++) {
          var r = t[e];
          n.indexOf(r) === -1 && n.push(r);
        }
      }
    }
    var La = null;
    function Ra(e) {
      var t = e.transitionTypes;
      return ((e.transitionTypes = null), t);
    }
    var za = null,
      Ba = 0,
      Va = 0,
      Ha = null;
    function Ua(e, t) {
      if (za === null) {
        var n = (za = []);
        ((Ba = 0),
          (Va = Pf()),
          (Ha = {
            status: `pending`,
            value: void 0,
            then: function (e) {
              n.push(e);
            },
          }));
      }
      return (Ba++, t.then(Wa, Wa), t);
    }
    function Wa() {
      if (--Ba === 0 && ((La = null), za !== null)) {
        Ha !== null && (Ha.status = `fulfilled`);
        var e = za;
        ((za = null), (Va = 0), (Ha = null));
        for (var t = 0; t < e.length; t++) (0, e[t])();
      }
    }
    function Ga(e, t) {
      var n = [],
        r = {
          status: `pending`,
          value: null,
          reason: null,
          then: function (e) {
            n.push(e);
          },
        };
      return (
        e.then(
          function () {
            ((r.status = `fulfilled`), (r.value = t));
            for (var e = 0; e < n.length; e++) (0, n[e])(t);
          },
          function (e) {
            for (r.status = `rejected`, r.reason = e, e = 0; e < n.length; e++) (0, n[e])(void 0);
          },
        ),
        r
      );
    }
    var Ka = A.S;
    A.S = function (e, t) {
      if (
        ((gd = Ke()),
        typeof t == `object` && t && typeof t.then == `function` && Ua(e, t),
        La !== null)
      )
        for (var n = bf; n !== null;) (Ia(n, La), (n = n.next));
      if (((n = e.types), n !== null)) {
        for (var r = bf; r !== null;) (Ia(r, n), (r = r.next));
        if (Va !== 0) {
          ((r = La), r === null && (r = La = []));
          for (var i = 0; i < n.length; i++) {
            var a = n[i];
            r.indexOf(a) === -1 && r.push(a);
          }
        }
      }
      Ka !== null && Ka(e, t);
    };
    var qa = we(null);
    function Ja() {
      var e = qa.current;
      return e === null ? K.pooledCache : e;
    }
    function Ya(e, t) {
      t === null ? M(qa, qa.current) : M(qa, t.pool);
    }
    function Xa() {
      var e = Ja();
      return e === null ? null : { parent: R._currentValue, pool: e };
    }
    var Za = Error(i(460)),
      Qa = Error(i(474)),
      $a = Error(i(542)),
      eo = { then: function () {} };
    function to(e) {
      return ((e = e.status), e === `fulfilled` || e === `rejected`);
    }
    function no(e, t, n) {
      switch (
        ((n = e[n]), n === void 0 ? e.push(t) : n !== t && (t.then(Sn, Sn), (t = n)), t.status)
      ) {
        case `fulfilled`:
          return t.value;
        case `rejected`:
          throw ((e = t.reason), oo(e), e === void 0 && !(`reason` in t) ? Error(i(600)) : e);
        default:
          if (typeof t.status == `string`) t.then(Sn, Sn);
          else {
            if (((e = K), e !== null && 100 < e.shellSuspendCounter)) throw Error(i(482));
            ((e = t),
              (e.status = `pending`),
              e.then(
                function (e) {
                  if (t.status === `pending`) {
                    var n = t;
                    ((n.status = `fulfilled`), (n.value = e));
                  }
                },
                function (e) {
                  if (t.status === `pending`) {
                    var n = t;
                    ((n.status = `rejected`), (n.reason = e));
                  }
                },
              ));
          }
          switch (t.status) {
            case `fulfilled`:
              return t.value;
            case `rejected`:
              throw ((e = t.reason), oo(e), e);
          }
          throw ((io = t), Za);
      }
    }
    function ro(e) {
      try {
        var t = e._init;
        return t(e._payload);
      } catch (e) {
        throw typeof e == `object` && e && typeof e.then == `function` ? ((io = e), Za) : e;
      }
    }
    var io = null;
    function ao() {
      if (io === null) throw Error(i(459));
      var e = io;
      return ((io = null), e);
    }
    function oo(e) {
      if (e === Za || e === $a) throw Error(i(483));
    }
    var so = null,
      co = 0;
    function lo(e) {
      var t = co;
      return ((co += 1), so === null && (so = []), no(so, e, t));
    }
    function uo(e, t) {
      ((t = t.props.ref), (e.ref = t === void 0 ? null : t));
    }
    function fo(e, t) {
      throw t.$$typeof === D
        ? Error(i(525))
        : ((e = Object.prototype.toString.call(t)),
          Error(
            i(
              31,
              e === `[object Object]` ? `object with keys {` + Object.keys(t).join(`, `) + `}` : e,
            ),
          ));
    }
    function po(e) {
      function t(t, n) {
        if (e) {
          var r = t.deletions;
          r === null ? ((t.deletions = [n]), (t.flags |= 16)) : r.push(n);
        }
      }
      function n(n, r) {
        if (!e) return null;
        for (; r !== null;) (t(n, r), (r = r.sibling));
        return null;
      }
      function r(e) {
        for (var t = new Map(); e !== null;)
          (e.key === null ? t.set(e.index, e) : t.set(e.key, e), (e = e.sibling));
        return t;
      }
      function a(e, t) {
        return ((e = Ri(e, t)), (e.index = 0), (e.sibling = null), e);
      }
      function o(t, n, r) {
        return (
          (t.index = r),
          e
            ? ((r = t.alternate),
              r === null
                ? ((t.flags |= 134217730), n)
                : ((r = r.index), r < n ? ((t.flags |= 2), n) : r))
            : ((t.flags |= 1048576), n)
        );
      }
      function s(t) {
        return (e && t.alternate === null && (t.flags |= 134217730), t);
      }
      function c(e, t, n, r) {
        return t === null || t.tag !== 6
          ? ((t = Hi(n, e.mode, r)), (t.return = e), t)
          : ((t = a(t, n)), (t.return = e), t);
      }
      function l(e, t, n, r) {
        var i = n.type;
        return i === O
          ? ((e = d(e, t, n.props.children, r, n.key)), uo(e, n), e)
          : t !== null &&
              (t.elementType === i ||
                (typeof i == `object` && i && i.$$typeof === ue && ro(i) === t.type))
            ? ((t = a(t, n.props)), uo(t, n), (t.return = e), t)
            : ((t = Bi(n.type, n.key, n.props, null, e.mode, r)), uo(t, n), (t.return = e), t);
      }
      function u(e, t, n, r) {
        return t === null ||
          t.tag !== 4 ||
          t.stateNode.containerInfo !== n.containerInfo ||
          t.stateNode.implementation !== n.implementation
          ? ((t = Wi(n, e.mode, r)), (t.return = e), t)
          : ((t = a(t, n.children || [])), (t.return = e), t);
      }
      function d(e, t, n, r, i) {
        return t === null || t.tag !== 7
          ? ((t = Vi(n, e.mode, r, i)), (t.return = e), t)
          : ((t = a(t, n)), (t.return = e), t);
      }
      function f(e, t, n) {
        if ((typeof t == `string` && t !== ``) || typeof t == `number` || typeof t == `bigint`)
          return ((t = Hi(`` + t, e.mode, n)), (t.return = e), t);
        if (typeof t == `object` && t) {
          switch (t.$$typeof) {
            case te:
              return (
                (n = Bi(t.type, t.key, t.props, null, e.mode, n)), uo(n, t), (n.return = e), n
              );
            case ne:
              return ((t = Wi(t, e.mode, n)), (t.return = e), t);
            case ue:
              return ((t = ro(t)), f(e, t, n));
          }
          if (be(t) || _e(t)) return ((t = Vi(t, e.mode, n, null)), (t.return = e), t);
          if (typeof t.then == `function`) return f(e, lo(t), n);
          if (t.$$typeof === ae) return f(e, ka(e, t), n);
          fo(e, t);
        }
        return null;
      }
      function p(e, t, n, r) {
        var i = t === null ? null : t.key;
        if ((typeof n == `string` && n !== ``) || typeof n == `number` || typeof n == `bigint`)
          return i === null ? c(e, t, `` + n, r) : null;
        if (typeof n == `object` && n) {
          switch (n.$$typeof) {
            case te:
              return n.key === i ? l(e, t, n, r) : null;
            case ne:
              return n.key === i ? u(e, t, n, r) : null;
            case ue:
              return ((n = ro(n)), p(e, t, n, r));
          }
          if (be(n) || _e(n)) return i === null ? d(e, t, n, r, null) : null;
          if (typeof n.then == `function`) return p(e, t, lo(n), r);
          if (n.$$typeof === ae) return p(e, t, ka(e, n), r);
          fo(e, n);
        }
        return null;
      }
      function m(e, t, n, r, i) {
        if ((typeof r == `string` && r !== ``) || typeof r == `number` || typeof r == `bigint`)
          return ((e = e.get(n) || null), c(t, e, `` + r, i));
        if (typeof r == `object` && r) {
          switch (r.$$typeof) {
            case te:
              return ((e = e.get(r.key === null ? n : r.key) || null), l(t, e, r, i));
            case ne:
              return ((e = e.get(r.key === null ? n : r.key) || null), u(t, e, r, i));
            case ue:
              return ((r = ro(r)), m(e, t, n, r, i));
          }
          if (be(r) || _e(r)) return ((e = e.get(n) || null), d(t, e, r, i, null));
          if (typeof r.then == `function`) return m(e, t, n, lo(r), i);
          if (r.$$typeof === ae) return m(e, t, n, ka(t, r), i);
          fo(t, r);
        }
        return null;
      }
      function h(i, a, s, c) {
        for (
          var l = null, u = null, d = a, h = (a = 0), g = null;
          d !== null && h < s.length;
          h++
        ) {
          d.index > h ? ((g = d), (d = null)) : (g = d.sibling);
          var _ = p(i, d, s[h], c);
          if (_ === null) {
            d === null && (d = g);
            break;
          }
          (e && d && _.alternate === null && t(i, d),
            (a = o(_, a, h)),
            u === null ? (l = _) : (u.sibling = _),
            (u = _),
            (d = g));
        }
        if (h === s.length) return (n(i, d), L && na(i, h), l);
        if (d === null) {
          for (; h < s.length; h++)
            ((d = f(i, s[h], c)),
              d !== null && ((a = o(d, a, h)), u === null ? (l = d) : (u.sibling = d), (u = d)));
          return (L && na(i, h), l);
        }
        for (d = r(d); h < s.length; h++)
          ((g = m(d, i, h, s[h], c)),
            g !== null &&
              (e && ((_ = g.alternate), _ !== null && d.delete(_.key === null ? h : _.key)),
              (a = o(g, a, h)),
              u === null ? (l = g) : (u.sibling = g),
              (u = g)));
        return (
          e &&
            d.forEach(function (e) {
              return t(i, e);
            }),
          L && na(i, h),
          l
        );
      }
      function g(a, s, c, l) {
        if (c == null) throw Error(i(151));
        for (
          var u = null, d = null, h = s, g = (s = 0), _ = null, v = c.next();
          h !== null && !v.done;
          g++, v = c.next()
        ) {
          h.index > g ? ((_ = h), (h = null)) : (_ = h.sibling);
          var y = p(a, h, v.value, l);
          if (y === null) {
            h === null && (h = _);
            break;
          }
          (e && h && y.alternate === null && t(a, h),
            (s = o(y, s, g)),
            d === null ? (u = y) : (d.sibling = y),
            (d = y),
            (h = _));
        }
        if (v.done) return (n(a, h), L && na(a, g), u);
        if (h === null) {
          for (; !v.done; g++, v = c.next())
            ((v = f(a, v.value, l)),
              v !== null && ((s = o(v, s, g)), d === null ? (u = v) : (d.sibling = v), (d = v)));
          return (L && na(a, g), u);
        }
        for (h = r(h); !v.done; g++, v = c.next())
          ((v = m(h, a, g, v.value, l)),
            v !== null &&
              (e && ((_ = v.alternate), _ !== null && h.delete(_.key === null ? g : _.key)),
              (s = o(v, s, g)),
              d === null ? (u = v) : (d.sibling = v),
              (d = v)));
        return (
          e &&
            h.forEach(function (e) {
              return t(a, e);
            }),
          L && na(a, g),
          u
        );
      }
      function _(e, r, o, c) {
        if (
          (typeof o == `object` &&
            o &&
            o.type === O &&
            o.key === null &&
            o.props.ref === void 0 &&
            (o = o.props.children),
          typeof o == `object` && o)
        ) {
          switch (o.$$typeof) {
            case te:
              a: {
                for (var l = o.key; r !== null;) {
                  if (r.key === l) {
                    if (((l = o.type), l === O)) {
                      if (r.tag === 7) {
                        (n(e, r.sibling),
                          (c = a(r, o.props.children)),
                          uo(c, o),
                          (c.return = e),
                          (e = c));
                        break a;
                      }
                    } else if (
                      r.elementType === l ||
                      (typeof l == `object` && l && l.$$typeof === ue && ro(l) === r.type)
                    ) {
                      (n(e, r.sibling), (c = a(r, o.props)), uo(c, o), (c.return = e), (e = c));
                      break a;
                    }
                    n(e, r);
                    break;
                  }
                  (t(e, r), (r = r.sibling));
                }
                o.type === O
                  ? ((c = Vi(o.props.children, e.mode, c, o.key)),
                    uo(c, o),
                    (c.return = e),
                    (e = c))
                  : ((c = Bi(o.type, o.key, o.props, null, e.mode, c)),
                    uo(c, o),
                    (c.return = e),
                    (e = c));
              }
              return s(e);
            case ne:
              a: {
                for (l = o.key; r !== null;) {
                  if (r.key === l) {
                    if (
                      r.tag === 4 &&
                      r.stateNode.containerInfo === o.containerInfo &&
                      r.stateNode.implementation === o.implementation
                    ) {
                      (n(e, r.sibling), (c = a(r, o.children || [])), (c.return = e), (e = c));
                      break a;
                    }
                    n(e, r);
                    break;
                  }
                  (t(e, r), (r = r.sibling));
                }
                ((c = Wi(o, e.mode, c)), (c.return = e), (e = c));
              }
              return s(e);
            case ue:
              return ((o = ro(o)), _(e, r, o, c));
          }
          if (be(o)) return h(e, r, o, c);
          if (_e(o)) {
            if (((l = _e(o)), typeof l != `function`)) throw Error(i(150));
            return ((o = l.call(o)), g(e, r, o, c));
          }
          if (typeof o.then == `function`) return _(e, r, lo(o), c);
          if (o.$$typeof === ae) return _(e, r, ka(e, o), c);
          fo(e, o);
        }
        return (typeof o == `string` && o !== ``) || typeof o == `number` || typeof o == `bigint`
          ? ((o = `` + o),
            r !== null && r.tag === 6
              ? (n(e, r.sibling), (c = a(r, o)), (c.return = e), (e = c))
              : (n(e, r), (c = Hi(o, e.mode, c)), (c.return = e), (e = c)),
            s(e))
          : n(e, r);
      }
      return function (e, t, n, r) {
        try {
          co = 0;
          var i = _(e, t, n, r);
          return ((so = null), i);
        } catch (t) {
          if (t === Za || t === $a) throw t;
          var a = Ii(29, t, null, e.mode);
          return ((a.lanes = r), (a.return = e), a);
        }
      };
    }
    var mo = po(!0),
      ho = po(!1),
      go = !1;
    function _o(e) {
      e.updateQueue = {
        baseState: e.memoizedState,
        firstBaseUpdate: null,
        lastBaseUpdate: null,
        shared: { pending: null, lanes: 0, hiddenCallbacks: null },
        callbacks: null,
      };
    }
    function vo(e, t) {
      ((e = e.updateQueue),
        t.updateQueue === e &&
          (t.updateQueue = {
            baseState: e.baseState,
            firstBaseUpdate: e.firstBaseUpdate,
            lastBaseUpdate: e.lastBaseUpdate,
            shared: e.shared,
            callbacks: null,
          }));
    }
    function yo(e) {
      return { lane: e, tag: 0, payload: null, callback: null, next: null };
    }
    function bo(e, t, n) {
      var r = e.updateQueue;
      if (r === null) return null;
      if (((r = r.shared), G & 2)) {
        var i = r.pending;
        return (
          i === null ? (t.next = t) : ((t.next = i.next), (i.next = t)),
          (r.pending = t),
          (t = Ni(e)),
          Mi(e, null, n),
          t
        );
      }
      return (ki(e, r, t, n), Ni(e));
    }
    function xo(e, t, n) {
      if (((t = t.updateQueue), t !== null && ((t = t.shared), n & 4194048))) {
        var r = t.lanes;
        ((r &= e.pendingLanes), (n |= r), (t.lanes = n), xt(e, n));
      }
    }
    function So(e, t) {
      var n = e.updateQueue,
        r = e.alternate;
      if (r !== null && ((r = r.updateQueue), n === r)) {
        var i = null,
          a = null;
        if (((n = n.firstBaseUpdate), n !== null)) {
          do {
            var o = { lane: n.lane, tag: n.tag, payload: n.payload, callback: null, next: null };
            (a === null ? (i = a = o) : (a = a.next = o), (n = n.next));
          } while (n !== null);
          a === null ? (i = a = t) : (a = a.next = t);
        } else i = a = t;
        ((n = {
          baseState: r.baseState,
          firstBaseUpdate: i,
          lastBaseUpdate: a,
          shared: r.shared,
          callbacks: r.callbacks,
        }),
          (e.updateQueue = n));
      } else
        ((e = n.lastBaseUpdate),
          e === null ? (n.firstBaseUpdate = t) : (e.next = t),
          (n.lastBaseUpdate = t));
    }
    var Co = !1;
    function wo() {
      if (Co) {
        var e = Ha;
        if (e !== null) throw e;
      }
    }
    function To(e, t, n, r) {
      Co = !1;
      var i = e.updateQueue;
      go = !1;
      var a = i.firstBaseUpdate,
        o = i.lastBaseUpdate,
        s = i.shared.pending;
      if (s !== null) {
        i.shared.pending = null;
        var c = s,
          l = c.next;
        ((c.next = null), o === null ? (a = l) : (o.next = l), (o = c));
        var u = e.alternate;
        u !== null &&
          ((u = u.updateQueue),
          (s = u.lastBaseUpdate),
          s !== o && (s === null ? (u.firstBaseUpdate = l) : (s.next = l), (u.lastBaseUpdate = c)));
      }
      if (a !== null) {
        var d = i.baseState;
        ((o = 0), (u = l = c = null), (s = a));
        do {
          var f = s.lane & -536870913,
            p = f !== s.lane;
          if (p ? (J & f) === f : (r & f) === f) {
            (f !== 0 && f === Va && (Co = !0),
              u !== null &&
                (u = u.next =
                  { lane: 0, tag: s.tag, payload: s.payload, callback: null, next: null }));
            a: {
              var m = e,
                h = s;
              f = t;
              var g = n;
              switch (h.tag) {
                case 1:
                  if (((m = h.payload), typeof m == `function`)) {
                    d = m.call(g, d, f);
                    break a;
                  }
                  d = m;
                  break a;
                case 3:
                  m.flags = (m.flags & -65537) | 128;
                case 0:
                  if (
                    ((m = h.payload), (f = typeof m == `function` ? m.call(g, d, f) : m), f == null)
                  )
                    break a;
                  d = E({}, d, f);
                  break a;
                case 2:
                  go = !0;
              }
            }
            ((f = s.callback),
              f !== null &&
                ((e.flags |= 64),
                p && (e.flags |= 8192),
                (p = i.callbacks),
                p === null ? (i.callbacks = [f]) : p.push(f)));
          } else
            ((p = { lane: f, tag: s.tag, payload: s.payload, callback: s.callback, next: null }),
              u === null ? ((l = u = p), (c = d)) : (u = u.next = p),
              (o |= f));
          if (((s = s.next), s === null)) {
            if (((s = i.shared.pending), s === null)) break;
            ((p = s),
              (s = p.next),
              (p.next = null),
              (i.lastBaseUpdate = p),
              (i.shared.pending = null));
          }
        } while (1);
        (u === null && (c = d),
          (i.baseState = c),
          (i.firstBaseUpdate = l),
          (i.lastBaseUpdate = u),
          a === null && (i.shared.lanes = 0),
          (sd |= o),
          (e.lanes = o),
          (e.memoizedState = d));
      }
    }
    function Eo(e, t) {
      if (typeof e != `function`) throw Error(i(191, e));
      e.call(t);
    }
    function Do(e, t) {
      var n = e.callbacks;
      if (n !== null) for (e.callbacks = null, e = 0; e < n.length; e++) Eo(n[e], t);
    }
    var Oo = we(null),
      ko = we(0);
    function Ao(e, t) {
      ((e = ad), M(ko, e), M(Oo, t), (ad = e | t.baseLanes));
    }
    function jo() {
      (M(ko, ad), M(Oo, Oo.current));
    }
    function Mo() {
      ((ad = ko.current), Te(Oo), Te(ko));
    }
    var No = we(null),
      Po = null;
    function Fo(e) {
      var t = e.alternate;
      (M(Bo, Bo.current & 1),
        M(No, e),
        Po === null && (t === null || Oo.current !== null || t.memoizedState !== null) && (Po = e));
    }
    function Io(e) {
      (M(Bo, Bo.current), M(No, e), Po === null && (Po = e));
    }
    function Lo(e) {
      e.tag === 22 ? (M(Bo, Bo.current), M(No, e), Po === null && (Po = e)) : Ro();
    }
    function Ro() {
      (M(Bo, Bo.current), M(No, No.current));
    }
    function zo(e) {
      (Te(No), Po === e && (Po = null), Te(Bo));
    }
    var Bo = we(0);
    function Vo(e, t) {
      (M(No, No.current), M(Bo, t));
    }
    function Ho(e) {
      (Te(Bo), Te(No), Po === e && (Po = null));
    }
    function Uo(e) {
      for (var t = e; t !== null;) {
        if (t.tag === 13) {
          var n = t.memoizedState;
          if (n !== null && ((n = n.dehydrated), n === null || om(n) || sm(n))) return t;
        } else if (t.tag === 19 && t.memoizedProps.revealOrder !== `independent`) {
          if (t.flags & 128) return t;
        } else if (t.child !== null) {
          ((t.child.return = t), (t = t.child));
          continue;
        }
        if (t === e) break;
        for (; t.sibling === null;) {
          if (t.return === null || t.return === e) return null;
          t = t.return;
        }
        ((t.sibling.return = t.return), (t = t.sibling));
      }
      return null;
    }
    var Wo = 0,
      z = null,
      B = null,
      Go = null,
      Ko = !1,
      qo = !1,
      Jo = !1,
      Yo = 0,
      Xo = 0,
      Zo = null,
      Qo = 0;
    function $o() {
      throw Error(i(321));
    }
    function es(e, t) {
      if (t === null) return !1;
      for (var n = 0; n < t.length && n < e.length; n++) if (!Gr(e[n], t[n])) return !1;
      return !0;
    }
    function ts(e, t, n, r, i, a) {
      return (
        (Wo = a),
        (z = t),
        (t.memoizedState = null),
        (t.updateQueue = null),
        (t.lanes = 0),
        (A.H = e === null || e.memoizedState === null ? vc : yc),
        (Jo = !1),
        (a = n(r, i)),
        (Jo = !1),
        qo && (a = rs(t, n, r, i)),
        ns(e),
        a
      );
    }
    function ns(e) {
      A.H = _c;
      var t = B !== null && B.next !== null;
      if (((Wo = 0), (Go = B = z = null), (Ko = !1), (Xo = 0), (Zo = null), t)) throw Error(i(300));
      e === null || Ic || ((e = e.dependencies), e !== null && Ea(e) && (Ic = !0));
    }
    function rs(e, t, n, r) {
      z = e;
      var a = 0;
      do {
        if ((qo && (Zo = null), (Xo = 0), (qo = !1), 25 <= a)) throw Error(i(301));
        if (((a += 1), (Go = B = null), e.updateQueue != null)) {
          var o = e.updateQueue;
          ((o.lastEffect = null),
            (o.events = null),
            (o.stores = null),
            o.memoCache != null && (o.memoCache.index = 0));
        }
        ((A.H = bc), (o = t(n, r)));
      } while (qo);
      return o;
    }
    function is() {
      var e = A.H,
        t = e.useState()[0];
      return (
        (t = typeof t.then == `function` ? ds(t) : t),
        (e = e.useState()[0]),
        (B === null ? null : B.memoizedState) !== e && (z.flags |= 1024),
        t
      );
    }
    function as() {
      var e = Yo !== 0;
      return ((Yo = 0), e);
    }
    function os(e, t, n) {
      ((t.updateQueue = e.updateQueue), (t.flags &= -2053), (e.lanes &= ~n));
    }
    function ss(e) {
      if (Ko) {
        for (e = e.memoizedState; e !== null;) {
          var t = e.queue;
          (t !== null && (t.pending = null), (e = e.next));
        }
        Ko = !1;
      }
      ((Wo = 0), (Go = B = z = null), (qo = !1), (Xo = Yo = 0), (Zo = null));
    }
    function cs() {
      var e = { memoizedState: null, baseState: null, baseQueue: null, queue: null, next: null };
      return (Go === null ? (z.memoizedState = Go = e) : (Go = Go.next = e), Go);
    }
    function ls() {
      if (B === null) {
        var e = z.alternate;
        e = e === null ? null : e.memoizedState;
      } else e = B.next;
      var t = Go === null ? z.memoizedState : Go.next;
      if (t !== null) ((Go = t), (B = e));
      else {
        if (e === null) throw z.alternate === null ? Error(i(467)) : Error(i(310));
        ((B = e),
          (e = {
            memoizedState: B.memoizedState,
            baseState: B.baseState,
            baseQueue: B.baseQueue,
            queue: B.queue,
            next: null,
          }),
          Go === null ? (z.memoizedState = Go = e) : (Go = Go.next = e));
      }
      return Go;
    }
    function us() {
      return { lastEffect: null, events: null, stores: null, memoCache: null };
    }
    function ds(e) {
      var t = Xo;
      return (
        (Xo += 1),
        Zo === null && (Zo = []),
        (e = no(Zo, e, t)),
        (t = z),
        (Go === null ? t.memoizedState : Go.next) === null &&
          ((t = t.alternate), (A.H = t === null || t.memoizedState === null ? vc : yc)),
        e
      );
    }
    function fs(e) {
      if (typeof e == `object` && e) {
        if (typeof e.then == `function`) return ds(e);
        if (e.$$typeof === he) return;
        if (e.$$typeof === ae) return Oa(e);
      }
      throw Error(i(438, String(e)));
    }
    function ps(e) {
      var t = null,
        n = z.updateQueue;
      if ((n !== null && (t = n.memoCache), t == null)) {
        var r = z.alternate;
        r !== null &&
          ((r = r.updateQueue),
          r !== null &&
            ((r = r.memoCache),
            r != null &&
              (t = {
                data: r.data.map(function (e) {
                  return e.slice();
                }),
                index: 0,
              })));
      }
      if (
        ((t ??= { data: [], index: 0 }),
        n === null && ((n = us()), (z.updateQueue = n)),
        (n.memoCache = t),
        (n = t.data[t.index]),
        n === void 0)
      )
        for (n = t.data[t.index] = Array(e), r = 0; r < e; r++) n[r] = pe;
      return (t.index++, n);
    }
    function ms(e, t) {
      return typeof t == `function` ? t(e) : t;
    }
    function hs(e) {
      return gs(ls(), B, e);
    }
    function gs(e, t, n) {
      var r = e.queue;
      if (r === null) throw Error(i(311));
      r.lastRenderedReducer = n;
      var a = e.baseQueue,
        o = r.pending;
      if (o !== null) {
        if (a !== null) {
          var s = a.next;
          ((a.next = o.next), (o.next = s));
        }
        ((t.baseQueue = a = o), (r.pending = null));
      }
      if (((o = e.baseState), a === null)) e.memoizedState = o;
      else {
        t = a.next;
        var c = (s = null),
          l = null,
          u = t,
          d = !1;
        do {
          var f = u.lane & -536870913;
          if (f === u.lane ? (Wo & f) === f : (J & f) === f) {
            var p = u.revertLane;
            if (p === 0)
              (l !== null &&
                (l = l.next =
                  {
                    lane: 0,
                    revertLane: 0,
                    gesture: null,
                    action: u.action,
                    hasEagerState: u.hasEagerState,
                    eagerState: u.eagerState,
                    next: null,
                  }),
                f === Va && (d = !0));
            else if ((Wo & p) === p) {
              ((u = u.next), p === Va && (d = !0));
              continue;
            } else
              ((f = {
                lane: 0,
                revertLane: u.revertLane,
                gesture: null,
                action: u.action,
                hasEagerState: u.hasEagerState,
                eagerState: u.eagerState,
                next: null,
              }),
                l === null ? ((c = l = f), (s = o)) : (l = l.next = f),
                (z.lanes |= p),
                (sd |= p));
            ((f = u.action), Jo && n(o, f), (o = u.hasEagerState ? u.eagerState : n(o, f)));
          } else
            ((p = {
              lane: f,
              revertLane: u.revertLane,
              gesture: u.gesture,
              action: u.action,
              hasEagerState: u.hasEagerState,
              eagerState: u.eagerState,
              next: null,
            }),
              l === null ? ((c = l = p), (s = o)) : (l = l.next = p),
              (z.lanes |= f),
              (sd |= f));
          u = u.next;
        } while (u !== null && u !== t);
        if (
          (l === null ? (s = o) : (l.next = c),
          !Gr(o, e.memoizedState) && ((Ic = !0), d && ((n = Ha), n !== null)))
        )
          throw n;
        ((e.memoizedState = o), (e.baseState = s), (e.baseQueue = l), (r.lastRenderedState = o));
      }
      return (a === null && (r.lanes = 0), [e.memoizedState, r.dispatch]);
    }
    function _s(e) {
      var t = ls(),
        n = t.queue;
      if (n === null) throw Error(i(311));
      n.lastRenderedReducer = e;
      var r = n.dispatch,
        a = n.pending,
        o = t.memoizedState;
      if (a !== null) {
        n.pending = null;
        var s = (a = a.next);
        do ((o = e(o, s.action)), (s = s.next));
        while (s !== a);
        (Gr(o, t.memoizedState) || (Ic = !0),
          (t.memoizedState = o),
          t.baseQueue === null && (t.baseState = o),
          (n.lastRenderedState = o));
      }
      return [o, r];
    }
    function vs(e, t, n) {
      var r = z,
        a = ls(),
        o = L;
      if (o) {
        if (n === void 0) throw Error(i(407));
        n = n();
      } else n = t();
      var s = !Gr((B || a).memoizedState, n);
      if (
        (s && ((a.memoizedState = n), (Ic = !0)),
        (a = a.queue),
        Us(xs.bind(null, r, a, e), [e]),
        (e = a.getSnapshot !== t || s || (Go !== null && !!(Go.memoizedState.tag & 1))),
        Rs(e ? 9 : 8, { destroy: void 0 }, bs.bind(null, r, a, n, t), null),
        e)
      ) {
        if (((r.flags |= 2048), K === null)) throw Error(i(349));
        o || Wo & 127 || ys(r, t, n);
      }
      return n;
    }
    function ys(e, t, n) {
      ((e.flags |= 16384),
        (e = { getSnapshot: t, value: n }),
        (t = z.updateQueue),
        t === null
          ? ((t = us()), (z.updateQueue = t), (t.stores = [e]))
          : ((n = t.stores), n === null ? (t.stores = [e]) : n.push(e)));
    }
    function bs(e, t, n, r) {
      ((t.value = n), (t.getSnapshot = r), Ss(t) && Cs(e));
    }
    function xs(e, t, n) {
      return n(function () {
        Ss(t) && Cs(e);
      });
    }
    function Ss(e) {
      var t = e.getSnapshot;
      e = e.value;
      try {
        var n = t();
        return !Gr(e, n);
      } catch {
        return !0;
      }
    }
    function Cs(e) {
      var t = ji(e, 2);
      t !== null && Fd(t, e, 2);
    }
    function ws(e) {
      var t = cs();
      if (typeof e == `function`) {
        var n = e;
        if (((e = n()), Jo)) {
          rt(!0);
          try {
            n();
          } finally {
            rt(!1);
          }
        }
      }
      return (
        (t.memoizedState = t.baseState = e),
        (t.queue = {
          pending: null,
          lanes: 0,
          dispatch: null,
          lastRenderedReducer: ms,
          lastRenderedState: e,
        }),
        t
      );
    }
    function Ts(e, t, n, r) {
      return ((e.baseState = n), gs(e, B, typeof r == `function` ? r : ms));
    }
    function Es(e, t, n, r, a) {
      if (mc(e)) throw Error(i(485));
      if (((e = t.action), e !== null)) {
        var o = {
          payload: a,
          action: e,
          next: null,
          isTransition: !0,
          status: `pending`,
          value: null,
          reason: null,
          listeners: [],
          then: function (e) {
            o.listeners.push(e);
          },
        };
        (A.T === null ? (o.isTransition = !1) : n(!0),
          r(o),
          (n = t.pending),
          n === null
            ? ((o.next = t.pending = o), Ds(t, o))
            : ((o.next = n.next), (t.pending = n.next = o)));
      }
    }
    function Ds(e, t) {
      var n = t.action,
        r = t.payload,
        i = e.state;
      if (t.isTransition) {
        var a = A.T,
          o = {};
        ((o.types = a === null ? null : a.types), (A.T = o));
        try {
          var s = n(i, r),
            c = A.S;
          (c !== null && c(o, s), Os(e, t, s));
        } catch (n) {
          As(e, t, n);
        } finally {
          (a !== null && o.types !== null && (a.types = o.types), (A.T = a));
        }
      } else
        try {
          ((a = n(i, r)), Os(e, t, a));
        } catch (n) {
          As(e, t, n);
        }
    }
    function Os(e, t, n) {
      typeof n == `object` && n && typeof n.then == `function`
        ? n.then(
            function (n) {
              ks(e, t, n);
            },
            function (n) {
              return As(e, t, n);
            },
          )
        : ks(e, t, n);
    }
    function ks(e, t, n) {
      ((t.status = `fulfilled`),
        (t.value = n),
        js(t),
        (e.state = n),
        (t = e.pending),
        t !== null &&
          ((n = t.next), n === t ? (e.pending = null) : ((n = n.next), (t.next = n), Ds(e, n))));
    }
    function As(e, t, n) {
      var r = e.pending;
      if (((e.pending = null), r !== null)) {
        r = r.next;
        do ((t.status = `rejected`), (t.reason = n), js(t), (t = t.next));
        while (t !== r);
      }
      e.action = null;
    }
    function js(e) {
      e = e.listeners;
      for (var t = 0; t < e.length; t++) (0, e[t])();
    }
    function Ms(e, t) {
      return t;
    }
    function Ns(e, t) {
      if (L) {
        var n = K.formState;
        if (n !== null) {
          a: {
            var r = z;
            if (L) {
              if (I) {
                b: {
                  for (var i = I, a = la; i.nodeType !== 8;)
                    if (!a || ((i = lm(i.nextSibling)), i === null)) {
                      i = null;
                      break b;
                    }
                  ((a = i.data), (i = a === `F!` || a === `F` ? i : null));
                }
                if (i) {
                  ((I = lm(i.nextSibling)), (r = i.data === `F!`));
                  break a;
                }
              }
              da(r);
            }
            r = !1;
          }
          r && (t = n[0]);
        }
      }
      return (
        (n = cs()),
        (n.memoizedState = n.baseState = t),
        (r = {
          pending: null,
          lanes: 0,
          dispatch: null,
          lastRenderedReducer: Ms,
          lastRenderedState: t,
        }),
        (n.queue = r),
        (n = dc.bind(null, z, r)),
        (r.dispatch = n),
        (r = ws(!1)),
        (a = pc.bind(null, z, !1, r.queue)),
        (r = cs()),
        (i = { state: t, dispatch: null, action: e, pending: null }),
        (r.queue = i),
        (n = Es.bind(null, z, i, a, n)),
        (i.dispatch = n),
        (r.memoizedState = e),
        [t, n, !1]
      );
    }
    function Ps(e) {
      return Fs(ls(), B, e);
    }
    function Fs(e, t, n) {
      if (
        ((t = gs(e, t, Ms)[0]),
        (e = hs(ms)[0]),
        typeof t == `object` && t && typeof t.then == `function`)
      )
        try {
          var r = ds(t);
        } catch (e) {
          throw e === Za ? $a : e;
        }
      else r = t;
      t = ls();
      var i = t.queue,
        a = i.dispatch;
      return (
        n !== t.memoizedState &&
          ((z.flags |= 2048), Rs(9, { destroy: void 0 }, Is.bind(null, i, n), null)),
        [r, a, e]
      );
    }
    function Is(e, t) {
      e.action = t;
    }
    function Ls(e) {
      var t = ls(),
        n = B;
      if (n !== null) return Fs(t, n, e);
      (ls(), (t = t.memoizedState), (n = ls()));
      var r = n.queue.dispatch;
      return ((n.memoizedState = e), [t, r, !1]);
    }
    function Rs(e, t, n, r) {
      return (
        (e = { tag: e, create: n, deps: r, inst: t, next: null }),
        (t = z.updateQueue),
        t === null && ((t = us()), (z.updateQueue = t)),
        (n = t.lastEffect),
        n === null
          ? (t.lastEffect = e.next = e)
          : ((r = n.next), (n.next = e), (e.next = r), (t.lastEffect = e)),
        e
      );
    }
    function zs() {
      return ls().memoizedState;
    }
    function Bs(e, t, n, r) {
      var i = cs();
      ((z.flags |= e),
        (i.memoizedState = Rs(1 | t, { destroy: void 0 }, n, r === void 0 ? null : r)));
    }
    function Vs(e, t, n, r) {
      var i = ls();
      r = r === void 0 ? null : r;
      var a = i.memoizedState.inst;
      B !== null && r !== null && es(r, B.memoizedState.deps)
        ? (i.memoizedState = Rs(t, a, n, r))
        : ((z.flags |= e), (i.memoizedState = Rs(1 | t, a, n, r)));
    }
    function Hs(e, t) {
      Bs(8390656, 8, e, t);
    }
    function Us(e, t) {
      Vs(2048, 8, e, t);
    }
    function Ws(e) {
      z.flags |= 4;
      var t = z.updateQueue;
      if (t === null) ((t = us()), (z.updateQueue = t), (t.events = [e]));
      else {
        var n = t.events;
        n === null ? (t.events = [e]) : n.push(e);
      }
    }
    function Gs(e) {
      var t = ls().memoizedState;
      return (
        Ws({ ref: t, nextImpl: e }),
        function () {
          if (G & 2) throw Error(i(440));
          return t.impl.apply(void 0, arguments);
        }
      );
    }
    function Ks(e, t) {
      return Vs(4, 2, e, t);
    }
    function qs(e, t) {
      return Vs(4, 4, e, t);
    }
    function Js(e, t) {
      if (typeof t == `function`) {
        e = e();
        var n = t(e);
        return function () {
          typeof n == `function` ? n() : t(null);
        };
      }
      if (t != null)
        return (
          (e = e()),
          (t.current = e),
          function () {
            t.current = null;
          }
        );
    }
    function Ys(e, t, n) {
      ((n = n == null ? null : n.concat([e])), Vs(4, 4, Js.bind(null, t, e), n));
    }
    function Xs() {}
    function Zs(e, t) {
      var n = ls();
      t = t === void 0 ? null : t;
      var r = n.memoizedState;
      return t !== null && es(t, r[1]) ? r[0] : ((n.memoizedState = [e, t]), e);
    }
    function Qs(e, t) {
      var n = ls();
      t = t === void 0 ? null : t;
      var r = n.memoizedState;
      if (t !== null && es(t, r[1])) return r[0];
      if (((r = e()), Jo)) {
        rt(!0);
        try {
          e();
        } finally {
          rt(!1);
        }
      }
      return ((n.memoizedState = [r, t]), r);
    }
    function $s(e, t, n) {
      return n === void 0 || (Wo & 1073741824 && !(J & 261930))
        ? (e.memoizedState = t)
        : ((e.memoizedState = n), (e = Nd()), (z.lanes |= e), (sd |= e), n);
    }
    function ec(e, t, n, r) {
      return Gr(n, t)
        ? n
        : Oo.current === null
          ? !(Wo & 106) || (Wo & 1073741824 && !(J & 261930))
            ? ((Ic = !0), (e.memoizedState = n))
            : ((e = Nd()), (z.lanes |= e), (sd |= e), t)
          : ((e = $s(e, n, r)), Gr(e, t) || (Ic = !0), e);
    }
    function tc(e, t, n, r, i) {
      var a = j.p;
      j.p = a !== 0 && 8 > a ? a : 8;
      var o = A.T,
        s = {};
      ((s.types = o === null ? null : o.types), (A.T = s), pc(e, !1, t, n));
      try {
        var c = i(),
          l = A.S;
        (l !== null && l(s, c),
          typeof c == `object` && c && typeof c.then == `function`
            ? fc(e, t, Ga(c, r), Md(e))
            : fc(e, t, r, Md(e)));
      } catch (n) {
        fc(e, t, { then: function () {}, status: `rejected`, reason: n }, Md());
      } finally {
        ((j.p = a), o !== null && s.types !== null && (o.types = s.types), (A.T = o));
      }
    }
    function nc() {}
    function rc(e, t, n, r) {
      if (e.tag !== 5) throw Error(i(476));
      var a = ic(e).queue;
      tc(
        e,
        a,
        t,
        xe,
        n === null
          ? nc
          : function () {
              return (ac(e), n(r));
            },
      );
    }
    function ic(e) {
      var t = e.memoizedState;
      if (t !== null) return t;
      t = {
        memoizedState: xe,
        baseState: xe,
        baseQueue: null,
        queue: {
          pending: null,
          lanes: 0,
          dispatch: null,
          lastRenderedReducer: ms,
          lastRenderedState: xe,
        },
        next: null,
      };
      var n = {};
      return (
        (t.next = {
          memoizedState: n,
          baseState: n,
          baseQueue: null,
          queue: {
            pending: null,
            lanes: 0,
            dispatch: null,
            lastRenderedReducer: ms,
            lastRenderedState: n,
          },
          next: null,
        }),
        (e.memoizedState = t),
        (e = e.alternate),
        e !== null && (e.memoizedState = t),
        t
      );
    }
    function ac(e) {
      var t = ic(e);
      (t.next === null && (t = e.alternate.memoizedState), fc(e, t.next.queue, {}, Md()));
    }
    function oc() {
      return Oa(sh);
    }
    function sc() {
      return ls().memoizedState;
    }
    function cc() {
      return ls().memoizedState;
    }
    function lc(e) {
      for (var t = e.return; t !== null;) {
        switch (t.tag) {
          case 24:
          case 3:
            var n = Md();
            e = yo(n);
            var r = bo(t, e, n);
            (r !== null && (Fd(r, t, n), xo(r, t, n)), (t = { cache: Pa() }), (e.payload = t));
            return;
        }
        t = t.return;
      }
    }
    function uc(e, t, n) {
      var r = Md();
      ((n = {
        lane: r,
        revertLane: 0,
        gesture: null,
        action: n,
        hasEagerState: !1,
        eagerState: null,
        next: null,
      }),
        mc(e) ? hc(t, n) : ((n = Ai(e, t, n, r)), n !== null && (Fd(n, e, r), gc(n, t, r))));
    }
    function dc(e, t, n) {
      fc(e, t, n, Md());
    }
    function fc(e, t, n, r) {
      var i = {
        lane: r,
        revertLane: 0,
        gesture: null,
        action: n,
        hasEagerState: !1,
        eagerState: null,
        next: null,
      };
      if (mc(e)) hc(t, i);
      else {
        var a = e.alternate;
        if (
          e.lanes === 0 &&
          (a === null || a.lanes === 0) &&
          ((a = t.lastRenderedReducer), a !== null)
        )
          try {
            var o = t.lastRenderedState,
              s = a(o, n);
            if (((i.hasEagerState = !0), (i.eagerState = s), Gr(s, o)))
              return (ki(e, t, i, 0), K === null && Oi(), !1);
          } catch {}
        if (((n = Ai(e, t, i, r)), n !== null)) return (Fd(n, e, r), gc(n, t, r), !0);
      }
      return !1;
    }
    function pc(e, t, n, r) {
      if (
        ((r = {
          lane: 2,
          revertLane: Pf(),
          gesture: null,
          action: r,
          hasEagerState: !1,
          eagerState: null,
          next: null,
        }),
        mc(e))
      ) {
        if (t) throw Error(i(479));
      } else ((t = Ai(e, n, r, 2)), t !== null && Fd(t, e, 2));
    }
    function mc(e) {
      var t = e.alternate;
      return e === z || (t !== null && t === z);
    }
    function hc(e, t) {
      qo = Ko = !0;
      var n = e.pending;
      (n === null ? (t.next = t) : ((t.next = n.next), (n.next = t)), (e.pending = t));
    }
    function gc(e, t, n) {
      if (n & 4194048) {
        var r = t.lanes;
        ((r &= e.pendingLanes), (n |= r), (t.lanes = n), xt(e, n));
      }
    }
    var _c = {
        readContext: Oa,
        use: fs,
        useCallback: $o,
        useContext: $o,
        useEffect: $o,
        useImperativeHandle: $o,
        useLayoutEffect: $o,
        useInsertionEffect: $o,
        useMemo: $o,
        useReducer: $o,
        useRef: $o,
        useState: $o,
        useDebugValue: $o,
        useDeferredValue: $o,
        useTransition: $o,
        useSyncExternalStore: $o,
        useId: $o,
        useHostTransitionStatus: $o,
        useFormState: $o,
        useActionState: $o,
        useOptimistic: $o,
        useMemoCache: $o,
        useCacheRefresh: $o,
        useEffectEvent: $o,
      },
      vc = {
        readContext: Oa,
        use: fs,
        useCallback: function (e, t) {
          return ((cs().memoizedState = [e, t === void 0 ? null : t]), e);
        },
        useContext: Oa,
        useEffect: Hs,
        useImperativeHandle: function (e, t, n) {
          ((n = n == null ? null : n.concat([e])), Bs(4194308, 4, Js.bind(null, t, e), n));
        },
        useLayoutEffect: function (e, t) {
          return Bs(4194308, 4, e, t);
        },
        useInsertionEffect: function (e, t) {
          Bs(4, 2, e, t);
        },
        useMemo: function (e, t) {
          var n = cs();
          t = t === void 0 ? null : t;
          var r = e();
          if (Jo) {
            rt(!0);
            try {
              e();
            } finally {
              rt(!1);
            }
          }
          return ((n.memoizedState = [r, t]), r);
        },
        useReducer: function (e, t, n) {
          var r = cs();
          if (n !== void 0) {
            var i = n(t);
            if (Jo) {
              rt(!0);
              try {
                n(t);
              } finally {
                rt(!1);
              }
            }
          } else i = t;
          return (
            (r.memoizedState = r.baseState = i),
            (e = {
              pending: null,
              lanes: 0,
              dispatch: null,
              lastRenderedReducer: e,
              lastRenderedState: i,
            }),
            (r.queue = e),
            (e = e.dispatch = uc.bind(null, z, e)),
            [r.memoizedState, e]
          );
        },
        useRef: function (e) {
          var t = cs();
          return ((e = { current: e }), (t.memoizedState = e));
        },
        useState: function (e) {
          e = ws(e);
          var t = e.queue,
            n = dc.bind(null, z, t);
          return ((t.dispatch = n), [e.memoizedState, n]);
        },
        useDebugValue: Xs,
        useDeferredValue: function (e, t) {
          return $s(cs(), e, t);
        },
        useTransition: function () {
          var e = ws(!1);
          return ((e = tc.bind(null, z, e.queue, !0, !1)), (cs().memoizedState = e), [!1, e]);
        },
        useSyncExternalStore: function (e, t, n) {
          var r = z,
            a = cs();
          if (L) {
            if (n === void 0) throw Error(i(407));
            n = n();
          } else {
            if (((n = t()), K === null)) throw Error(i(349));
            J & 127 || ys(r, t, n);
          }
          a.memoizedState = n;
          var o = { value: n, getSnapshot: t };
          return (
            (a.queue = o),
            Hs(xs.bind(null, r, o, e), [e]),
            (r.flags |= 2048),
            Rs(9, { destroy: void 0 }, bs.bind(null, r, o, n, t), null),
            n
          );
        },
        useId: function () {
          var e = cs(),
            t = K.identifierPrefix;
          if (L) {
            var n = ta,
              r = ea;
            ((n = (r & ~(1 << (32 - it(r) - 1))).toString(32) + n),
              (t = `_` + t + `R_` + n),
              (n = Yo++),
              0 < n && (t += `H` + n.toString(32)),
              (t += `_`));
          } else ((n = Qo++), (t = `_` + t + `r_` + n.toString(32) + `_`));
          return (e.memoizedState = t);
        },
        useHostTransitionStatus: oc,
        useFormState: Ns,
        useActionState: Ns,
        useOptimistic: function (e) {
          var t = cs();
          t.memoizedState = t.baseState = e;
          var n = {
            pending: null,
            lanes: 0,
            dispatch: null,
            lastRenderedReducer: null,
            lastRenderedState: null,
          };
          return ((t.queue = n), (t = pc.bind(null, z, !0, n)), (n.dispatch = t), [e, t]);
        },
        useMemoCache: ps,
        useCacheRefresh: function () {
          return (cs().memoizedState = lc.bind(null, z));
        },
        useEffectEvent: function (e) {
          var t = cs(),
            n = { impl: e };
          return (
            (t.memoizedState = n),
            function () {
              if (G & 2) throw Error(i(440));
              return n.impl.apply(void 0, arguments);
            }
          );
        },
      },
      yc = {
        readContext: Oa,
        use: fs,
        useCallback: Zs,
        useContext: Oa,
        useEffect: Us,
        useImperativeHandle: Ys,
        useInsertionEffect: Ks,
        useLayoutEffect: qs,
        useMemo: Qs,
        useReducer: hs,
        useRef: zs,
        useState: function () {
          return hs(ms);
        },
        useDebugValue: Xs,
        useDeferredValue: function (e, t) {
          return ec(ls(), B.memoizedState, e, t);
        },
        useTransition: function () {
          var e = hs(ms)[0],
            t = ls().memoizedState;
          return [typeof e == `boolean` ? e : ds(e), t];
        },
        useSyncExternalStore: vs,
        useId: sc,
        useHostTransitionStatus: oc,
        useFormState: Ps,
        useActionState: Ps,
        useOptimistic: function (e, t) {
          return Ts(ls(), B, e, t);
        },
        useMemoCache: ps,
        useCacheRefresh: cc,
        useEffectEvent: Gs,
      },
      bc = {
        readContext: Oa,
        use: fs,
        useCallback: Zs,
        useContext: Oa,
        useEffect: Us,
        useImperativeHandle: Ys,
        useInsertionEffect: Ks,
        useLayoutEffect: qs,
        useMemo: Qs,
        useReducer: _s,
        useRef: zs,
        useState: function () {
          return _s(ms);
        },
        useDebugValue: Xs,
        useDeferredValue: function (e, t) {
          var n = ls();
          return B === null ? $s(n, e, t) : ec(n, B.memoizedState, e, t);
        },
        useTransition: function () {
          var e = _s(ms)[0],
            t = ls().memoizedState;
          return [typeof e == `boolean` ? e : ds(e), t];
        },
        useSyncExternalStore: vs,
        useId: sc,
        useHostTransitionStatus: oc,
        useFormState: Ls,
        useActionState: Ls,
        useOptimistic: function (e, t) {
          var n = ls();
          return B === null ? ((n.baseState = e), [e, n.queue.dispatch]) : Ts(n, B, e, t);
        },
        useMemoCache: ps,
        useCacheRefresh: cc,
        useEffectEvent: Gs,
      };
    function xc(e, t, n, r) {
      ((t = e.memoizedState),
        (n = n(r, t)),
        (n = n == null ? t : E({}, t, n)),
        (e.memoizedState = n),
        e.lanes === 0 && (e.updateQueue.baseState = n));
    }
    var Sc = {
      enqueueSetState: function (e, t, n) {
        e = e._reactInternals;
        var r = Md(),
          i = yo(r);
        ((i.payload = t),
          n != null && (i.callback = n),
          (t = bo(e, i, r)),
          t !== null && (Fd(t, e, r), xo(t, e, r)));
      },
      enqueueReplaceState: function (e, t, n) {
        e = e._reactInternals;
        var r = Md(),
          i = yo(r);
        ((i.tag = 1),
          (i.payload = t),
          n != null && (i.callback = n),
          (t = bo(e, i, r)),
          t !== null && (Fd(t, e, r), xo(t, e, r)));
      },
      enqueueForceUpdate: function (e, t) {
        e = e._reactInternals;
        var n = Md(),
          r = yo(n);
        ((r.tag = 2),
          t != null && (r.callback = t),
          (t = bo(e, r, n)),
          t !== null && (Fd(t, e, n), xo(t, e, n)));
      },
    };
    function Cc(e, t, n, r, i, a, o) {
      return (
        (e = e.stateNode),
        typeof e.shouldComponentUpdate == `function`
          ? e.shouldComponentUpdate(r, a, o)
          : t.prototype && t.prototype.isPureReactComponent
            ? !Kr(n, r) || !Kr(i, a)
            : !0
      );
    }
    function wc(e, t, n, r) {
      ((e = t.state),
        typeof t.componentWillReceiveProps == `function` && t.componentWillReceiveProps(n, r),
        typeof t.UNSAFE_componentWillReceiveProps == `function` &&
          t.UNSAFE_componentWillReceiveProps(n, r),
        t.state !== e && Sc.enqueueReplaceState(t, t.state, null));
    }
    function Tc(e, t) {
      var n = t;
      if (`ref` in t) for (var r in ((n = {}), t)) r !== `ref` && (n[r] = t[r]);
      if ((e = e.defaultProps))
        for (var i in (n === t && (n = E({}, n)), e)) n[i] === void 0 && (n[i] = e[i]);
      return n;
    }
    function Ec(e) {
      wi(e);
    }
    function Dc(e) {
      console.error(e);
    }
    function Oc(e) {
      wi(e);
    }
    function kc(e, t) {
      try {
        var n = e.onUncaughtError;
        n(t.value, { componentStack: t.stack });
      } catch (e) {
        setTimeout(function () {
          throw e;
        });
      }
    }
    function Ac(e, t, n) {
      try {
        var r = e.onCaughtError;
        r(n.value, { componentStack: n.stack, errorBoundary: t.tag === 1 ? t.stateNode : null });
      } catch (e) {
        setTimeout(function () {
          throw e;
        });
      }
    }
    function jc(e, t, n) {
      return (
        (n = yo(n)),
        (n.tag = 3),
        (n.payload = { element: null }),
        (n.callback = function () {
          kc(e, t);
        }),
        n
      );
    }
    function Mc(e) {
      return ((e = yo(e)), (e.tag = 3), e);
    }
    function Nc(e, t, n, r) {
      var i = n.type.getDerivedStateFromError;
      if (typeof i == `function`) {
        var a = r.value;
        ((e.payload = function () {
          return i(a);
        }),
          (e.callback = function () {
            Ac(t, n, r);
          }));
      }
      var o = n.stateNode;
      o !== null &&
        typeof o.componentDidCatch == `function` &&
        (e.callback = function () {
          (Ac(t, n, r),
            typeof i != `function` && (yd === null ? (yd = new Set([this])) : yd.add(this)));
          var e = r.stack;
          this.componentDidCatch(r.value, { componentStack: e === null ? `` : e });
        });
    }
    function Pc(e, t, n, r, a) {
      if (((n.flags |= 32768), typeof r == `object` && r && typeof r.then == `function`)) {
        if (((t = n.alternate), t !== null && Ta(t, n, a, !0), (n = No.current), n !== null)) {
          switch (n.tag) {
            case 31:
            case 13:
            case 19:
              return (
                Po === null ? qd() : n.alternate === null && od === 0 && (od = 3),
                (n.flags &= -257),
                (n.flags |= 65536),
                (n.lanes = a),
                r === eo
                  ? (n.flags |= 16384)
                  : ((t = n.updateQueue),
                    t === null ? (n.updateQueue = new Set([r])) : t.add(r),
                    hf(e, r, a)),
                !1
              );
            case 22:
              return (
                (n.flags |= 65536),
                r === eo
                  ? (n.flags |= 16384)
                  : ((t = n.updateQueue),
                    t === null
                      ? ((t = {
                          transitions: null,
                          markerInstances: null,
                          retryQueue: new Set([r]),
                        }),
                        (n.updateQueue = t))
                      : ((n = t.retryQueue), n === null ? (t.retryQueue = new Set([r])) : n.add(r)),
                    hf(e, r, a)),
                !1
              );
          }
          throw Error(i(435, n.tag));
        }
        return (hf(e, r, a), qd(), !1);
      }
      if (L)
        return (
          (t = No.current),
          t === null
            ? (r !== ua && ((t = Error(i(423), { cause: r })), _a(Ki(t, n))),
              (e = e.current.alternate),
              (e.flags |= 65536),
              (a &= -a),
              (e.lanes |= a),
              (r = Ki(r, n)),
              (a = jc(e.stateNode, r, a)),
              So(e, a),
              od !== 4 && (od = 2))
            : (!(t.flags & 65536) && (t.flags |= 256),
              (t.flags |= 65536),
              (t.lanes = a),
              r !== ua && ((e = Error(i(422), { cause: r })), _a(Ki(e, n)))),
          !1
        );
      var o = Error(i(520), { cause: r });
      if (((o = Ki(o, n)), fd === null ? (fd = [o]) : fd.push(o), od !== 4 && (od = 2), t === null))
        return !0;
      ((r = Ki(r, n)), (n = t));
      do {
        switch (n.tag) {
          case 3:
            return (
              (n.flags |= 65536),
              (e = a & -a),
              (n.lanes |= e),
              (e = jc(n.stateNode, r, e)),
              So(n, e),
              !1
            );
          case 1:
            if (
              ((t = n.type),
              (o = n.stateNode),
              !(n.flags & 128) &&
                (typeof t.getDerivedStateFromError == `function` ||
                  (o !== null &&
                    typeof o.componentDidCatch == `function` &&
                    (yd === null || !yd.has(o)))))
            )
              return (
                (n.flags |= 65536),
                (a &= -a),
                (n.lanes |= a),
                (a = Mc(a)),
                Nc(a, e, n, r),
                So(n, a),
                !1
              );
            break;
          case 22:
            if (n.memoizedState !== null) return ((n.flags |= 65536), !1);
        }
        n = n.return;
      } while (n !== null);
      return !1;
    }
    var Fc = Error(i(461)),
      Ic = !1;
    function Lc(e, t, n, r) {
      t.child = e === null ? ho(t, null, n, r) : mo(t, e.child, n, r);
    }
    function Rc(e, t, n, r, i) {
      n = n.render;
      var a = t.ref;
      if (`ref` in r) {
        var o = {};
        for (var s in r) s !== `ref` && (o[s] = r[s]);
      } else o = r;
      return (
        Da(t),
        (r = ts(e, t, n, o, a, i)),
        (s = as()),
        e !== null && !Ic
          ? (os(e, t, i), dl(e, t, i))
          : (L && s && ia(t), (t.flags |= 1), Lc(e, t, r, i), t.child)
      );
    }
    function V(e, t, n, r, i) {
      if (e === null) {
        var a = n.type;
        return typeof a == `function` && !Li(a) && a.defaultProps === void 0 && n.compare === null
          ? ((t.tag = 15), (t.type = a), zc(e, t, a, r, i))
          : ((e = Bi(n.type, null, r, t, t.mode, i)),
            (e.ref = t.ref),
            (e.return = t),
            (t.child = e));
      }
      if (((a = e.child), !fl(e, i))) {
        var o = a.memoizedProps;
        if (((n = n.compare), (n = n === null ? Kr : n), n(o, r) && e.ref === t.ref))
          return dl(e, t, i);
      }
      return ((t.flags |= 1), (e = Ri(a, r)), (e.ref = t.ref), (e.return = t), (t.child = e));
    }
    function zc(e, t, n, r, i) {
      if (e !== null) {
        var a = e.memoizedProps;
        if (Kr(a, r) && e.ref === t.ref) {
          if (((Ic = !1), (t.pendingProps = r = a), fl(e, i))) e.flags & 131072 && (Ic = !0);
          else return ((t.lanes = e.lanes), dl(e, t, i));
        }
      }
      return qc(e, t, n, r, i);
    }
    function Bc(e, t, n, r) {
      var i = r.children,
        a = e === null ? null : e.memoizedState;
      if (
        (e === null &&
          t.stateNode === null &&
          (t.stateNode = {
            _visibility: 1,
            _pendingMarkers: null,
            _retryCache: null,
            _transitions: null,
          }),
        r.mode === `hidden`)
      ) {
        if (t.flags & 128) {
          if (((a = a === null ? n : a.baseLanes | n), e !== null)) {
            for (r = t.child = e.child, i = 0; r !== null;)
              ((i = i | r.lanes | r.childLanes), (r = r.sibling));
            r = i & ~a;
          } else ((r = 0), (t.child = null));
          return Hc(e, t, a, n, r);
        }
        if (n & 536870912)
          ((t.memoizedState = { baseLanes: 0, cachePool: null }),
            e !== null && Ya(t, a === null ? null : a.cachePool),
            a === null ? jo() : Ao(t, a),
            Lo(t));
        else return ((r = t.lanes = 536870912), Hc(e, t, a === null ? n : a.baseLanes | n, n, r));
      } else
        a === null
          ? (e !== null && Ya(t, null), jo(), Ro())
          : (Ya(t, a.cachePool), Ao(t, a), Ro(), (t.memoizedState = null));
      return (Lc(e, t, i, n), t.child);
    }
    function Vc(e, t) {
      return (
        (e !== null && e.tag === 22) ||
          t.stateNode !== null ||
          (t.stateNode = {
            _visibility: 1,
            _pendingMarkers: null,
            _retryCache: null,
            _transitions: null,
          }),
        t.sibling
      );
    }
    function Hc(e, t, n, r, i) {
      var a = Ja();
      return (
        (a = a === null ? null : { parent: R._currentValue, pool: a }),
        (t.memoizedState = { baseLanes: n, cachePool: a }),
        e !== null && Ya(t, null),
        jo(),
        Lo(t),
        e !== null && Ta(e, t, r, !0),
        (t.childLanes = i),
        null
      );
    }
    function Uc(e, t) {
      return (
        (t = nl({ mode: t.mode, children: t.children }, e.mode)),
        (t.ref = e.ref),
        (e.child = t),
        (t.return = e),
        t
      );
    }
    function Wc(e, t, n) {
      return (
        mo(t, e.child, null, n),
        (e = Uc(t, t.pendingProps)),
        (e.flags |= 2),
        zo(t),
        (t.memoizedState = null),
        e
      );
    }
    function Gc(e, t, n) {
      var r = t.pendingProps,
        a = !!(t.flags & 128);
      if (((t.flags &= -129), e === null)) {
        if (L) {
          if (r.mode === `hidden`)
            return (
              (e = Uc(t, r)),
              (t.lanes = 536870912),
              (e.memoizedState = { baseLanes: 0, cachePool: null }),
              Vc(null, e)
            );
          if (
            (Io(t),
            (e = I)
              ? ((e = am(e, la)),
                (e = e !== null && e.data === `&` ? e : null),
                e !== null &&
                  ((t.memoizedState = {
                    dehydrated: e,
                    treeContext: $i === null ? null : { id: ea, overflow: ta },
                    retryLane: 536870912,
                    hydrationErrors: null,
                  }),
                  (n = Ui(e)),
                  (n.return = t),
                  (t.child = n),
                  (sa = t),
                  (I = null)))
              : (e = null),
            e === null)
          )
            throw da(t);
          return ((t.lanes = 536870912), null);
        }
        return Uc(t, r);
      }
      var o = e.memoizedState;
      if (o !== null) {
        var s = o.dehydrated;
        if ((Io(t), a)) {
          if (t.flags & 256) ((t.flags &= -257), (t = Wc(e, t, n)));
          else if (t.memoizedState !== null) ((t.child = e.child), (t.flags |= 128), (t = null));
          else throw Error(i(558));
        } else if ((Ic || Ta(e, t, n, !1), (a = (n & e.childLanes) !== 0), Ic || a)) {
          if (Oo.current === null) {
            if (((r = K), r !== null && ((s = St(r, n)), s !== 0 && s !== o.retryLane)))
              throw ((o.retryLane = s), ji(e, s), Fd(r, e, s), Fc);
            qd();
          }
          t = Wc(e, t, n);
        } else
          ((e = o.treeContext),
            (I = lm(s.nextSibling)),
            (sa = t),
            (L = !0),
            (ca = null),
            (la = !1),
            e !== null && oa(t, e),
            (t = Uc(t, r)),
            (t.flags |= 134221824));
        return t;
      }
      return (
        (e = Ri(e.child, { mode: r.mode, children: r.children })),
        (e.ref = t.ref),
        (t.child = e),
        (e.return = t),
        e
      );
    }
    function Kc(e, t) {
      var n = t.ref;
      if (n === null) e !== null && e.ref !== null && (t.flags |= 4194816);
      else {
        if (typeof n != `function` && typeof n != `object`) throw Error(i(284));
        (e === null || e.ref !== n) && (t.flags |= 4194816);
      }
    }
    function qc(e, t, n, r, i) {
      return (
        Da(t),
        (n = ts(e, t, n, r, void 0, i)),
        (r = as()),
        e !== null && !Ic
          ? (os(e, t, i), dl(e, t, i))
          : (L && r && ia(t), (t.flags |= 1), Lc(e, t, n, i), t.child)
      );
    }
    function Jc(e, t, n, r, i, a) {
      return (
        Da(t),
        (t.updateQueue = null),
        (n = rs(t, r, n, i)),
        ns(e),
        (r = as()),
        e !== null && !Ic
          ? (os(e, t, a), dl(e, t, a))
          : (L && r && ia(t), (t.flags |= 1), Lc(e, t, n, a), t.child)
      );
    }
    function Yc(e, t, n, r, i) {
      if ((Da(t), t.stateNode === null)) {
        var a = Pi,
          o = n.contextType;
        (typeof o == `object` && o && (a = Oa(o)),
          (a = new n(r, a)),
          (t.memoizedState = a.state !== null && a.state !== void 0 ? a.state : null),
          (a.updater = Sc),
          (t.stateNode = a),
          (a._reactInternals = t),
          (a = t.stateNode),
          (a.props = r),
          (a.state = t.memoizedState),
          (a.refs = {}),
          _o(t),
          (o = n.contextType),
          (a.context = typeof o == `object` && o ? Oa(o) : Pi),
          (a.state = t.memoizedState),
          (o = n.getDerivedStateFromProps),
          typeof o == `function` && (xc(t, n, o, r), (a.state = t.memoizedState)),
          typeof n.getDerivedStateFromProps == `function` ||
            typeof a.getSnapshotBeforeUpdate == `function` ||
            (typeof a.UNSAFE_componentWillMount != `function` &&
              typeof a.componentWillMount != `function`) ||
            ((o = a.state),
            typeof a.componentWillMount == `function` && a.componentWillMount(),
            typeof a.UNSAFE_componentWillMount == `function` && a.UNSAFE_componentWillMount(),
            o !== a.state && Sc.enqueueReplaceState(a, a.state, null),
            To(t, r, a, i),
            wo(),
            (a.state = t.memoizedState)),
          typeof a.componentDidMount == `function` && (t.flags |= 4194308),
          (r = !0));
      } else if (e === null) {
        a = t.stateNode;
        var s = t.memoizedProps,
          c = Tc(n, s);
        a.props = c;
        var l = a.context,
          u = n.contextType;
        ((o = Pi), typeof u == `object` && u && (o = Oa(u)));
        var d = n.getDerivedStateFromProps;
        ((u = typeof d == `function` || typeof a.getSnapshotBeforeUpdate == `function`),
          (s = t.pendingProps !== s),
          u ||
            (typeof a.UNSAFE_componentWillReceiveProps != `function` &&
              typeof a.componentWillReceiveProps != `function`) ||
            ((s || l !== o) && wc(t, a, r, o)),
          (go = !1));
        var f = t.memoizedState;
        ((a.state = f),
          To(t, r, a, i),
          wo(),
          (l = t.memoizedState),
          s || f !== l || go
            ? (typeof d == `function` && (xc(t, n, d, r), (l = t.memoizedState)),
              (c = go || Cc(t, n, c, r, f, l, o))
                ? (u ||
                    (typeof a.UNSAFE_componentWillMount != `function` &&
                      typeof a.componentWillMount != `function`) ||
                    (typeof a.componentWillMount == `function` && a.componentWillMount(),
                    typeof a.UNSAFE_componentWillMount == `function` &&
                      a.UNSAFE_componentWillMount()),
                  typeof a.componentDidMount == `function` && (t.flags |= 4194308))
                : (typeof a.componentDidMount == `function` && (t.flags |= 4194308),
                  (t.memoizedProps = r),
                  (t.memoizedState = l)),
              (a.props = r),
              (a.state = l),
              (a.context = o),
              (r = c))
            : (typeof a.componentDidMount == `function` && (t.flags |= 4194308), (r = !1)));
      } else {
        ((a = t.stateNode),
          vo(e, t),
          (o = t.memoizedProps),
          (u = Tc(n, o)),
          (a.props = u),
          (d = t.pendingProps),
          (f = a.context),
          (l = n.contextType),
          (c = Pi),
          typeof l == `object` && l && (c = Oa(l)),
          (s = n.getDerivedStateFromProps),
          (l = typeof s == `function` || typeof a.getSnapshotBeforeUpdate == `function`) ||
            (typeof a.UNSAFE_componentWillReceiveProps != `function` &&
              typeof a.componentWillReceiveProps != `function`) ||
            ((o !== d || f !== c) && wc(t, a, r, c)),
          (go = !1),
          (f = t.memoizedState),
          (a.state = f),
          To(t, r, a, i),
          wo());
        var p = t.memoizedState;
        o !== d || f !== p || go || (e !== null && e.dependencies !== null && Ea(e.dependencies))
          ? (typeof s == `function` && (xc(t, n, s, r), (p = t.memoizedState)),
            (u =
              go ||
              Cc(t, n, u, r, f, p, c) ||
              (e !== null && e.dependencies !== null && Ea(e.dependencies)))
              ? (l ||
                  (typeof a.UNSAFE_componentWillUpdate != `function` &&
                    typeof a.componentWillUpdate != `function`) ||
                  (typeof a.componentWillUpdate == `function` && a.componentWillUpdate(r, p, c),
                  typeof a.UNSAFE_componentWillUpdate == `function` &&
                    a.UNSAFE_componentWillUpdate(r, p, c)),
                typeof a.componentDidUpdate == `function` && (t.flags |= 4),
                typeof a.getSnapshotBeforeUpdate == `function` && (t.flags |= 1024))
              : (typeof a.componentDidUpdate != `function` ||
                  (o === e.memoizedProps && f === e.memoizedState) ||
                  (t.flags |= 4),
                typeof a.getSnapshotBeforeUpdate != `function` ||
                  (o === e.memoizedProps && f === e.memoizedState) ||
                  (t.flags |= 1024),
                (t.memoizedProps = r),
                (t.memoizedState = p)),
            (a.props = r),
            (a.state = p),
            (a.context = c),
            (r = u))
          : (typeof a.componentDidUpdate != `function` ||
              (o === e.memoizedProps && f === e.memoizedState) ||
              (t.flags |= 4),
            typeof a.getSnapshotBeforeUpdate != `function` ||
              (o === e.memoizedProps && f === e.memoizedState) ||
              (t.flags |= 1024),
            (r = !1));
      }
      return (
        (a = r),
        Kc(e, t),
        (r = !!(t.flags & 128)),
        a || r
          ? ((a = t.stateNode),
            (n = r && typeof n.getDerivedStateFromError != `function` ? null : a.render()),
            (t.flags |= 1),
            e !== null && r
              ? ((t.child = mo(t, e.child, null, i)), (t.child = mo(t, null, n, i)))
              : Lc(e, t, n, i),
            (t.memoizedState = a.state),
            (e = t.child))
          : (e = dl(e, t, i)),
        e
      );
    }
    function Xc(e, t, n, r) {
      return (ha(), (t.flags |= 256), Lc(e, t, n, r), t.child);
    }
    var Zc = { dehydrated: null, treeContext: null, retryLane: 0, hydrationErrors: null };
    function Qc(e) {
      return { baseLanes: e, cachePool: Xa() };
    }
    function $c(e, t, n) {
      return ((e = e === null ? 0 : e.childLanes & ~n), t && (e |= ud), e);
    }
    function el(e, t, n) {
      var r = t.pendingProps,
        i = !1,
        a = !!(t.flags & 128),
        o;
      if (
        ((o = a) || (o = e !== null && e.memoizedState === null ? !1 : !!(Bo.current & 2)),
        o && ((i = !0), (t.flags &= -129)),
        (o = !!(t.flags & 32)),
        (t.flags &= -33),
        e === null)
      ) {
        if (L) {
          if (
            (i ? Fo(t) : Ro(),
            (e = I)
              ? ((e = am(e, la)),
                (e = e !== null && e.data !== `&` ? e : null),
                e !== null &&
                  ((t.memoizedState = {
                    dehydrated: e,
                    treeContext: $i === null ? null : { id: ea, overflow: ta },
                    retryLane: 536870912,
                    hydrationErrors: null,
                  }),
                  (n = Ui(e)),
                  (n.return = t),
                  (t.child = n),
                  (sa = t),
                  (I = null)))
              : (e = null),
            e === null)
          )
            throw da(t);
          return ((t.lanes = sm(e) ? 32 : 536870912), null);
        }
        return (
          (a = r.children),
          (r = r.fallback),
          i
            ? (Ro(),
              (i = t.mode),
              (a = nl({ mode: `hidden`, children: a }, i)),
              (r = Vi(r, i, n, null)),
              (a.return = t),
              (r.return = t),
              (a.sibling = r),
              (t.child = a),
              (r = t.child),
              (r.memoizedState = Qc(n)),
              (r.childLanes = $c(e, o, n)),
              (t.memoizedState = Zc),
              Vc(null, r))
            : (Fo(t), tl(t, a))
        );
      }
      var s = e.memoizedState;
      if (s !== null) {
        var c = s.dehydrated;
        if (c !== null) return il(e, t, a, o, r, c, s, n);
      }
      return i
        ? (Ro(),
          (i = r.fallback),
          (a = t.mode),
          (s = e.child),
          (c = s.sibling),
          (r = Ri(s, { mode: `hidden`, children: r.children })),
          (r.subtreeFlags = s.subtreeFlags & 1206910976),
          c === null ? ((i = Vi(i, a, n, null)), (i.flags |= 2)) : (i = Ri(c, i)),
          (i.return = t),
          (r.return = t),
          (r.sibling = i),
          (t.child = r),
          Vc(null, r),
          (r = t.child),
          (i = e.child.memoizedState),
          i === null
            ? (i = Qc(n))
            : ((a = i.cachePool),
              a === null
                ? (a = Xa())
                : ((s = R._currentValue), (a = a.parent === s ? a : { parent: s, pool: s })),
              (i = { baseLanes: i.baseLanes | n, cachePool: a })),
          (r.memoizedState = i),
          (r.childLanes = $c(e, o, n)),
          (t.memoizedState = Zc),
          Vc(e.child, r))
        : (Fo(t),
          (n = e.child),
          (e = n.sibling),
          (n = Ri(n, { mode: `visible`, children: r.children })),
          (n.return = t),
          (n.sibling = null),
          e !== null &&
            ((o = t.deletions), o === null ? ((t.deletions = [e]), (t.flags |= 16)) : o.push(e)),
          (t.child = n),
          (t.memoizedState = null),
          n);
    }
    function tl(e, t) {
      return ((t = nl({ mode: `visible`, children: t }, e.mode)), (t.return = e), (e.child = t));
    }
    function nl(e, t) {
      return ((e = Ii(22, e, null, t)), (e.lanes = 0), e);
    }
    function rl(e, t, n) {
      return (
        mo(t, e.child, null, n),
        (e = tl(t, t.pendingProps.children)),
        (e.flags |= 2),
        (t.memoizedState = null),
        e
      );
    }
    function il(e, t, n, r, a, o, s, c) {
      if (n)
        return t.flags & 256
          ? (Fo(t), (t.flags &= -257), rl(e, t, c))
          : t.memoizedState === null
            ? (Ro(),
              (o = a.fallback),
              (s = t.mode),
              (a = nl({ mode: `visible`, children: a.children }, s)),
              (o = Vi(o, s, c, null)),
              (o.flags |= 2),
              (a.return = t),
              (o.return = t),
              (a.sibling = o),
              (t.child = a),
              mo(t, e.child, null, c),
              (a = t.child),
              (a.memoizedState = Qc(c)),
              (a.childLanes = $c(e, r, c)),
              (t.memoizedState = Zc),
              Vc(null, a))
            : (Ro(), (t.child = e.child), (t.flags |= 128), null);
      if ((Fo(t), sm(o))) {
        if (((r = o.nextSibling && o.nextSibling.dataset), r)) var l = r.dgst;
        return (
          (r = l),
          r !== `` &&
            ((a = Error(i(419))),
            (a.stack = ``),
            (a.digest = r),
            _a({ value: a, source: null, stack: null })),
          rl(e, t, c)
        );
      }
      if ((Ic || Ta(e, t, c, !1), (r = (c & e.childLanes) !== 0), Ic || r)) {
        if (Oo.current !== null) return rl(e, t, c);
        if (((r = K), r !== null && ((a = St(r, c)), a !== 0 && a !== s.retryLane)))
          throw ((s.retryLane = a), ji(e, a), Fd(r, e, a), Fc);
        return (om(o) || qd(), rl(e, t, c));
      }
      return om(o)
        ? ((t.flags |= 192), (t.child = e.child), null)
        : ((e = s.treeContext),
          (I = lm(o.nextSibling)),
          (sa = t),
          (L = !0),
          (ca = null),
          (la = !1),
          e !== null && oa(t, e),
          (t = tl(t, a.children)),
          (t.flags |= 134221824),
          t);
    }
    function al(e, t, n) {
      e.lanes |= t;
      var r = e.alternate;
      (r !== null && (r.lanes |= t), Ca(e.return, t, n));
    }
    function ol(e) {
      for (var t = null; e !== null;) {
        var n = e.alternate;
        (n !== null && Uo(n) === null && (t = e), (e = e.sibling));
      }
      return t;
    }
    function sl(e, t, n, r, i, a) {
      var o = e.memoizedState;
      o === null
        ? (e.memoizedState = {
            isBackwards: t,
            rendering: null,
            renderingStartTime: 0,
            last: r,
            tail: n,
            tailMode: i,
            treeForkCount: a,
          })
        : ((o.isBackwards = t),
          (o.rendering = null),
          (o.renderingStartTime = 0),
          (o.last = r),
          (o.tail = n),
          (o.tailMode = i),
          (o.treeForkCount = a));
    }
    function cl(e) {
      var t = e.child;
      for (e.child = null; t !== null;) {
        var n = t.sibling;
        ((t.sibling = e.child), (e.child = t), (t = n));
      }
    }
    function ll(e, t, n) {
      var r = t.pendingProps,
        i = r.revealOrder,
        a = r.tail;
      r = r.children;
      var o = Bo.current;
      if (t.flags & 128) return (Vo(t, o), null);
      var s = !!(o & 2);
      if (
        (s ? ((o = (o & 1) | 2), (t.flags |= 128)) : (o &= 1),
        Vo(t, o),
        i === `backwards` && e !== null ? (cl(e), Lc(e, t, r, n), cl(e)) : Lc(e, t, r, n),
        (r = L ? Xi : 0),
        !s && e !== null && e.flags & 128)
      )
        a: for (e = t.child; e !== null;) {
          if (e.tag === 13) e.memoizedState !== null && al(e, n, t);
          else if (e.tag === 19) al(e, n, t);
          else if (e.child !== null) {
            ((e.child.return = e), (e = e.child));
            continue;
          }
          if (e === t) break a;
          for (; e.sibling === null;) {
            if (e.return === null || e.return === t) break a;
            e = e.return;
          }
          ((e.sibling.return = e.return), (e = e.sibling));
        }
      switch (i) {
        case `backwards`:
          ((n = ol(t.child)),
            n === null
              ? ((i = t.child), (t.child = null))
              : ((i = n.sibling), (n.sibling = null), cl(t)),
            sl(t, !0, i, null, a, r));
          break;
        case `unstable_legacy-backwards`:
          for (n = null, i = t.child, t.child = null; i !== null;) {
            if (((e = i.alternate), e !== null && Uo(e) === null)) {
              t.child = i;
              break;
            }
            ((e = i.sibling), (i.sibling = n), (n = i), (i = e));
          }
          sl(t, !0, n, null, a, r);
          break;
        case `together`:
          sl(t, !1, null, null, void 0, r);
          break;
        case `independent`:
          t.memoizedState = null;
          break;
        default:
          ((n = ol(t.child)),
            n === null ? ((i = t.child), (t.child = null)) : ((i = n.sibling), (n.sibling = null)),
            sl(t, !1, i, n, a, r));
      }
      return t.child;
    }
    function ul(e, t, n) {
      var r = t.pendingProps;
      return (xa(t, t.type, r.value), Lc(e, t, r.children, n), t.child);
    }
    function dl(e, t, n) {
      if (
        (e !== null && (t.dependencies = e.dependencies), (sd |= t.lanes), (n & t.childLanes) === 0)
      ) {
        if (e !== null) {
          if ((Ta(e, t, n, !1), (n & t.childLanes) === 0)) return null;
        } else return null;
      }
      if (e !== null && t.child !== e.child) throw Error(i(153));
      if (t.child !== null) {
        for (e = t.child, n = Ri(e, e.pendingProps), t.child = n, n.return = t; e.sibling !== null;)
          ((e = e.sibling), (n = n.sibling = Ri(e, e.pendingProps)), (n.return = t));
        n.sibling = null;
      }
      return t.child;
    }
    function fl(e, t) {
      return (e.lanes & t) !== 0 || ((e = e.dependencies), !!(e !== null && Ea(e)));
    }
    function pl(e, t, n) {
      switch (t.tag) {
        case 3:
          (Ae(t, t.stateNode.containerInfo), xa(t, R, e.memoizedState.cache), ha());
          break;
        case 27:
        case 5:
          Me(t);
          break;
        case 4:
          Ae(t, t.stateNode.containerInfo);
          break;
        case 10:
          xa(t, t.type, t.memoizedProps.value);
          break;
        case 31:
          if (t.memoizedState !== null) return ((t.flags |= 128), Io(t), null);
          break;
        case 13:
          var r = t.memoizedState;
          if (r !== null) {
            if (r.dehydrated !== null) return (Fo(t), (t.flags |= 128), null);
            r = Ta(e, t, n, !1);
            var i = t.child.childLanes;
            return r || (n & i) !== 0
              ? el(e, t, n)
              : (Fo(t), (e = dl(e, t, n)), e === null ? null : e.sibling);
          }
          Fo(t);
          break;
        case 19:
          if (t.flags & 128) return ll(e, t, n);
          if (
            ((i = !!(e.flags & 128)),
            (r = (n & t.childLanes) !== 0),
            (r ||= (Ta(e, t, n, !1), (n & t.childLanes) !== 0)),
            i)
          ) {
            if (r) return ll(e, t, n);
            t.flags |= 128;
          }
          if (
            ((i = t.memoizedState),
            i !== null && ((i.rendering = null), (i.tail = null), (i.lastEffect = null)),
            Vo(t, Bo.current),
            r)
          )
            break;
          return null;
        case 22:
          return ((t.lanes = 0), Bc(e, t, n, t.pendingProps));
        case 24:
          xa(t, R, e.memoizedState.cache);
      }
      return dl(e, t, n);
    }
    function ml(e, t, n) {
      if (e !== null) {
        if (e.memoizedProps !== t.pendingProps) Ic = !0;
        else {
          if (!fl(e, n) && !(t.flags & 128)) return ((Ic = !1), pl(e, t, n));
          Ic = !!(e.flags & 131072);
        }
      } else ((Ic = !1), L && t.flags & 1048576 && ra(t, Xi, t.index));
      switch (((t.lanes = 0), t.tag)) {
        case 16:
          a: {
            var r = t.pendingProps;
            if (((e = ro(t.elementType)), (t.type = e), typeof e == `function`))
              Li(e)
                ? ((r = Tc(e, r)), (t.tag = 1), (t = Yc(null, t, e, r, n)))
                : ((t.tag = 0), (t = qc(null, t, e, r, n)));
            else {
              if (e != null) {
                var a = e.$$typeof;
                if (a === oe) {
                  ((t.tag = 11), (t = Rc(null, t, e, r, n)));
                  break a;
                }
                if (a === le) {
                  ((t.tag = 14), (t = V(null, t, e, r, n)));
                  break a;
                }
                if (a === ae) {
                  ((t.tag = 10), (t.type = e), (t = ul(null, t, n)));
                  break a;
                }
              }
              throw ((t = ye(e) || e), Error(i(306, t, ``)));
            }
          }
          return t;
        case 0:
          return qc(e, t, t.type, t.pendingProps, n);
        case 1:
          return ((r = t.type), (a = Tc(r, t.pendingProps)), Yc(e, t, r, a, n));
        case 3:
          a: {
            if ((Ae(t, t.stateNode.containerInfo), e === null)) throw Error(i(387));
            r = t.pendingProps;
            var o = t.memoizedState;
            ((a = o.element), vo(e, t), To(t, r, null, n));
            var s = t.memoizedState;
            if (
              ((r = s.cache),
              xa(t, R, r),
              r !== o.cache && wa(t, [R], n, !0),
              wo(),
              (r = s.element),
              o.isDehydrated)
            ) {
              if (
                ((o = { element: r, isDehydrated: !1, cache: s.cache }),
                (t.updateQueue.baseState = o),
                (t.memoizedState = o),
                t.flags & 256)
              ) {
                t = Xc(e, t, r, n);
                break a;
              }
              if (r !== a) {
                ((a = Ki(Error(i(424)), t)), _a(a), (t = Xc(e, t, r, n)));
                break a;
              }
              switch (((e = t.stateNode.containerInfo), e.nodeType)) {
                case 9:
                  e = e.body;
                  break;
                default:
                  e = e.nodeName === `HTML` ? e.ownerDocument.body : e;
              }
              for (
                I = lm(e.firstChild),
                  sa = t,
                  L = !0,
                  ca = null,
                  la = !0,
                  n = ho(t, null, r, n),
                  t.child = n;
                n;
              )
                ((n.flags = (n.flags & -3) | 134221824), (n = n.sibling));
            } else {
              if ((ha(), r === a)) {
                t = dl(e, t, n);
                break a;
              }
              Lc(e, t, r, n);
            }
            t = t.child;
          }
          return t;
        case 26:
          return (
            Kc(e, t),
            e === null
              ? (n = Nm(t.type, null, t.pendingProps, null))
                ? (t.memoizedState = n)
                : L || (t.stateNode = fp(t.type, t.pendingProps, Oe.current, t))
              : (t.memoizedState = Nm(t.type, e.memoizedProps, t.pendingProps, e.memoizedState)),
            null
          );
        case 27:
          return (
            Me(t),
            e === null &&
              L &&
              ((r = t.stateNode = hm(t.type, t.pendingProps, Oe.current)),
              (sa = t),
              (la = !0),
              (a = I),
              Sp(t.type) ? ((um = a), (I = lm(r.firstChild))) : (I = a)),
            Lc(e, t, t.pendingProps.children, n),
            Kc(e, t),
            e === null && (t.flags |= 4194304),
            t.child
          );
        case 5:
          return (
            e === null &&
              L &&
              ((a = r = I) &&
                ((r = rm(r, t.type, t.pendingProps, la)),
                r === null
                  ? (a = !1)
                  : ((t.stateNode = r), (sa = t), (I = lm(r.firstChild)), (la = !1), (a = !0))),
              a || da(t)),
            Me(t),
            (a = t.type),
            (o = t.pendingProps),
            (s = e === null ? null : e.memoizedProps),
            (r = o.children),
            pp(a, o) ? (r = null) : s !== null && pp(a, s) && (t.flags |= 32),
            t.memoizedState !== null && ((a = ts(e, t, is, null, null, n)), (sh._currentValue = a)),
            Kc(e, t),
            Lc(e, t, r, n),
            t.child
          );
        case 6:
          return (
            e === null &&
              L &&
              ((e = n = I) &&
                ((n = im(n, t.pendingProps, la)),
                n === null ? (e = !1) : ((t.stateNode = n), (sa = t), (I = null), (e = !0))),
              e || da(t)),
            null
          );
        case 13:
          return el(e, t, n);
        case 4:
          return (
            Ae(t, t.stateNode.containerInfo),
            (r = t.pendingProps),
            e === null ? (t.child = mo(t, null, r, n)) : Lc(e, t, r, n),
            t.child
          );
        case 11:
          return Rc(e, t, t.type, t.pendingProps, n);
        case 7:
          return ((r = t.pendingProps), Kc(e, t), Lc(e, t, r, n), t.child);
        case 8:
          return (Lc(e, t, t.pendingProps.children, n), t.child);
        case 12:
          return (Lc(e, t, t.pendingProps.children, n), t.child);
        case 10:
          return ul(e, t, n);
        case 9:
          return (
            (a = t.type._context),
            (r = t.pendingProps.children),
            Da(t),
            (a = Oa(a)),
            (r = r(a)),
            (t.flags |= 1),
            Lc(e, t, r, n),
            t.child
          );
        case 14:
          return V(e, t, t.type, t.pendingProps, n);
        case 15:
          return zc(e, t, t.type, t.pendingProps, n);
        case 19:
          return ll(e, t, n);
        case 31:
          return Gc(e, t, n);
        case 22:
          return Bc(e, t, n, t.pendingProps);
        case 24:
          return (
            Da(t),
            (r = Oa(R)),
            e === null
              ? ((a = Ja()),
                a === null &&
                  ((a = K),
                  (o = Pa()),
                  (a.pooledCache = o),
                  o.refCount++,
                  o !== null && (a.pooledCacheLanes |= n),
                  (a = o)),
                (t.memoizedState = { parent: r, cache: a }),
                _o(t),
                xa(t, R, a))
              : ((e.lanes & n) !== 0 && (vo(e, t), To(t, null, null, n), wo()),
                (a = e.memoizedState),
                (o = t.memoizedState),
                a.parent === r
                  ? ((r = o.cache), xa(t, R, r), r !== a.cache && wa(t, [R], n, !0))
                  : ((a = { parent: r, cache: r }),
                    (t.memoizedState = a),
                    t.lanes === 0 && (t.memoizedState = t.updateQueue.baseState = a),
                    xa(t, R, r))),
            Lc(e, t, t.pendingProps.children, n),
            t.child
          );
        case 30:
          return (
            t.stateNode === null &&
              (t.stateNode = { autoName: null, paired: null, clones: null, ref: null }),
            (r = t.pendingProps),
            r.name != null && r.name !== `auto`
              ? (t.flags |= e === null ? 18882560 : 18874368)
              : L && ia(t),
            e !== null && e.memoizedProps.name !== r.name ? (t.flags |= 4194816) : Kc(e, t),
            Lc(e, t, r.children, n),
            t.child
          );
        case 29:
          throw t.pendingProps;
      }
      throw Error(i(156, t.tag));
    }
    function hl(e) {
      e.flags |= 4;
    }
    function gl(e, t, n, r, i) {
      var a;
      if (
        ((a = !!(e.mode & 32)) &&
          (a = n === null ? Jm(t, r) : Jm(t, r) && (r.src !== n.src || r.srcSet !== n.srcSet)),
        a)
      ) {
        if (((e.flags |= 16777216), (i & 335544128) === i)) {
          if (e.stateNode.complete) e.flags |= 8192;
          else if (Wd()) e.flags |= 8192;
          else throw ((io = eo), Qa);
        }
      } else e.flags &= -16777217;
    }
    function _l(e, t) {
      if (t.type !== `stylesheet` || t.state.loading & 4) e.flags &= -16777217;
      else if (((e.flags |= 16777216), !Ym(t))) {
        if (Wd()) e.flags |= 8192;
        else throw ((io = eo), Qa);
      }
    }
    function vl(e, t) {
      (t !== null && (e.flags |= 4),
        e.flags & 16384 && ((t = e.tag === 22 ? 536870912 : gt()), (e.lanes |= t), (dd |= t)));
    }
    function yl(e, t) {
      if (!L)
        switch (e.tailMode) {
          case `visible`:
            break;
          case `collapsed`:
            for (var n = e.tail, r = null; n !== null;)
              (n.alternate !== null && (r = n), (n = n.sibling));
            r === null
              ? t || e.tail === null
                ? (e.tail = null)
                : (e.tail.sibling = null)
              : (r.sibling = null);
            break;
          default:
            for (t = e.tail, n = null; t !== null;)
              (t.alternate !== null && (n = t), (t = t.sibling));
            n === null ? (e.tail = null) : (n.sibling = null);
        }
    }
    function H(e) {
      var t = e.alternate !== null && e.alternate.child === e.child,
        n = 0,
        r = 0;
      if (t)
        for (var i = e.child; i !== null;)
          ((n |= i.lanes | i.childLanes),
            (r |= i.subtreeFlags & 1206910976),
            (r |= i.flags & 1206910976),
            (i.return = e),
            (i = i.sibling));
      else
        for (i = e.child; i !== null;)
          ((n |= i.lanes | i.childLanes),
            (r |= i.subtreeFlags),
            (r |= i.flags),
            (i.return = e),
            (i = i.sibling));
      return ((e.subtreeFlags |= r), (e.childLanes = n), t);
    }
    function bl(e, t, n) {
      var r = t.pendingProps;
      switch ((aa(t), t.tag)) {
        case 16:
        case 15:
        case 0:
        case 11:
        case 7:
        case 8:
        case 12:
        case 9:
        case 14:
          return (H(t), null);
        case 1:
          return (H(t), null);
        case 3:
          return (
            (n = t.stateNode),
            (r = null),
            e !== null && (r = e.memoizedState.cache),
            t.memoizedState.cache !== r && (t.flags |= 2048),
            Sa(R),
            je(),
            n.pendingContext && ((n.context = n.pendingContext), (n.pendingContext = null)),
            (e === null || e.child === null) &&
              (ma(t)
                ? hl(t)
                : e === null ||
                  (e.memoizedState.isDehydrated && !(t.flags & 256)) ||
                  ((t.flags |= 1024), ga())),
            H(t),
            null
          );
        case 26:
          var a = t.type,
            o = t.memoizedState;
          return (
            e === null
              ? (hl(t), o === null ? (H(t), gl(t, a, null, r, n)) : (H(t), _l(t, o)))
              : o
                ? o === e.memoizedState
                  ? (H(t), (t.flags &= -16777217))
                  : (hl(t), H(t), _l(t, o))
                : ((e = e.memoizedProps), e !== r && hl(t), H(t), gl(t, a, e, r, n)),
            null
          );
        case 27:
          if ((Ne(t), (n = Oe.current), (a = t.type), e !== null && t.stateNode != null))
            e.memoizedProps !== r && hl(t);
          else {
            if (!r) {
              if (t.stateNode === null) throw Error(i(166));
              return (H(t), (t.subtreeFlags &= -33554433), null);
            }
            ((e = Ee.current), ma(t) ? fa(t, e) : ((e = hm(a, r, n)), (t.stateNode = e), hl(t)));
          }
          return (H(t), (t.subtreeFlags &= -33554433), null);
        case 5:
          if ((Ne(t), (a = t.type), e !== null && t.stateNode != null))
            e.memoizedProps !== r && hl(t);
          else {
            if (!r) {
              if (t.stateNode === null) throw Error(i(166));
              return (H(t), (t.subtreeFlags &= -33554433), null);
            }
            if (((o = Ee.current), ma(t))) fa(t, o);
            else {
              var s = lp(Oe.current);
              switch (o) {
                case 1:
                  o = s.createElementNS(`http://www.w3.org/2000/svg`, a);
                  break;
                case 2:
                  o = s.createElementNS(`http://www.w3.org/1998/Math/MathML`, a);
                  break;
                default:
                  switch (a) {
                    case `svg`:
                      o = s.createElementNS(`http://www.w3.org/2000/svg`, a);
                      break;
                    case `math`:
                      o = s.createElementNS(`http://www.w3.org/1998/Math/MathML`, a);
                      break;
                    case `script`:
                      ((o = s.createElement(`div`)),
                        (o.innerHTML = `<script><\/script>`),
                        (o = o.removeChild(o.firstChild)));
                      break;
                    case `select`:
                      ((o =
                        typeof r.is == `string`
                          ? s.createElement(`select`, { is: r.is })
                          : s.createElement(`select`)),
                        r.multiple ? (o.multiple = !0) : r.size && (o.size = r.size));
                      break;
                    default:
                      o =
                        typeof r.is == `string`
                          ? s.createElement(a, { is: r.is })
                          : s.createElement(a);
                  }
              }
              ((o[Ot] = t), (o[kt] = r));
              a: for (s = t.child; s !== null;) {
                if (s.tag === 5 || s.tag === 6) o.appendChild(s.stateNode);
                else if (s.tag !== 4 && s.tag !== 27 && s.child !== null) {
                  ((s.child.return = s), (s = s.child));
                  continue;
                }
                if (s === t) break a;
                for (; s.sibling === null;) {
                  if (s.return === null || s.return === t) break a;
                  s = s.return;
                }
                ((s.sibling.return = s.return), (s = s.sibling));
              }
              t.stateNode = o;
              a: switch ((np(o, a, r), a)) {
                case `button`:
                case `input`:
                case `select`:
                case `textarea`:
                  r = !!r.autoFocus;
                  break a;
                case `img`:
                  r = !0;
                  break a;
                default:
                  r = !1;
              }
              r && hl(t);
            }
          }
          return (
            H(t),
            (t.subtreeFlags &= -33554433),
            gl(t, t.type, e === null ? null : e.memoizedProps, t.pendingProps, n),
            null
          );
        case 6:
          if (e && t.stateNode != null) e.memoizedProps !== r && hl(t);
          else {
            if (typeof r != `string` && t.stateNode === null) throw Error(i(166));
            if (((e = Oe.current), ma(t))) {
              if (((e = t.stateNode), (n = t.memoizedProps), (r = null), (a = sa), a !== null))
                switch (a.tag) {
                  case 27:
                  case 5:
                    r = a.memoizedProps;
                }
              ((e[Ot] = t),
                (e = !!(
                  e.nodeValue === n ||
                  (r !== null && !0 === r.suppressHydrationWarning) ||
                  ep(e.nodeValue, n)
                )),
                e || da(t, !0));
            } else ((e = lp(e).createTextNode(r)), (e[Ot] = t), (t.stateNode = e));
          }
          return (H(t), null);
        case 31:
          if (((n = t.memoizedState), e === null || e.memoizedState !== null)) {
            if (((r = ma(t)), n !== null)) {
              if (e === null) {
                if (!r) throw Error(i(318));
                if (((e = t.memoizedState), (e = e === null ? null : e.dehydrated), !e))
                  throw Error(i(557));
                e[Ot] = t;
              } else (ha(), !(t.flags & 128) && (t.memoizedState = null), (t.flags |= 4));
              (H(t), (e = !1));
            } else
              ((n = ga()),
                e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = n),
                (e = !0));
            if (!e) return t.flags & 256 ? (zo(t), t) : (zo(t), null);
            if (t.flags & 128) throw Error(i(558));
          }
          return (H(t), null);
        case 13:
          if (
            ((r = t.memoizedState),
            e === null || (e.memoizedState !== null && e.memoizedState.dehydrated !== null))
          ) {
            if (((a = ma(t)), r !== null && r.dehydrated !== null)) {
              if (e === null) {
                if (!a) throw Error(i(318));
                if (((a = t.memoizedState), (a = a === null ? null : a.dehydrated), !a))
                  throw Error(i(317));
                a[Ot] = t;
              } else (ha(), !(t.flags & 128) && (t.memoizedState = null), (t.flags |= 4));
              (H(t), (a = !1));
            } else
              ((a = ga()),
                e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = a),
                (a = !0));
            if (!a) return t.flags & 256 ? (zo(t), t) : (zo(t), null);
          }
          return (
            zo(t),
            t.flags & 128
              ? ((t.lanes = n), t)
              : ((n = r !== null),
                (e = e !== null && e.memoizedState !== null),
                n &&
                  ((r = t.child),
                  (a = null),
                  r.alternate !== null &&
                    r.alternate.memoizedState !== null &&
                    r.alternate.memoizedState.cachePool !== null &&
                    (a = r.alternate.memoizedState.cachePool.pool),
                  (o = null),
                  r.memoizedState !== null &&
                    r.memoizedState.cachePool !== null &&
                    (o = r.memoizedState.cachePool.pool),
                  o !== a && (r.flags |= 2048)),
                n !== e && n && (t.child.flags |= 8192),
                vl(t, t.updateQueue),
                H(t),
                null)
          );
        case 4:
          return (
            je(), e === null && Wf(t.stateNode.containerInfo), (t.flags |= 67108864), H(t), null
          );
        case 10:
          return (Sa(t.type), H(t), null);
        case 19:
          if ((Ho(t), (r = t.memoizedState), r === null)) return (H(t), null);
          if (((a = !!(t.flags & 128)), (o = r.rendering), o === null)) {
            if (a) yl(r, !1);
            else {
              if (od !== 0 || (e !== null && e.flags & 128))
                for (e = t.child; e !== null;) {
                  if (((o = Uo(e)), o !== null)) {
                    for (
                      t.flags |= 128,
                        yl(r, !1),
                        e = o.updateQueue,
                        t.updateQueue = e,
                        vl(t, e),
                        t.subtreeFlags = 0,
                        e = n,
                        n = t.child;
                      n !== null;
                    )
                      (zi(n, e), (n = n.sibling));
                    return (Vo(t, (Bo.current & 1) | 2), L && na(t, r.treeForkCount), t.child);
                  }
                  e = e.sibling;
                }
              r.tail !== null &&
                Ke() > _d &&
                ((t.flags |= 128), (a = !0), yl(r, !1), (t.lanes = 4194304));
            }
          } else {
            if (!a) {
              if (((e = Uo(o)), e !== null)) {
                if (
                  ((t.flags |= 128),
                  (a = !0),
                  (e = e.updateQueue),
                  (t.updateQueue = e),
                  vl(t, e),
                  yl(r, !0),
                  r.tail === null &&
                    r.tailMode !== `collapsed` &&
                    r.tailMode !== `visible` &&
                    !o.alternate &&
                    !L)
                )
                  return (H(t), null);
              } else
                2 * Ke() - r.renderingStartTime > _d &&
                  n !== 536870912 &&
                  ((t.flags |= 128), (a = !0), yl(r, !1), (t.lanes = 4194304));
            }
            r.isBackwards
              ? ((o.sibling = t.child), (t.child = o))
              : ((e = r.last), e === null ? (t.child = o) : (e.sibling = o), (r.last = o));
          }
          if (r.tail !== null) {
            e = r.tail;
            a: {
              for (n = e; n !== null;) {
                if (n.alternate !== null) {
                  n = !1;
                  break a;
                }
                n = n.sibling;
              }
              n = !0;
            }
            return (
              (r.rendering = e),
              (r.tail = e.sibling),
              (r.renderingStartTime = Ke()),
              (e.sibling = null),
              (o = Bo.current),
              (o = a ? (o & 1) | 2 : o & 1),
              r.tailMode === `visible` || r.tailMode === `collapsed` || !n || L
                ? Vo(t, o)
                : ((n = o), M(No, t), M(Bo, n), Po === null && (Po = t)),
              L && na(t, r.treeForkCount),
              e
            );
          }
          return (H(t), null);
        case 22:
        case 23:
          return (
            zo(t),
            Mo(),
            (r = t.memoizedState !== null),
            e === null
              ? r && (t.flags |= 8192)
              : (e.memoizedState !== null) !== r && (t.flags |= 8192),
            r
              ? n & 536870912 && !(t.flags & 128) && (H(t), t.subtreeFlags & 6 && (t.flags |= 8192))
              : H(t),
            (n = t.updateQueue),
            n !== null && vl(t, n.retryQueue),
            (n = null),
            e !== null &&
              e.memoizedState !== null &&
              e.memoizedState.cachePool !== null &&
              (n = e.memoizedState.cachePool.pool),
            (r = null),
            t.memoizedState !== null &&
              t.memoizedState.cachePool !== null &&
              (r = t.memoizedState.cachePool.pool),
            r !== n && (t.flags |= 2048),
            e !== null && Te(qa),
            null
          );
        case 24:
          return (
            (n = null),
            e !== null && (n = e.memoizedState.cache),
            t.memoizedState.cache !== n && (t.flags |= 2048),
            Sa(R),
            H(t),
            null
          );
        case 25:
          return null;
        case 30:
          return ((t.flags |= 33554432), H(t), null);
      }
      throw Error(i(156, t.tag));
    }
    function xl(e, t) {
      switch ((aa(t), t.tag)) {
        case 1:
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null);
        case 3:
          return (
            Sa(R),
            je(),
            (e = t.flags),
            e & 65536 && !(e & 128) ? ((t.flags = (e & -65537) | 128), t) : null
          );
        case 26:
        case 27:
        case 5:
          return (Ne(t), null);
        case 31:
          if (t.memoizedState !== null) {
            if ((zo(t), t.alternate === null)) throw Error(i(340));
            ha();
          }
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null);
        case 13:
          if ((zo(t), (e = t.memoizedState), e !== null && e.dehydrated !== null)) {
            if (t.alternate === null) throw Error(i(340));
            ha();
          }
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null);
        case 19:
          return (
            Ho(t),
            (e = t.flags),
            e & 65536
              ? ((t.flags = (e & -65537) | 128),
                (e = t.memoizedState),
                e !== null && ((e.rendering = null), (e.tail = null)),
                (t.flags |= 4),
                t)
              : null
          );
        case 4:
          return (je(), null);
        case 10:
          return (Sa(t.type), null);
        case 22:
        case 23:
          return (
            zo(t),
            Mo(),
            e !== null && Te(qa),
            (e = t.flags),
            e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null
          );
        case 24:
          return (Sa(R), null);
        case 25:
          return null;
        default:
          return null;
      }
    }
    function Sl(e, t) {
      switch ((aa(t), t.tag)) {
        case 3:
          (Sa(R), je());
          break;
        case 26:
        case 27:
        case 5:
          Ne(t);
          break;
        case 4:
          je();
          break;
        case 31:
          t.memoizedState !== null && zo(t);
          break;
        case 13:
          zo(t);
          break;
        case 19:
          Ho(t);
          break;
        case 10:
          Sa(t.type);
          break;
        case 22:
        case 23:
          (zo(t), Mo(), e !== null && Te(qa));
          break;
        case 24:
          Sa(R);
      }
    }
    function Cl(e, t) {
      try {
        var n = t.updateQueue,
          r = n === null ? null : n.lastEffect;
        if (r !== null) {
          var i = r.next;
          n = i;
          do {
            if ((n.tag & e) === e) {
              r = void 0;
              var a = n.create,
                o = n.inst;
              ((r = a()), (o.destroy = r));
            }
            n = n.next;
          } while (n !== i);
        }
      } catch (e) {
        X(t, t.return, e);
      }
    }
    function wl(e, t, n) {
      try {
        var r = t.updateQueue,
          i = r === null ? null : r.lastEffect;
        if (i !== null) {
          var a = i.next;
          r = a;
          do {
            if ((r.tag & e) === e) {
              var o = r.inst,
                s = o.destroy;
              if (s !== void 0) {
                ((o.destroy = void 0), (i = t));
                var c = n,
                  l = s;
                try {
                  l();
                } catch (e) {
                  X(i, c, e);
                }
              }
            }
            r = r.next;
          } while (r !== a);
        }
      } catch (e) {
        X(t, t.return, e);
      }
    }
    function Tl(e) {
      var t = e.updateQueue;
      if (t !== null) {
        var n = e.stateNode;
        try {
          Do(t, n);
        } catch (t) {
          X(e, e.return, t);
        }
      }
    }
    function El(e, t, n) {
      ((n.props = Tc(e.type, e.memoizedProps)), (n.state = e.memoizedState));
      try {
        n.componentWillUnmount();
      } catch (n) {
        X(e, t, n);
      }
    }
    function Dl(e, t) {
      try {
        var n = e.ref;
        if (n !== null) {
          switch (e.tag) {
            case 26:
            case 27:
            case 5:
              var r = e.stateNode;
              break;
            case 30:
              var i = e.stateNode,
                a = xi(e.memoizedProps, i);
              ((i.ref === null || i.ref.name !== a) && (i.ref = Pp(a)), (r = i.ref));
              break;
            case 7:
              if (e.stateNode === null) {
                var o = new Fp(e);
                (h(e.child, !1, Qp, o, void 0, void 0), (e.stateNode = o));
              }
              r = e.stateNode;
              break;
            default:
              r = e.stateNode;
          }
          typeof n == `function` ? (e.refCleanup = n(r)) : (n.current = r);
        }
      } catch (n) {
        X(e, t, n);
      }
    }
    function Ol(e, t) {
      var n = e.ref,
        r = e.refCleanup;
      if (n !== null) {
        if (typeof r == `function`)
          try {
            r();
          } catch (n) {
            X(e, t, n);
          } finally {
            ((e.refCleanup = null), (e = e.alternate), e != null && (e.refCleanup = null));
          }
        else if (typeof n == `function`)
          try {
            n(null);
          } catch (n) {
            X(e, t, n);
          }
        else n.current = null;
      }
    }
    function kl(e, t) {
      if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && e.alternate === null && t !== null)
        for (var n = 0; n < t.length; n++) em(e.stateNode, t[n]);
    }
    function Al(e) {
      for (var t = e.return; t !== null && (Nl(t) && em(e.stateNode, t.stateNode), !Ml(t));)
        t = t.return;
    }
    function jl(e) {
      for (var t = e.return; t !== null && (Nl(t) && tm(e.stateNode, t.stateNode), !Ml(t));)
        t = t.return;
    }
    function Ml(e) {
      return e.tag === 5 || e.tag === 3 || e.tag === 27;
    }
    function Nl(e) {
      return e && e.tag === 7 && e.stateNode !== null;
    }
    function Pl(e) {
      var t = e.type,
        n = e.memoizedProps,
        r = e.stateNode;
      try {
        a: switch (t) {
          case `button`:
          case `input`:
          case `select`:
          case `textarea`:
            n.autoFocus && r.focus();
            break a;
          case `img`:
            n.src ? (r.src = n.src) : n.srcSet && (r.srcset = n.srcSet);
        }
      } catch (t) {
        X(e, e.return, t);
      }
    }
    function Fl(e, t, n) {
      try {
        var r = e.stateNode;
        (ip(r, e.type, n, t), (r[kt] = t));
      } catch (t) {
        X(e, e.return, t);
      }
    }
    function Il(e) {
      return (
        e.tag === 5 || e.tag === 3 || e.tag === 26 || (e.tag === 27 && Sp(e.type)) || e.tag === 4
      );
    }
    function Ll(e) {
      a: for (;;) {
        for (; e.sibling === null;) {
          if (e.return === null || Il(e.return)) return null;
          e = e.return;
        }
        for (
          e.sibling.return = e.return, e = e.sibling;
          e.tag !== 5 && e.tag !== 6 && e.tag !== 18;
        ) {
          if ((e.tag === 27 && Sp(e.type)) || e.flags & 2 || e.child === null || e.tag === 4)
            continue a;
          ((e.child.return = e), (e = e.child));
        }
        if (!(e.flags & 2)) return e.stateNode;
      }
    }
    function Rl(e, t, n, r) {
      var i = e.tag;
      if (i === 5 || i === 6)
        ((i = e.stateNode),
          t
            ? (n.nodeType === 9
                ? n.body
                : n.nodeName === `HTML`
                  ? n.ownerDocument.body
                  : n
              ).insertBefore(i, t)
            : ((t = n.nodeType === 9 ? n.body : n.nodeName === `HTML` ? n.ownerDocument.body : n),
              t.appendChild(i),
              (n = n._reactRootContainer),
              n != null || t.onclick !== null || (t.onclick = Sn)),
          kl(e, r),
          (P = !0));
      else if (
        i !== 4 &&
        (i === 27 && (kl(e, r), (r = null), Sp(e.type) && ((n = e.stateNode), (t = null))),
        (e = e.child),
        e !== null)
      )
        for (Rl(e, t, n, r), e = e.sibling; e !== null;) (Rl(e, t, n, r), (e = e.sibling));
    }
    function zl(e, t, n, r) {
      var i = e.tag;
      if (i === 5 || i === 6)
        ((i = e.stateNode), t ? n.insertBefore(i, t) : n.appendChild(i), kl(e, r), (P = !0));
      else if (
        i !== 4 &&
        (i === 27 && (kl(e, r), (r = null), Sp(e.type) && (n = e.stateNode)),
        (e = e.child),
        e !== null)
      )
        for (zl(e, t, n, r), e = e.sibling; e !== null;) (zl(e, t, n, r), (e = e.sibling));
    }
    function Bl(e) {
      var t = e.stateNode,
        n = e.memoizedProps;
      try {
        for (var r = e.type, i = t.attributes; i.length;) t.removeAttributeNode(i[0]);
        (np(t, r, n), (t[Ot] = e), (t[kt] = n));
      } catch (t) {
        X(e, e.return, t);
      }
    }
    var Vl = !1,
      Hl = null;
    function Ul(e) {
      (e.tag === 30 || e.subtreeFlags & 33554432) && (Vl = !0);
    }
    var Wl = null;
    function Gl() {
      var e = Wl;
      return ((Wl = null), e);
    }
    var Kl = 0;
    function ql(e, t, n, r, i) {
      return ((Kl = 0), Jl(e.child, t, n, r, i));
    }
    function Jl(e, t, n, r, i) {
      for (var a = !1; e !== null;) {
        if (e.tag === 5) {
          var o = e.stateNode;
          if (r !== null) {
            var s = Op(o);
            (r.push(s), s.view && (a = !0));
          } else a || (Op(o).view && (a = !0));
          ((Vl = !0), Tp(o, Kl === 0 ? t : t + `_` + Kl, n), Kl++);
        } else
          (e.tag === 22 && e.memoizedState !== null) ||
            (e.tag === 30 && i) ||
            (Jl(e.child, t, n, r, i) && (a = !0));
        e = e.sibling;
      }
      return a;
    }
    function Yl(e, t) {
      for (; e !== null;)
        (e.tag === 5
          ? Ep(e.stateNode, e.memoizedProps)
          : (e.tag === 22 && e.memoizedState !== null) || (e.tag === 30 && t) || Yl(e.child, t),
          (e = e.sibling));
    }
    function Xl(e) {
      if (e.subtreeFlags & 18874368)
        for (e = e.child; e !== null;) {
          if (
            (e.tag !== 22 || e.memoizedState === null) &&
            (Xl(e), e.tag === 30 && e.flags & 18874368 && e.stateNode.paired)
          ) {
            var t = e.memoizedProps;
            if (t.name == null || t.name === `auto`) throw Error(i(544));
            var n = t.name;
            ((t = Ci(t.default, t.share)),
              t !== `none` && (ql(e, n, t, null, !1) || Yl(e.child, !1)));
          }
          e = e.sibling;
        }
    }
    function Zl(e, t) {
      if (e.tag === 30) {
        var n = e.stateNode,
          r = e.memoizedProps,
          i = xi(r, n),
          a = Ci(r.default, n.paired ? r.share : r.enter);
        a === `none`
          ? Xl(e)
          : ql(e, i, a, null, !1)
            ? (Xl(e), n.paired || t || Pd(e, r.onEnter))
            : Yl(e.child, !1);
      } else if (e.subtreeFlags & 33554432)
        for (e = e.child; e !== null;) (Zl(e, t), (e = e.sibling));
      else Xl(e);
    }
    function Ql(e) {
      if (Hl !== null && Hl.size !== 0) {
        var t = Hl;
        if (e.subtreeFlags & 18874368)
          for (e = e.child; e !== null;) {
            if (e.tag !== 22 || e.memoizedState === null) {
              if (e.tag === 30 && e.flags & 18874368) {
                var n = e.memoizedProps,
                  r = n.name;
                if (r != null && r !== `auto`) {
                  var i = t.get(r);
                  if (i !== void 0) {
                    var a = Ci(n.default, n.share);
                    if (
                      (a !== `none` &&
                        (ql(e, r, a, null, !1)
                          ? ((a = e.stateNode), (i.paired = a), (a.paired = i), Pd(e, n.onShare))
                          : Yl(e.child, !1)),
                      t.delete(r),
                      t.size === 0)
                    )
                      break;
                  }
                }
              }
              Ql(e);
            }
            e = e.sibling;
          }
      }
    }
    function $l(e) {
      if (e.tag === 30) {
        var t = e.memoizedProps,
          n = xi(t, e.stateNode),
          r = Hl === null ? void 0 : Hl.get(n),
          i = Ci(t.default, r === void 0 ? t.exit : t.share);
        (i !== `none` &&
          (ql(e, n, i, null, !1)
            ? r === void 0
              ? Pd(e, t.onExit)
              : ((i = e.stateNode), (r.paired = i), (i.paired = r), Hl.delete(n), Pd(e, t.onShare))
            : Yl(e.child, !1)),
          Hl !== null && Ql(e));
      } else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) ($l(e), (e = e.sibling));
      else Hl !== null && Ql(e);
    }
    function eu(e) {
      for (e = e.child; e !== null;) {
        if (e.tag === 30) {
          var t = e.memoizedProps,
            n = xi(t, e.stateNode);
          ((t = Ci(t.default, t.update)),
            (e.flags &= -5),
            t !== `none` && ql(e, n, t, (e.memoizedState = []), !1));
        } else e.subtreeFlags & 33554432 && eu(e);
        e = e.sibling;
      }
    }
    function tu(e) {
      if (e.subtreeFlags & 18874368)
        for (e = e.child; e !== null;) {
          if (e.tag !== 22 || e.memoizedState === null) {
            if (e.tag === 30 && e.flags & 18874368) {
              var t = e.stateNode;
              t.paired !== null && ((t.paired = null), Yl(e.child, !1));
            }
            tu(e);
          }
          e = e.sibling;
        }
    }
    function nu(e) {
      if (e.tag === 30) ((e.stateNode.paired = null), Yl(e.child, !1), tu(e));
      else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) (nu(e), (e = e.sibling));
      else tu(e);
    }
    function ru(e) {
      for (e = e.child; e !== null;)
        (e.tag === 30 ? Yl(e.child, !1) : e.subtreeFlags & 33554432 && ru(e), (e = e.sibling));
    }
    function iu(e, t, n, r, i, a, o) {
      for (var s = !1; t !== null;) {
        if (t.tag === 5) {
          var c = t.stateNode;
          if (a !== null && Kl < a.length) {
            var l = a[Kl],
              u = Op(c);
            (l.view || u.view) && (s = !0);
            var d;
            if ((d = !(e.flags & 4))) {
              if (u.clip) d = !0;
              else {
                d = l.rect;
                var f = u.rect;
                d = d.y !== f.y || d.x !== f.x || d.height !== f.height || d.width !== f.width;
              }
            }
            (d && (e.flags |= 4),
              u.abs
                ? (u = !l.abs)
                : ((l = l.rect), (u = u.rect), (u = l.height !== u.height || l.width !== u.width)),
              u && (e.flags |= 32));
          } else e.flags |= 32;
          (e.flags & 4 && Tp(c, Kl === 0 ? n : n + `_` + Kl, i),
            (s && e.flags & 4) ||
              (Wl === null && (Wl = []), Wl.push(c, Kl === 0 ? r : r + `_` + Kl, t.memoizedProps)),
            Kl++);
        } else
          (t.tag !== 22 || t.memoizedState === null) &&
            (t.tag === 30 && o
              ? (e.flags |= t.flags & 32)
              : iu(e, t.child, n, r, i, a, o) && (s = !0));
        t = t.sibling;
      }
      return s;
    }
    function au(e, t) {
      for (e = e.child; e !== null;) {
        if (e.tag === 30) {
          var n = e.memoizedProps,
            r = e.stateNode,
            i = xi(n, r),
            a = Ci(n.default, n.update);
          if (t) {
            r = r.clones;
            var o = r === null ? null : r.map(kp);
          } else ((o = e.memoizedState), (e.memoizedState = null));
          r = e;
          var s = e.child;
          ((Kl = 0), (i = iu(r, s, i, i, a, o, !1)), e.flags & 4 && i && (t || Pd(e, n.onUpdate)));
        } else e.subtreeFlags & 33554432 && au(e, t);
        e = e.sibling;
      }
    }
    var ou = !1,
      U = !1,
      W = !1,
      su = !1,
      cu = typeof WeakSet == `function` ? WeakSet : Set,
      lu = null,
      uu = !1,
      du = !1,
      fu = !1,
      pu = !1;
    function mu(e, t, n) {
      if (((e = e.containerInfo), (sp = gh), (e = Zr(e)), Qr(e))) {
        if (`selectionStart` in e) var r = { start: e.selectionStart, end: e.selectionEnd };
        else
          a: {
            r = ((r = e.ownerDocument) && r.defaultView) || window;
            var i = r.getSelection && r.getSelection();
            if (i && i.rangeCount !== 0) {
              r = i.anchorNode;
              var a = i.anchorOffset,
                o = i.focusNode;
              i = i.focusOffset;
              try {
                (r.nodeType, o.nodeType);
              } catch {
                r = null;
                break a;
              }
              var s = 0,
                c = -1,
                l = -1,
                u = 0,
                d = 0,
                f = e,
                p = null;
              b: for (;;) {
                for (
                  var m;
                  f !== r || (a !== 0 && f.nodeType !== 3) || (c = s + a),
                    f !== o || (i !== 0 && f.nodeType !== 3) || (l = s + i),
                    f.nodeType === 3 && (s += f.nodeValue.length),
                    (m = f.firstChild) !== null;
                )
                  ((p = f), (f = m));
                for (;;) {
                  if (f === e) break b;
                  if (
                    (p === r && ++u === a && (c = s),
                    p === o && ++d === i && (l = s),
                    (m = f.nextSibling) !== null)
                  )
                    break;
                  ((f = p), (p = f.parentNode));
                }
                f = m;
              }
              r = c === -1 || l === -1 ? null : { start: c, end: l };
            } else r = null;
          }
        r ||= { start: 0, end: 0 };
      } else r = null;
      for (
        cp = { focusedElem: e, selectionRange: r },
          gh = !1,
          n = (n & 335544064) === n,
          lu = t,
          t = n ? 9270 : 1024;
        lu !== null;
      ) {
        if (((e = lu), n && ((r = e.deletions), r !== null)))
          for (a = 0; a < r.length; a++) n && $l(r[a]);
        if (e.alternate === null && e.flags & 2) (n && Ul(e), hu(n));
        else {
          if (e.tag === 22) {
            if (((r = e.alternate), e.memoizedState !== null)) {
              (r !== null && r.memoizedState === null && n && $l(r), hu(n));
              continue;
            }
            if (r !== null && r.memoizedState !== null) {
              (n && Ul(e), hu(n));
              continue;
            }
          }
          ((r = e.child),
            (e.subtreeFlags & t) !== 0 && r !== null
              ? ((r.return = e), (lu = r))
              : (n && eu(e), hu(n)));
        }
      }
      Hl = null;
    }
    function hu(e) {
      for (; lu !== null;) {
        var t = lu,
          n = e,
          r = t.alternate,
          a = t.flags;
        switch (t.tag) {
          case 0:
          case 11:
          case 15:
            break;
          case 1:
            if (a & 1024 && r !== null) {
              ((n = void 0), (a = r.memoizedProps), (r = r.memoizedState));
              var o = t.stateNode;
              try {
                var s = Tc(t.type, a);
                ((n = o.getSnapshotBeforeUpdate(s, r)),
                  (o.__reactInternalSnapshotBeforeUpdate = n));
              } catch (e) {
                X(t, t.return, e);
              }
            }
            break;
          case 3:
            if (a & 1024) {
              if (((r = t.stateNode.containerInfo), (n = r.nodeType), n === 9)) nm(r);
              else if (n === 1)
                switch (r.nodeName) {
                  case `HEAD`:
                  case `HTML`:
                  case `BODY`:
                    nm(r);
                    break;
                  default:
                    r.textContent = ``;
                }
            }
            break;
          case 5:
          case 26:
          case 27:
          case 6:
          case 4:
          case 17:
            break;
          case 30:
            n &&
              r !== null &&
              ((n = xi(r.memoizedProps, r.stateNode)),
              (a = t.memoizedProps),
              (a = Ci(a.default, a.update)),
              a !== `none` && ql(r, n, a, (r.memoizedState = []), !0));
            break;
          default:
            if (a & 1024) throw Error(i(163));
        }
        if (((r = t.sibling), r !== null)) {
          ((r.return = t.return), (lu = r));
          break;
        }
        lu = t.return;
      }
    }
    function gu(e, t, n) {
      var r = n.flags;
      switch (n.tag) {
        case 0:
        case 11:
        case 15:
          (Iu(e, n), r & 4 && Cl(5, n));
          break;
        case 1:
          if ((Iu(e, n), r & 4)) {
            if (((e = n.stateNode), t === null))
              try {
                e.componentDidMount();
              } catch (e) {
                X(n, n.return, e);
              }
            else {
              var i = Tc(n.type, t.memoizedProps);
              t = t.memoizedState;
              try {
                e.componentDidUpdate(i, t, e.__reactInternalSnapshotBeforeUpdate);
              } catch (e) {
                X(n, n.return, e);
              }
            }
          }
          (r & 64 && Tl(n), r & 512 && Dl(n, n.return));
          break;
        case 3:
          if ((Iu(e, n), r & 64 && ((e = n.updateQueue), e !== null))) {
            if (((t = null), n.child !== null))
              switch (n.child.tag) {
                case 27:
                case 5:
                  t = n.child.stateNode;
                  break;
                case 1:
                  t = n.child.stateNode;
              }
            try {
              Do(e, t);
            } catch (e) {
              X(n, n.return, e);
            }
          }
          break;
        case 27:
          t === null && r & 4 && Bl(n);
        case 26:
        case 5:
          (Iu(e, n), t === null && r & 4 && Pl(n), r & 512 && Dl(n, n.return));
          break;
        case 12:
          Iu(e, n);
          break;
        case 31:
          (Iu(e, n), r & 4 && Tu(e, n));
          break;
        case 13:
          (Iu(e, n),
            r & 4 && Eu(e, n),
            r & 64 &&
              ((e = n.memoizedState),
              e !== null &&
                ((e = e.dehydrated), e !== null && ((n = vf.bind(null, n)), cm(e, n)))));
          break;
        case 22:
          if (((r = n.memoizedState !== null || ou), !r)) {
            var a = (t !== null && t.memoizedState !== null) || U;
            ((t = ou),
              (i = U),
              (ou = r),
              (U = a) && !i ? ((r = 2), n.subtreeFlags & 8772 && (r |= 1), Ru(e, n, r)) : Iu(e, n),
              (ou = t),
              (U = i));
          }
          break;
        case 30:
          (Iu(e, n), r & 512 && Dl(n, n.return));
          break;
        case 7:
          r & 512 && Dl(n, n.return);
        default:
          Iu(e, n);
      }
    }
    function _u(e, t) {
      for (e = e.child; e !== null;) (vu(e, t), (e = e.sibling));
    }
    function vu(e, t) {
      switch (e.tag) {
        case 5:
        case 26:
          try {
            var n = e.stateNode;
            if (t) {
              var r = n.style;
              typeof r.setProperty == `function`
                ? r.setProperty(`display`, `none`, `important`)
                : (r.display = `none`);
            } else {
              var i = e.stateNode,
                a = e.memoizedProps.style,
                o = a != null && a.hasOwnProperty(`display`) ? a.display : null;
              i.style.display = o == null || typeof o == `boolean` ? `` : (`` + o).trim();
            }
          } catch (t) {
            X(e, e.return, t);
          }
          yu(e, t);
          break;
        case 6:
          try {
            ((e.stateNode.nodeValue = t ? `` : e.memoizedProps), (P = !0));
          } catch (t) {
            X(e, e.return, t);
          }
          break;
        case 18:
          try {
            var s = e.stateNode;
            t ? wp(s, !0) : wp(e.stateNode, !1);
          } catch (t) {
            X(e, e.return, t);
          }
          break;
        case 22:
        case 23:
          e.memoizedState === null && _u(e, t);
          break;
        default:
          _u(e, t);
      }
    }
    function yu(e, t) {
      if (e.subtreeFlags & 67108864)
        for (e = e.child; e !== null;) {
          a: {
            var n = e,
              r = t;
            switch (n.tag) {
              case 4:
                vu(n, r);
                break a;
              case 22:
                n.memoizedState === null && yu(n, r);
                break a;
              default:
                yu(n, r);
            }
          }
          e = e.sibling;
        }
    }
    function bu(e) {
      var t = e.alternate;
      (t !== null && ((e.alternate = null), bu(t)),
        (e.child = null),
        (e.deletions = null),
        (e.sibling = null),
        e.tag === 5 && ((t = e.stateNode), t !== null && N(t)),
        (e.stateNode = null),
        (e.return = null),
        (e.dependencies = null),
        (e.memoizedProps = null),
        (e.memoizedState = null),
        (e.pendingProps = null),
        (e.stateNode = null),
        (e.updateQueue = null));
    }
    var xu = null,
      Su = !1;
    function Cu(e, t, n) {
      for (n = n.child; n !== null;) (wu(e, t, n), (n = n.sibling));
    }
    function wu(e, t, n) {
      if (nt && typeof nt.onCommitFiberUnmount == `function`)
        try {
          nt.onCommitFiberUnmount(tt, n);
        } catch {}
      switch (n.tag) {
        case 26:
          (U || Ol(n, t),
            Cu(e, t, n),
            n.memoizedState
              ? n.memoizedState.count--
              : n.stateNode && !U && ((n = n.stateNode), n.parentNode.removeChild(n)));
          break;
        case 27:
          (U || Ol(n, t), jl(n));
          var r = xu,
            i = Su;
          (Sp(n.type) && ((xu = n.stateNode), (Su = !1)),
            Cu(e, t, n),
            gm(n.stateNode, n.type, n.memoizedProps),
            (xu = r),
            (Su = i));
          break;
        case 5:
          (U || Ol(n, t), jl(n));
        case 6:
          if (
            (n.tag === 6 && jl(n),
            (r = xu),
            (i = Su),
            (xu = null),
            Cu(e, t, n),
            (xu = r),
            (Su = i),
            xu !== null)
          ) {
            if (Su)
              try {
                ((xu.nodeType === 9
                  ? xu.body
                  : xu.nodeName === `HTML`
                    ? xu.ownerDocument.body
                    : xu
                ).removeChild(n.stateNode),
                  (P = !0));
              } catch (e) {
                X(n, t, e);
              }
            else
              try {
                (xu.removeChild(n.stateNode), (P = !0));
              } catch (e) {
                X(n, t, e);
              }
          }
          break;
        case 18:
          xu !== null &&
            (Su
              ? ((e = xu),
                Cp(
                  e.nodeType === 9 ? e.body : e.nodeName === `HTML` ? e.ownerDocument.body : e,
                  n.stateNode,
                ),
                Hh(e))
              : Cp(xu, n.stateNode));
          break;
        case 4:
          ((r = xu),
            (i = Su),
            (xu = n.stateNode.containerInfo),
            (Su = !0),
            Cu(e, t, n),
            (xu = r),
            (Su = i));
          break;
        case 0:
        case 11:
        case 14:
        case 15:
          (wl(2, n, t), U || wl(4, n, t), Cu(e, t, n));
          break;
        case 1:
          (U ||
            (Ol(n, t),
            (r = n.stateNode),
            typeof r.componentWillUnmount == `function` && El(n, t, r)),
            Cu(e, t, n));
          break;
        case 21:
          Cu(e, t, n);
          break;
        case 22:
          ((U = (r = U) || n.memoizedState !== null), Cu(e, t, n), (U = r));
          break;
        case 30:
          (Ol(n, t), Cu(e, t, n));
          break;
        case 7:
          (U || Ol(n, t), Cu(e, t, n));
          break;
        default:
          Cu(e, t, n);
      }
    }
    function Tu(e, t) {
      if (
        t.memoizedState === null &&
        ((e = t.alternate), e !== null && ((e = e.memoizedState), e !== null))
      ) {
        e = e.dehydrated;
        try {
          Hh(e);
        } catch (e) {
          X(t, t.return, e);
        }
      }
    }
    function Eu(e, t) {
      if (
        t.memoizedState === null &&
        ((e = t.alternate),
        e !== null && ((e = e.memoizedState), e !== null && ((e = e.dehydrated), e !== null)))
      )
        try {
          Hh(e);
        } catch (e) {
          X(t, t.return, e);
        }
    }
    function Du(e) {
      switch (e.tag) {
        case 31:
        case 13:
        case 19:
          var t = e.stateNode;
          return (t === null && (t = e.stateNode = new cu()), t);
        case 22:
          return (
            (e = e.stateNode), (t = e._retryCache), t === null && (t = e._retryCache = new cu()), t
          );
        default:
          throw Error(i(435, e.tag));
      }
    }
    function Ou(e, t) {
      var n = Du(e);
      t.forEach(function (t) {
        if (!n.has(t)) {
          n.add(t);
          var r = yf.bind(null, e, t);
          t.then(r, r);
        }
      });
    }
    function ku(e, t, n) {
      var r = t.deletions;
      if (r !== null)
        for (var a = 0; a < r.length; a++) {
          var o = r[a],
            s = e,
            c = t,
            l = c;
          a: for (; l !== null;) {
            switch (l.tag) {
              case 27:
                if (Sp(l.type)) {
                  ((xu = l.stateNode), (Su = !1));
                  break a;
                }
                break;
              case 5:
                ((xu = l.stateNode), (Su = !1));
                break a;
              case 3:
              case 4:
                ((xu = l.stateNode.containerInfo), (Su = !0));
                break a;
            }
            l = l.return;
          }
          if (xu === null) throw Error(i(160));
          (wu(s, c, o),
            (xu = null),
            (Su = !1),
            (s = o.alternate),
            s !== null && (s.return = null),
            (o.return = null));
        }
      if (t.subtreeFlags & 13886) for (t = t.child; t !== null;) (ju(t, e, n), (t = t.sibling));
    }
    var Au = null;
    function ju(e, t, n) {
      var r = e.alternate,
        a = e.flags;
      switch (e.tag) {
        case 0:
        case 11:
        case 14:
        case 15:
          if (a & 4 && ((r = e.updateQueue), (r = r === null ? null : r.events), r !== null))
            for (var o = 0; o < r.length; o++) {
              var s = r[o];
              s.ref.impl = s.nextImpl;
            }
          (ku(t, e, n), Mu(e), a & 4 && (wl(3, e, e.return), Cl(3, e), wl(5, e, e.return)));
          break;
        case 1:
          (ku(t, e, n),
            Mu(e),
            a & 512 && (U || r === null || Ol(r, r.return)),
            a & 64 &&
              ou &&
              ((e = e.updateQueue),
              e !== null &&
                ((t = e.callbacks),
                t !== null &&
                  ((n = e.shared.hiddenCallbacks),
                  (e.shared.hiddenCallbacks = n === null ? t : n.concat(t))))));
          break;
        case 26:
          if (
            ((o = Au), ku(t, e, n), Mu(e), a & 512 && (U || r === null || Ol(r, r.return)), a & 4)
          ) {
            if (((a = r === null ? null : r.memoizedState), (n = e.memoizedState), r === null)) {
              if (n === null) {
                if (e.stateNode === null) {
                  if (ou) e.stateNode = fp(e.type, e.memoizedProps, t.containerInfo, e);
                  else {
                    a: {
                      ((t = e.type), (n = e.memoizedProps), (a = o.ownerDocument || o));
                      b: switch (t) {
                        case `title`:
                          ((r = a.getElementsByTagName(`title`)[0]),
                            (!r ||
                              r[Ft] ||
                              r[Ot] ||
                              r.namespaceURI === `http://www.w3.org/2000/svg` ||
                              r.hasAttribute(`itemprop`)) &&
                              ((r = a.createElement(t)),
                              a.head.insertBefore(r, a.querySelector(`head > title`))),
                            np(r, t, n),
                            (r[Ot] = e),
                            Vt(r),
                            (t = r));
                          break a;
                        case `link`:
                          if ((o = Gm(`link`, `href`, a).get(t + (n.href || ``)))) {
                            for (s = 0; s < o.length; s++)
                              if (
                                ((r = o[s]),
                                r.getAttribute(`href`) ===
                                  (n.href == null || n.href === `` ? null : n.href) &&
                                  r.getAttribute(`rel`) === (n.rel == null ? null : n.rel) &&
                                  r.getAttribute(`title`) === (n.title == null ? null : n.title) &&
                                  r.getAttribute(`crossorigin`) ===
                                    (n.crossOrigin == null ? null : n.crossOrigin))
                              ) {
                                o.splice(s, 1);
                                break b;
                              }
                          }
                          ((r = a.createElement(t)), np(r, t, n), a.head.appendChild(r));
                          break;
                        case `meta`:
                          if ((o = Gm(`meta`, `content`, a).get(t + (n.content || ``)))) {
                            for (s = 0; s < o.length; s++)
                              if (
                                ((r = o[s]),
                                r.getAttribute(`content`) ===
                                  (n.content == null ? null : `` + n.content) &&
                                  r.getAttribute(`name`) === (n.name == null ? null : n.name) &&
                                  r.getAttribute(`property`) ===
                                    (n.property == null ? null : n.property) &&
                                  r.getAttribute(`http-equiv`) ===
                                    (n.httpEquiv == null ? null : n.httpEquiv) &&
                                  r.getAttribute(`charset`) ===
                                    (n.charSet == null ? null : n.charSet))
                              ) {
                                o.splice(s, 1);
                                break b;
                              }
                          }
                          ((r = a.createElement(t)), np(r, t, n), a.head.appendChild(r));
                          break;
                        default:
                          throw Error(i(468, t));
                      }
                      ((r[Ot] = e), Vt(r), (t = r));
                    }
                    e.stateNode = t;
                  }
                } else ou || Km(o, e.type, e.stateNode);
              } else e.stateNode = Bm(o, n, e.memoizedProps);
            } else
              a === n
                ? n === null && e.stateNode !== null && Fl(e, e.memoizedProps, r.memoizedProps)
                : (a === null
                    ? ((t = r.stateNode), t === null || U || t.parentNode.removeChild(t))
                    : a.count--,
                  n === null ? ou || Km(o, e.type, e.stateNode) : Bm(o, n, e.memoizedProps));
          }
          break;
        case 27:
          (ku(t, e, n),
            Mu(e),
            a & 512 && (U || r === null || Ol(r, r.return)),
            r !== null && a & 4 && Fl(e, e.memoizedProps, r.memoizedProps));
          break;
        case 5:
          if (
            ((o = W),
            (W = !1),
            ku(t, e, n),
            (W = o),
            Mu(e),
            a & 512 && (U || r === null || Ol(r, r.return)),
            e.flags & 32)
          ) {
            t = e.stateNode;
            try {
              (mn(t, ``), (P = !0));
            } catch (t) {
              X(e, e.return, t);
            }
          }
          (a & 4 &&
            e.stateNode != null &&
            ((t = e.memoizedProps), Fl(e, t, r === null ? t : r.memoizedProps)),
            a & 1024 && (su = !0));
          break;
        case 6:
          if ((ku(t, e, n), Mu(e), a & 4)) {
            if (e.stateNode === null) throw Error(i(162));
            ((t = e.memoizedProps), (n = e.stateNode));
            try {
              ((n.nodeValue = t), (P = !0));
            } catch (t) {
              X(e, e.return, t);
            }
          }
          break;
        case 3:
          if (
            ((P = !1),
            (Wm = null),
            (o = Au),
            (Au = bm(t.containerInfo)),
            ku(t, e, n),
            (Au = o),
            Mu(e),
            a & 4 && r !== null && r.memoizedState.isDehydrated)
          )
            try {
              Hh(t.containerInfo);
            } catch (t) {
              X(e, e.return, t);
            }
          (su && ((su = !1), Nu(e)), (P = !1));
          break;
        case 4:
          ((a = W),
            (W = ou),
            (r = Zt()),
            (o = Au),
            (Au = bm(e.stateNode.containerInfo)),
            ku(t, e, n),
            Mu(e),
            (Au = o),
            P && du && (fu = !0),
            (P = r),
            (W = a));
          break;
        case 12:
          (ku(t, e, n), Mu(e));
          break;
        case 31:
          (ku(t, e, n),
            Mu(e),
            a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), Ou(e, t))));
          break;
        case 13:
          (ku(t, e, n),
            Mu(e),
            e.child.flags & 8192 &&
              (e.memoizedState !== null) != (r !== null && r.memoizedState !== null) &&
              (hd = Ke()),
            a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), Ou(e, t))));
          break;
        case 22:
          ((o = e.memoizedState !== null), (s = r !== null && r.memoizedState !== null));
          var c = ou,
            l = U,
            u = W;
          ((ou = c || o),
            (W = u || o),
            (U = l || s),
            ku(t, e, n),
            (U = l),
            (W = u),
            (ou = c),
            Mu(e),
            a & 8192 &&
              ((t = e.stateNode),
              (t._visibility = o ? t._visibility & -2 : t._visibility | 1),
              !o ||
                r === null ||
                s ||
                ou ||
                U ||
                ((t = s || U),
                (n = ou),
                (r = U),
                (ou = o || ou),
                (U = t),
                Lu(e, 2),
                (ou = n),
                (U = r)),
              (!o && W) || _u(e, o)),
            a & 4 &&
              ((t = e.updateQueue),
              t !== null && ((n = t.retryQueue), n !== null && ((t.retryQueue = null), Ou(e, n)))));
          break;
        case 19:
          (ku(t, e, n),
            Mu(e),
            a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), Ou(e, t))));
          break;
        case 30:
          (a & 512 && (U || r === null || Ol(r, r.return)),
            (a = Zt()),
            (o = du),
            (s = (n & 335544064) === n),
            (c = e.memoizedProps),
            (du = s && Ci(c.default, c.update) !== `none`),
            ku(t, e, n),
            Mu(e),
            s && r !== null && P && (e.flags |= 4),
            (du = o),
            (P = a));
          break;
        case 21:
          break;
        case 7:
          (a & 512 && (U || r === null || Ol(r, r.return)),
            r && r.stateNode !== null && (r.stateNode._fragmentFiber = e));
        default:
          (ku(t, e, n), Mu(e));
      }
    }
    function Mu(e) {
      var t = e.flags;
      if (t & 2) {
        try {
          for (var n, r = e.return; r !== null;) {
            if (Il(r)) {
              n = r;
              break;
            }
            r = r.return;
          }
          r = null;
          for (var a = e.return; a !== null;) {
            if (Nl(a)) {
              var o = a.stateNode;
              r === null ? (r = [o]) : r.push(o);
            }
            if (Ml(a)) break;
            a = a.return;
          }
          var s = r;
          if (n == null) throw Error(i(160));
          switch (n.tag) {
            case 27:
              var c = n.stateNode;
              zl(e, Ll(e), c, s);
              break;
            case 5:
              var l = n.stateNode;
              (n.flags & 32 && (mn(l, ``), (n.flags &= -33)), zl(e, Ll(e), l, s));
              break;
            case 3:
            case 4:
              var u = n.stateNode.containerInfo;
              Rl(e, Ll(e), u, s);
              break;
            default:
              throw Error(i(161));
          }
        } catch (t) {
          X(e, e.return, t);
        }
        e.flags &= -3;
      }
      t & 4096 && (e.flags &= -4097);
    }
    function Nu(e) {
      if (e.subtreeFlags & 1024)
        for (e = e.child; e !== null;) {
          var t = e;
          (Nu(t),
            t.tag === 5 && t.flags & 1024 && ((t = t.stateNode), (gh = !0), t.reset(), (gh = !1)),
            (e = e.sibling));
        }
    }
    function Pu(e, t) {
      if (t.subtreeFlags & 9270) for (t = t.child; t !== null;) (Fu(t, e), (t = t.sibling));
      else au(t, !1);
    }
    function Fu(e, t) {
      var n = e.alternate;
      if (n === null) Zl(e, !1);
      else
        switch (e.tag) {
          case 3:
            if (((pu = uu = !1), Gl(), Pu(t, e), !uu && !fu)) {
              if (((e = Wl), e !== null))
                for (var r = 0; r < e.length; r += 3) {
                  n = e[r];
                  var i = e[r + 1];
                  (Ep(n, e[r + 2]),
                    (n = n.ownerDocument.documentElement),
                    n !== null &&
                      n.animate(
                        { opacity: [0, 0], pointerEvents: [`none`, `none`] },
                        {
                          duration: 0,
                          fill: `forwards`,
                          pseudoElement: `::view-transition-group(` + i + `)`,
                        },
                      ));
                }
              ((e = t.containerInfo),
                (e = e.nodeType === 9 ? e.documentElement : e.ownerDocument.documentElement),
                e !== null &&
                  e.style.viewTransitionName === `` &&
                  ((e.style.viewTransitionName = `none`),
                  e.animate(
                    { opacity: [0, 0], pointerEvents: [`none`, `none`] },
                    {
                      duration: 0,
                      fill: `forwards`,
                      pseudoElement: `::view-transition-group(root)`,
                    },
                  ),
                  e.animate(
                    { width: [0, 0], height: [0, 0] },
                    { duration: 0, fill: `forwards`, pseudoElement: `::view-transition` },
                  )),
                (pu = !0));
            }
            Wl = null;
            break;
          case 5:
            Pu(t, e);
            break;
          case 4:
            ((r = uu), (uu = !1), Pu(t, e), uu && (fu = !0), (uu = r));
            break;
          case 22:
            e.memoizedState === null && (n.memoizedState === null ? Pu(t, e) : Zl(e, !1));
            break;
          case 30:
            ((r = uu), (i = Gl()), (uu = !1), Pu(t, e), uu && (e.flags |= 4));
            var a = e.memoizedProps,
              o = e.stateNode;
            ((t = xi(a, o)), (o = xi(n.memoizedProps, o)));
            var s = Ci(a.default, a.update);
            (s === `none`
              ? (t = !1)
              : ((a = n.memoizedState),
                (n.memoizedState = null),
                (n = e.child),
                (Kl = 0),
                (t = iu(e, n, t, o, s, a, !0)),
                Kl !== (a === null ? 0 : a.length) && (e.flags |= 32)),
              e.flags & 4 && t
                ? (Pd(e, e.memoizedProps.onUpdate), (Wl = i))
                : i !== null && (i.push.apply(i, Wl), (Wl = i)),
              (uu = e.flags & 32 ? !0 : r));
            break;
          default:
            Pu(t, e);
        }
    }
    function Iu(e, t) {
      if (t.subtreeFlags & 8772)
        for (t = t.child; t !== null;) (gu(e, t.alternate, t), (t = t.sibling));
    }
    function Lu(e, t) {
      for (e = e.child; e !== null;) {
        var n = e,
          r = t;
        switch (n.tag) {
          case 0:
          case 11:
          case 14:
          case 15:
            (wl(4, n, n.return), Lu(n, r));
            break;
          case 1:
            Ol(n, n.return);
            var i = n.stateNode;
            (typeof i.componentWillUnmount == `function` && El(n, n.return, i), Lu(n, r));
            break;
          case 27:
            r & 2 && gm(n.stateNode, n.type, n.memoizedProps);
          case 5:
            (Ol(n, n.return), (n.tag !== 5 && n.tag !== 27) || jl(n), Lu(n, r));
            break;
          case 6:
            jl(n);
            break;
          case 26:
            (Ol(n, n.return),
              (i = n.stateNode),
              n.memoizedState !== null || i === null || U || i.parentNode.removeChild(i),
              Lu(n, r));
            break;
          case 22:
            n.memoizedState === null && Lu(n, r);
            break;
          case 30:
            (Ol(n, n.return), Lu(n, r));
            break;
          case 7:
            Ol(n, n.return);
          default:
            Lu(n, r);
        }
        e = e.sibling;
      }
    }
    function Ru(e, t, n) {
      for (n = t.subtreeFlags & 8772 ? n : n & -2, t = t.child; t !== null;) {
        var r = t.alternate,
          i = e,
          a = t,
          o = a.flags,
          s = !!(n & 1);
        switch (a.tag) {
          case 0:
          case 11:
          case 15:
            (Ru(i, a, n), Cl(4, a));
            break;
          case 1:
            if ((Ru(i, a, n), (r = a), (i = r.stateNode), typeof i.componentDidMount == `function`))
              try {
                i.componentDidMount();
              } catch (e) {
                X(r, r.return, e);
              }
            if (((r = a), (i = r.updateQueue), i !== null)) {
              var c = r.stateNode;
              try {
                var l = i.shared.hiddenCallbacks;
                if (l !== null)
                  for (i.shared.hiddenCallbacks = null, i = 0; i < l.length; i++) Eo(l[i], c);
              } catch (e) {
                X(r, r.return, e);
              }
            }
            (s && o & 64 && Tl(a), Dl(a, a.return));
            break;
          case 27:
            n & 2 && Bl(a);
          case 5:
            ((a.tag !== 5 && a.tag !== 27) || Al(a),
              Ru(i, a, n),
              s && r === null && o & 4 && Pl(a),
              Dl(a, a.return));
            break;
          case 6:
            Al(a);
            break;
          case 26:
            ((c = a.stateNode),
              a.memoizedState !== null || c === null || ou || Km(bm(c.ownerDocument), a.type, c),
              Ru(i, a, n),
              s && r === null && o & 4 && Pl(a),
              Dl(a, a.return));
            break;
          case 12:
            Ru(i, a, n);
            break;
          case 31:
            (Ru(i, a, n), s && o & 4 && Tu(i, a));
            break;
          case 13:
            (Ru(i, a, n), s && o & 4 && Eu(i, a));
            break;
          case 22:
            (a.memoizedState === null && Ru(i, a, n), Dl(a, a.return));
            break;
          case 30:
            (Ru(i, a, n), Dl(a, a.return));
            break;
          case 7:
            Dl(a, a.return);
          default:
            Ru(i, a, n);
        }
        t = t.sibling;
      }
    }
    function zu(e, t) {
      var n = null;
      (e !== null &&
        e.memoizedState !== null &&
        e.memoizedState.cachePool !== null &&
        (n = e.memoizedState.cachePool.pool),
        (e = null),
        t.memoizedState !== null &&
          t.memoizedState.cachePool !== null &&
          (e = t.memoizedState.cachePool.pool),
        e !== n && (e != null && e.refCount++, n != null && Fa(n)));
    }
    function Bu(e, t) {
      ((e = null),
        t.alternate !== null && (e = t.alternate.memoizedState.cache),
        (t = t.memoizedState.cache),
        t !== e && (t.refCount++, e != null && Fa(e)));
    }
    function Vu(e, t, n, r) {
      var i = (n & 335544064) === n;
      if (t.subtreeFlags & (i ? 10262 : 10256))
        for (t = t.child; t !== null;) (Hu(e, t, n, r), (t = t.sibling));
      else i && ru(t);
    }
    function Hu(e, t, n, r) {
      var i = (n & 335544064) === n;
      i && t.alternate === null && t.return !== null && t.return.alternate !== null && nu(t);
      var a = t.flags;
      switch (t.tag) {
        case 0:
        case 11:
        case 15:
          (Vu(e, t, n, r), a & 2048 && Cl(9, t));
          break;
        case 1:
          Vu(e, t, n, r);
          break;
        case 3:
          (Vu(e, t, n, r),
            i &&
              pu &&
              ((e = e.containerInfo),
              (e = e.nodeType === 9 ? e.body : e.nodeName === `HTML` ? e.ownerDocument.body : e),
              e.style.viewTransitionName === `root` && (e.style.viewTransitionName = ``),
              (e = e.ownerDocument.documentElement),
              e !== null &&
                e.style.viewTransitionName === `none` &&
                (e.style.viewTransitionName = ``)),
            a & 2048 &&
              ((a = null),
              t.alternate !== null && (a = t.alternate.memoizedState.cache),
              (t = t.memoizedState.cache),
              t !== a && (t.refCount++, a != null && Fa(a))));
          break;
        case 12:
          if (a & 2048) {
            (Vu(e, t, n, r), (a = t.stateNode));
            try {
              var o = t.memoizedProps,
                s = o.id,
                c = o.onPostCommit;
              typeof c == `function` &&
                c(s, t.alternate === null ? `mount` : `update`, a.passiveEffectDuration, -0);
            } catch (e) {
              X(t, t.return, e);
            }
          } else Vu(e, t, n, r);
          break;
        case 31:
          Vu(e, t, n, r);
          break;
        case 13:
          Vu(e, t, n, r);
          break;
        case 23:
          break;
        case 22:
          ((o = t.stateNode),
            (s = t.alternate),
            t.memoizedState === null
              ? (i && s !== null && s.memoizedState !== null && nu(t),
                o._visibility & 2
                  ? Vu(e, t, n, r)
                  : ((o._visibility |= 2), Uu(e, t, n, r, !!(t.subtreeFlags & 10256) || !1)))
              : (i && s !== null && s.memoizedState === null && nu(s),
                o._visibility & 2 ? Vu(e, t, n, r) : Wu(e, t)),
            a & 2048 && zu(s, t));
          break;
        case 24:
          (Vu(e, t, n, r), a & 2048 && Bu(t.alternate, t));
          break;
        case 30:
          (i && ((a = t.alternate), a !== null && (Yl(a.child, !0), Yl(t.child, !0))),
            Vu(e, t, n, r));
          break;
        default:
          Vu(e, t, n, r);
      }
    }
    function Uu(e, t, n, r, i) {
      for (i &&= !!(t.subtreeFlags & 10256) || !1, t = t.child; t !== null;) {
        var a = e,
          o = t,
          s = n,
          c = r,
          l = o.flags;
        switch (o.tag) {
          case 0:
          case 11:
          case 15:
            (Uu(a, o, s, c, i), Cl(8, o));
            break;
          case 23:
            break;
          case 22:
            var u = o.stateNode;
            (o.memoizedState === null
              ? ((u._visibility |= 2), Uu(a, o, s, c, i))
              : u._visibility & 2
                ? Uu(a, o, s, c, i)
                : Wu(a, o),
              i && l & 2048 && zu(o.alternate, o));
            break;
          case 24:
            (Uu(a, o, s, c, i), i && l & 2048 && Bu(o.alternate, o));
            break;
          default:
            Uu(a, o, s, c, i);
        }
        t = t.sibling;
      }
    }
    function Wu(e, t) {
      if (t.subtreeFlags & 10256)
        for (t = t.child; t !== null;) {
          var n = e,
            r = t,
            i = r.flags;
          switch (r.tag) {
            case 22:
              (Wu(n, r), i & 2048 && zu(r.alternate, r));
              break;
            case 24:
              (Wu(n, r), i & 2048 && Bu(r.alternate, r));
              break;
            default:
              Wu(n, r);
          }
          t = t.sibling;
        }
    }
    var Gu = 8192;
    function Ku(e, t, n) {
      if (e.subtreeFlags & Gu) for (e = e.child; e !== null;) (qu(e, t, n), (e = e.sibling));
    }
    function qu(e, t, n) {
      switch (e.tag) {
        case 26:
          (Ku(e, t, n),
            e.flags & Gu &&
              (e.memoizedState === null
                ? ((e = e.stateNode), (t & 335544128) === t && Zm(n, e))
                : Qm(n, Au, e.memoizedState, e.memoizedProps)));
          break;
        case 5:
          (Ku(e, t, n), e.flags & Gu && ((e = e.stateNode), (t & 335544128) === t && Zm(n, e)));
          break;
        case 3:
        case 4:
          var r = Au;
          ((Au = bm(e.stateNode.containerInfo)), Ku(e, t, n), (Au = r));
          break;
        case 22:
          e.memoizedState === null &&
            ((r = e.alternate),
            r !== null && r.memoizedState !== null
              ? ((r = Gu), (Gu = 16777216), Ku(e, t, n), (Gu = r))
              : Ku(e, t, n));
          break;
        case 30:
          if ((e.flags & Gu) !== 0 && ((r = e.memoizedProps.name), r != null && r !== `auto`)) {
            var i = e.stateNode;
            ((i.paired = null), Hl === null && (Hl = new Map()), Hl.set(r, i));
          }
          Ku(e, t, n);
          break;
        default:
          Ku(e, t, n);
      }
    }
    function Ju(e) {
      var t = e.alternate;
      if (t !== null && ((e = t.child), e !== null)) {
        t.child = null;
        do ((t = e.sibling), (e.sibling = null), (e = t));
        while (e !== null);
      }
    }
    function Yu(e) {
      var t = e.deletions;
      if (e.flags & 16) {
        if (t !== null)
          for (var n = 0; n < t.length; n++) {
            var r = t[n];
            ((lu = r), Qu(r, e));
          }
        Ju(e);
      }
      if (e.subtreeFlags & 10256) for (e = e.child; e !== null;) (Xu(e), (e = e.sibling));
    }
    function Xu(e) {
      switch (e.tag) {
        case 0:
        case 11:
        case 15:
          (Yu(e), e.flags & 2048 && wl(9, e, e.return));
          break;
        case 3:
          Yu(e);
          break;
        case 12:
          Yu(e);
          break;
        case 22:
          var t = e.stateNode;
          e.memoizedState !== null &&
          t._visibility & 2 &&
          (e.return === null || e.return.tag !== 13)
            ? ((t._visibility &= -3), Zu(e))
            : Yu(e);
          break;
        default:
          Yu(e);
      }
    }
    function Zu(e) {
      var t = e.deletions;
      if (e.flags & 16) {
        if (t !== null)
          for (var n = 0; n < t.length; n++) {
            var r = t[n];
            ((lu = r), Qu(r, e));
          }
        Ju(e);
      }
      for (e = e.child; e !== null;) {
        switch (((t = e), t.tag)) {
          case 0:
          case 11:
          case 15:
            (wl(8, t, t.return), Zu(t));
            break;
          case 22:
            ((n = t.stateNode), n._visibility & 2 && ((n._visibility &= -3), Zu(t)));
            break;
          default:
            Zu(t);
        }
        e = e.sibling;
      }
    }
    function Qu(e, t) {
      for (; lu !== null;) {
        var n = lu;
        switch (n.tag) {
          case 0:
          case 11:
          case 15:
            wl(8, n, t);
            break;
          case 23:
          case 22:
            if (n.memoizedState !== null && n.memoizedState.cachePool !== null) {
              var r = n.memoizedState.cachePool.pool;
              r != null && r.refCount++;
            }
            break;
          case 24:
            Fa(n.memoizedState.cache);
        }
        if (((r = n.child), r !== null)) ((r.return = n), (lu = r));
        else
          a: for (n = e; lu !== null;) {
            r = lu;
            var i = r.sibling,
              a = r.return;
            if ((bu(r), r === n)) {
              lu = null;
              break a;
            }
            if (i !== null) {
              ((i.return = a), (lu = i));
              break a;
            }
            lu = a;
          }
      }
    }
    var $u = {
        getCacheForType: function (e) {
          var t = Oa(R),
            n = t.data.get(e);
          return (n === void 0 && ((n = e()), t.data.set(e, n)), n);
        },
        cacheSignal: function () {
          return Oa(R).controller.signal;
        },
      },
      ed = typeof WeakMap == `function` ? WeakMap : Map,
      G = 0,
      K = null,
      q = null,
      J = 0,
      Y = 0,
      td = null,
      nd = !1,
      rd = !1,
      id = !1,
      ad = 0,
      od = 0,
      sd = 0,
      cd = 0,
      ld = 0,
      ud = 0,
      dd = 0,
      fd = null,
      pd = null,
      md = !1,
      hd = 0,
      gd = 0,
      _d = 1 / 0,
      vd = null,
      yd = null,
      bd = 0,
      xd = null,
      Sd = null,
      Cd = 0,
      wd = 0,
      Td = null,
      Ed = null,
      Dd = null,
      Od = null,
      kd = null,
      Ad = 0,
      jd = null;
    function Md() {
      return G & 2 && J !== 0 ? J & -J : A.T === null ? Tt() : Pf();
    }
    function Nd() {
      if (ud === 0) {
        if (!(J & 536870912) || L) {
          var e = lt;
          ((lt <<= 1), !(lt & 3932160) && (lt = 262144), (ud = e));
        } else ud = 536870912;
      }
      return ((e = No.current), e !== null && (e.flags |= 32), ud);
    }
    function Pd(e, t) {
      if (t != null) {
        var n = e.stateNode,
          r = n.ref;
        (r === null && (r = n.ref = Pp(xi(e.memoizedProps, n))),
          Od === null && (Od = []),
          Od.push(t.bind(null, r)));
      }
    }
    function Fd(e, t, n) {
      (((e === K && (Y === 2 || Y === 9)) || e.cancelPendingCommit !== null) &&
        (Hd(e, 0), zd(e, J, ud, !1)),
        vt(e, n),
        (G & 2 && e === K) ||
          (e === K && (!(G & 2) && (cd |= n), od === 4 && zd(e, J, ud, !1)), Ef(e)));
    }
    function Id(e, t, n) {
      if (G & 6) throw Error(i(327));
      var r = (!n && !(t & 127) && (t & e.expiredLanes) === 0) || pt(e, t),
        a = r ? Xd(e, t) : Jd(e, t, !0),
        o = r;
      do {
        if (a === 0) {
          rd && !r && zd(e, t, 0, !1);
          break;
        }
        if (((n = e.current.alternate), o && !Rd(n))) ((a = Jd(e, t, !1)), (o = !1));
        else {
          if (a === 2) {
            if (((o = t), e.errorRecoveryDisabledLanes & o)) var s = 0;
            else
              ((s = e.pendingLanes & -536870913),
                (s = s === 0 ? (s & 536870912 ? 536870912 : 0) : s));
            if (s !== 0) {
              t = s;
              a: {
                var c = e;
                a = fd;
                var l = c.current.memoizedState.isDehydrated;
                if ((l && (Hd(c, s).flags |= 256), (s = Jd(c, s, !1)), s !== 2 && s !== 6)) {
                  if (id && !l) {
                    ((c.errorRecoveryDisabledLanes |= o), (cd |= o), (a = 4));
                    break a;
                  }
                  ((o = pd),
                    (pd = a),
                    o !== null && (pd === null ? (pd = o) : pd.push.apply(pd, o)));
                }
                a = s;
              }
              if (((o = !1), a !== 2)) continue;
            }
          }
          if (a === 1) {
            (Hd(e, 0), zd(e, t, 0, !0));
            break;
          }
          a: {
            switch (((r = e), (o = a), o)) {
              case 0:
              case 1:
                throw Error(i(345));
              case 4:
                if ((t & 4194048) !== t && (t & 62914560) !== t) break;
              case 6:
                zd(r, t, ud, !nd);
                break a;
              case 2:
                pd = null;
                break;
              case 3:
              case 5:
                break;
              default:
                throw Error(i(329));
            }
            if ((t & 62914560) === t && ((a = hd + 300 - Ke()), 10 < a)) {
              if ((zd(r, t, ud, !nd), ft(r, 0, !0) !== 0)) break a;
              ((Cd = t),
                (r.timeoutHandle = gp(
                  Ld.bind(null, r, n, pd, vd, md, t, ud, cd, dd, nd, o, `Throttled`, -0, 0),
                  a,
                )));
              break a;
            }
            Ld(r, n, pd, vd, md, t, ud, cd, dd, nd, o, null, -0, 0);
          }
          break;
        }
      } while (1);
      Ef(e);
    }
    function Ld(e, t, n, r, i, a, o, s, c, l, u, d, f, p) {
      e.timeoutHandle = -1;
      var m = t.subtreeFlags,
        h = (a & 335544064) === a;
      ((d = null),
        (h || m & 8192 || (m & 16785408) == 16785408) &&
        ((d = {
          stylesheets: null,
          count: 0,
          imgCount: 0,
          imgBytes: 0,
          suspenseyImages: [],
          waitingForImages: !0,
          waitingForViewTransition: !1,
          unsuspend: Sn,
        }),
        (Hl = null),
        qu(t, a, d),
        h &&
          ((m = d),
          (h = e.containerInfo),
          (h = (h.nodeType === 9 ? h : h.ownerDocument).__reactViewTransition),
          h != null &&
            (m.count++,
            (m.waitingForViewTransition = !0),
            (m = nh.bind(m)),
            h.finished.then(m, m))),
        (m = (a & 62914560) === a ? hd - Ke() : (a & 4194048) === a ? gd - Ke() : 0),
        (m = eh(d, m)),
        m !== null)
          ? ((Cd = a),
            (e.cancelPendingCommit = m(
              rf.bind(null, e, t, a, n, r, i, o, s, c, l, u, d, null, f, p),
            )),
            zd(e, a, o, !l))
          : rf(e, t, a, n, r, i, o, s, c, l, u, d));
    }
    function Rd(e) {
      for (var t = e; ;) {
        var n = t.tag;
        if (
          (n === 0 || n === 11 || n === 15) &&
          t.flags & 16384 &&
          ((n = t.updateQueue), n !== null && ((n = n.stores), n !== null))
        )
          for (var r = 0; r < n.length; r++) {
            var i = n[r],
              a = i.getSnapshot;
            i = i.value;
            try {
              if (!Gr(a(), i)) return !1;
            } catch {
              return !1;
            }
          }
        if (((n = t.child), t.subtreeFlags & 16384 && n !== null)) ((n.return = t), (t = n));
        else {
          if (t === e) break;
          for (; t.sibling === null;) {
            if (t.return === null || t.return === e) return !0;
            t = t.return;
          }
          ((t.sibling.return = t.return), (t = t.sibling));
        }
      }
      return !0;
    }
    function zd(e, t, n, r) {
      ((t = mt(e, t)),
        (t &= ~ld),
        (t &= ~cd),
        (e.suspendedLanes |= t),
        (e.pingedLanes &= ~t),
        r && (e.warmLanes |= t),
        (r = e.expirationTimes));
      for (var i = t; 0 < i;) {
        var a = 31 - it(i),
          o = 1 << a;
        ((r[a] = -1), (i &= ~o));
      }
      n !== 0 && bt(e, n, t);
    }
    function Bd() {
      return G & 6 ? !0 : (Df(0, !1), !1);
    }
    function Vd() {
      if (q !== null) {
        if (Y === 0) var e = q.return;
        else ((e = q), (ba = ya = null), ss(e), (so = null), (co = 0), (e = q));
        for (; e !== null;) (Sl(e.alternate, e), (e = e.return));
        q = null;
      }
    }
    function Hd(e, t) {
      var n = e.timeoutHandle;
      return (
        n !== -1 && ((e.timeoutHandle = -1), _p(n)),
        (n = e.cancelPendingCommit),
        n !== null && ((e.cancelPendingCommit = null), n()),
        (Cd = 0),
        Vd(),
        (K = e),
        (q = n = Ri(e.current, null)),
        (J = t),
        (Y = 0),
        (td = null),
        (nd = !1),
        (rd = pt(e, t)),
        (id = !1),
        (dd = ud = ld = cd = sd = od = 0),
        (pd = fd = null),
        (md = !1),
        (ad = mt(e, t)),
        Oi(),
        n
      );
    }
    function Ud(e, t) {
      ((z = null),
        (A.H = _c),
        t === Za || t === $a
          ? ((t = ao()), (Y = 3))
          : t === Qa
            ? ((t = ao()), (Y = 4))
            : (Y = t === Fc ? 8 : typeof t == `object` && t && typeof t.then == `function` ? 6 : 1),
        (td = t),
        q === null && ((od = 1), kc(e, Ki(t, e.current))));
    }
    function Wd() {
      var e = No.current;
      return e === null
        ? !0
        : (J & 4194048) === J
          ? Po === null
          : (J & 62914560) === J || J & 536870912
            ? e === Po
            : !1;
    }
    function Gd() {
      var e = A.H;
      return ((A.H = _c), e === null ? _c : e);
    }
    function Kd() {
      var e = A.A;
      return ((A.A = $u), e);
    }
    function qd() {
      ((od = 4),
        nd || ((J & 4194048) !== J && No.current !== null) || (rd = !0),
        (!(sd & 134217727) && !(cd & 134217727)) || K === null || zd(K, J, ud, !1));
    }
    function Jd(e, t, n) {
      var r = G;
      G |= 2;
      var i = Gd(),
        a = Kd();
      ((K !== e || J !== t) && ((vd = null), Hd(e, t)), (t = !1));
      var o = od;
      a: do
        try {
          if (Y !== 0 && q !== null) {
            var s = q,
              c = td;
            switch (Y) {
              case 8:
                (Vd(), (o = 6));
                break a;
              case 3:
              case 2:
              case 9:
              case 6:
                No.current === null && (t = !0);
                var l = Y;
                if (((Y = 0), (td = null), ef(e, s, c, l), n && rd)) {
                  o = 0;
                  break a;
                }
                break;
              default:
                ((l = Y), (Y = 0), (td = null), ef(e, s, c, l));
            }
          }
          (Yd(), (o = od));
          break;
        } catch (t) {
          Ud(e, t);
        }
      while (1);
      return (
        t && e.shellSuspendCounter++,
        (ba = ya = null),
        (G = r),
        (A.H = i),
        (A.A = a),
        q === null && ((K = null), (J = 0), Oi()),
        o
      );
    }
    function Yd() {
      for (; q !== null;) Qd(q);
    }
    function Xd(e, t) {
      var n = G;
      G |= 2;
      var r = Gd(),
        a = Kd();
      K !== e || J !== t ? ((vd = null), (_d = Ke() + 500), Hd(e, t)) : (rd = pt(e, t));
      a: do
        try {
          if (Y !== 0 && q !== null) {
            t = q;
            var o = td;
            b: switch (Y) {
              case 1:
                ((Y = 0), (td = null), ef(e, t, o, 1));
                break;
              case 2:
              case 9:
                if (to(o)) {
                  ((Y = 0), (td = null), $d(t));
                  break;
                }
                ((t = function () {
                  ((Y !== 2 && Y !== 9) || K !== e || (Y = 7), Ef(e));
                }),
                  o.then(t, t));
                break a;
              case 3:
                Y = 7;
                break a;
              case 4:
                Y = 5;
                break a;
              case 7:
                to(o) ? ((Y = 0), (td = null), $d(t)) : ((Y = 0), (td = null), ef(e, t, o, 7));
                break;
              case 5:
                var s = null;
                switch (q.tag) {
                  case 26:
                    s = q.memoizedState;
                  case 5:
                  case 27:
                    var c = q;
                    if (s ? Ym(s) : c.stateNode.complete) {
                      ((Y = 0), (td = null));
                      var l = c.sibling;
                      if (l !== null) q = l;
                      else {
                        var u = c.return;
                        u === null ? (q = null) : ((q = u), tf(u));
                      }
                      break b;
                    }
                }
                ((Y = 0), (td = null), ef(e, t, o, 5));
                break;
              case 6:
                ((Y = 0), (td = null), ef(e, t, o, 6));
                break;
              case 8:
                (Vd(), (od = 6));
                break a;
              default:
                throw Error(i(462));
            }
          }
          Zd();
          break;
        } catch (t) {
          Ud(e, t);
        }
      while (1);
      return (
        (ba = ya = null),
        (A.H = r),
        (A.A = a),
        (G = n),
        q === null ? ((K = null), (J = 0), Oi(), od) : 0
      );
    }
    function Zd() {
      for (; q !== null && !We();) Qd(q);
    }
    function Qd(e) {
      var t = ml(e.alternate, e, ad);
      ((e.memoizedProps = e.pendingProps), t === null ? tf(e) : (q = t));
    }
    function $d(e) {
      var t = e,
        n = t.alternate;
      switch (t.tag) {
        case 15:
        case 0:
          t = Jc(n, t, t.pendingProps, t.type, void 0, J);
          break;
        case 11:
          t = Jc(n, t, t.pendingProps, t.type.render, t.ref, J);
          break;
        case 5:
          ss(t);
          var r = t;
          r === sa &&
            (L
              ? (pa(r), r.tag === 5 && r.stateNode != null && (I = r.stateNode))
              : (pa(r), (L = !0)));
        default:
          (Sl(n, t), (t = q = zi(t, ad)), (t = ml(n, t, ad)));
      }
      ((e.memoizedProps = e.pendingProps), t === null ? tf(e) : (q = t));
    }
    function ef(e, t, n, r) {
      ((ba = ya = null), ss(t), (so = null), (co = 0));
      var i = t.return;
      try {
        if (Pc(e, i, t, n, J)) {
          ((od = 1), kc(e, Ki(n, e.current)), (q = null));
          return;
        }
      } catch (t) {
        if (i !== null) throw ((q = i), t);
        ((od = 1), kc(e, Ki(n, e.current)), (q = null));
        return;
      }
      t.flags & 32768
        ? (L || r === 1
            ? (e = !0)
            : rd || J & 536870912
              ? (e = !1)
              : ((nd = e = !0),
                (r === 2 || r === 9 || r === 3 || r === 6) &&
                  ((r = No.current), r !== null && r.tag === 13 && (r.flags |= 16384))),
          nf(t, e))
        : tf(t);
    }
    function tf(e) {
      var t = e;
      do {
        if (t.flags & 32768) {
          nf(t, nd);
          return;
        }
        e = t.return;
        var n = bl(t.alternate, t, ad);
        if (n !== null) {
          q = n;
          return;
        }
        if (((t = t.sibling), t !== null)) {
          q = t;
          return;
        }
        q = t = e;
      } while (t !== null);
      od === 0 && (od = 5);
    }
    function nf(e, t) {
      do {
        var n = xl(e.alternate, e);
        if (n !== null) {
          ((n.flags &= 32767), (q = n));
          return;
        }
        if (
          ((n = e.return),
          n !== null && ((n.flags |= 32768), (n.subtreeFlags = 0), (n.deletions = null)),
          !t && ((e = e.sibling), e !== null))
        ) {
          q = e;
          return;
        }
        q = e = n;
      } while (e !== null);
      ((od = 6), (q = null));
    }
    function rf(e, t, n, r, a, o, s, c, l, u, d, f) {
      e.cancelPendingCommit = null;
      do ff();
      while (bd !== 0);
      if (G & 6) throw Error(i(327));
      if (t !== null) {
        if (t === e.current) throw Error(i(177));
        (e === K && ((q = K = null), (J = 0)),
          (Sd = t),
          (xd = e),
          (Cd = n),
          (Td = a),
          (Ed = r),
          af(e, t, n, s, c, l, f));
      }
    }
    function af(e, t, n, r, i, a, o) {
      var s = t.lanes | t.childLanes;
      if (
        ((wd = s),
        (s |= Di),
        yt(e, n, s, r, i, a),
        (Od = null),
        (n & 335544064) === n ? ((kd = Ra(e)), (r = 10262)) : ((kd = null), (r = 10256)),
        (t.subtreeFlags & r) !== 0 || (t.flags & r) !== 0
          ? ((e.callbackNode = null),
            (e.callbackPriority = 0),
            Z(Xe, function () {
              return (pf(), null);
            }))
          : ((e.callbackNode = null), (e.callbackPriority = 0)),
        (Vl = !1),
        (r = !!(t.flags & 13878)),
        t.subtreeFlags & 13878 || r)
      ) {
        ((r = A.T), (A.T = null), (i = j.p), (j.p = 2), (a = G), (G |= 4));
        try {
          mu(e, t, n);
        } finally {
          ((G = a), (j.p = i), (A.T = r));
        }
      }
      ((bd = 1),
        Vl
          ? (Dd = Mp(o, e.containerInfo, kd, cf, lf, sf, uf, pf, of, null, null))
          : (cf(), lf(), uf()));
    }
    function of(e) {
      if (bd !== 0) {
        var t = xd.onRecoverableError;
        t(e, { componentStack: null });
      }
    }
    function sf() {
      bd === 3 && ((bd = 0), Fu(Sd, xd), (bd = 4));
    }
    function cf() {
      if (bd === 1) {
        bd = 0;
        var e = xd,
          t = Sd,
          n = Cd,
          r = !!(t.flags & 13878);
        if (t.subtreeFlags & 13878 || r) {
          ((r = A.T), (A.T = null));
          var i = j.p;
          j.p = 2;
          var a = G;
          G |= 4;
          try {
            ((du = fu = !1), ju(t, e, n), (n = cp));
            var o = Zr(e.containerInfo),
              s = n.focusedElem,
              c = n.selectionRange;
            if (o !== s && s && s.ownerDocument && Xr(s.ownerDocument.documentElement, s)) {
              if (c !== null && Qr(s)) {
                var l = c.start,
                  u = c.end;
                if ((u === void 0 && (u = l), `selectionStart` in s))
                  ((s.selectionStart = l), (s.selectionEnd = Math.min(u, s.value.length)));
                else {
                  var d = s.ownerDocument || document,
                    f = (d && d.defaultView) || window;
                  if (f.getSelection) {
                    var p = f.getSelection(),
                      m = s.textContent.length,
                      h = Math.min(c.start, m),
                      g = c.end === void 0 ? h : Math.min(c.end, m);
                    !p.extend && h > g && ((o = g), (g = h), (h = o));
                    var _ = Yr(s, h),
                      v = Yr(s, g);
                    if (
                      _ &&
                      v &&
                      (p.rangeCount !== 1 ||
                        p.anchorNode !== _.node ||
                        p.anchorOffset !== _.offset ||
                        p.focusNode !== v.node ||
                        p.focusOffset !== v.offset)
                    ) {
                      var y = d.createRange();
                      (y.setStart(_.node, _.offset),
                        p.removeAllRanges(),
                        h > g
                          ? (p.addRange(y), p.extend(v.node, v.offset))
                          : (y.setEnd(v.node, v.offset), p.addRange(y)));
                    }
                  }
                }
              }
              for (d = [], p = s; (p = p.parentNode);)
                p.nodeType === 1 && d.push({ element: p, left: p.scrollLeft, top: p.scrollTop });
              for (typeof s.focus == `function` && s.focus(), s = 0; s < d.length; s++) {
                var b = d[s];
                ((b.element.scrollLeft = b.left), (b.element.scrollTop = b.top));
              }
            }
            ((gh = !!sp), (cp = sp = null));
          } finally {
            ((G = a), (j.p = i), (A.T = r));
          }
        }
        ((e.current = t), (bd = 2));
      }
    }
    function lf() {
      if (bd === 2) {
        bd = 0;
        var e = xd,
          t = Sd,
          n = !!(t.flags & 8772);
        if (t.subtreeFlags & 8772 || n) {
          ((n = A.T), (A.T = null));
          var r = j.p;
          j.p = 2;
          var i = G;
          G |= 4;
          try {
            gu(e, t.alternate, t);
          } finally {
            ((G = i), (j.p = r), (A.T = n));
          }
        }
        bd = 3;
      }
    }
    function uf() {
      if (bd === 4 || bd === 3) {
        bd = 0;
        var e = Dd;
        ((Dd = null), Ge());
        var t = xd,
          n = Sd,
          r = Cd,
          i = Ed,
          a = (r & 335544064) === r ? 10262 : 10256;
        if (
          ((n.subtreeFlags & a) !== 0 || (n.flags & a) !== 0
            ? (bd = 5)
            : ((bd = 0), (Sd = xd = null), df(t, t.pendingLanes)),
          (a = t.pendingLanes),
          a === 0 && (yd = null),
          wt(r),
          (n = n.stateNode),
          nt && typeof nt.onCommitFiberRoot == `function`)
        )
          try {
            nt.onCommitFiberRoot(tt, n, void 0, (n.current.flags & 128) == 128);
          } catch {}
        if (i !== null) {
          ((n = A.T), (a = j.p), (j.p = 2), (A.T = null));
          try {
            for (var o = t.onRecoverableError, s = 0; s < i.length; s++) {
              var c = i[s];
              o(c.value, { componentStack: c.stack });
            }
          } finally {
            ((A.T = n), (j.p = a));
          }
        }
        if (
          ((i = Od),
          (o = kd),
          (kd = null),
          i !== null && ((Od = null), o === null && (o = []), e !== null))
        )
          for (c = 0; c < i.length; c++)
            ((n = (0, i[c])(o)), n !== void 0 && e.finished.finally(n));
        (Cd & 3 && ff(),
          Ef(t),
          (a = t.pendingLanes),
          r & 261930 && a & 42 ? (t === jd ? Ad++ : ((Ad = 0), (jd = t))) : ((Ad = 0), (jd = null)),
          Df(0, !1));
      }
    }
    function df(e, t) {
      (e.pooledCacheLanes &= t) === 0 &&
        ((t = e.pooledCache), t != null && ((e.pooledCache = null), Fa(t)));
    }
    function ff() {
      return (Dd !== null && (Dd.skipTransition(), (Dd = null)), cf(), lf(), uf(), pf());
    }
    function pf() {
      if (bd !== 5) return !1;
      var e = xd,
        t = wd;
      wd = 0;
      var n = wt(Cd),
        r = A.T,
        a = j.p;
      try {
        ((j.p = 32 > n ? 32 : n), (A.T = null), (n = Td), (Td = null));
        var o = xd,
          s = Cd;
        if (((bd = 0), (Sd = xd = null), (Cd = 0), G & 6)) throw Error(i(331));
        var c = G;
        if (
          ((G |= 4),
          Xu(o.current),
          Hu(o, o.current, s, n),
          (G = c),
          Df(0, !1),
          nt && typeof nt.onPostCommitFiberRoot == `function`)
        )
          try {
            nt.onPostCommitFiberRoot(tt, o);
          } catch {}
        return !0;
      } finally {
        ((j.p = a), (A.T = r), df(e, t));
      }
    }
    function mf(e, t, n) {
      ((t = Ki(n, t)),
        (t = jc(e.stateNode, t, 2)),
        (e = bo(e, t, 2)),
        e !== null && (vt(e, 2), Ef(e)));
    }
    function X(e, t, n) {
      if (e.tag === 3) mf(e, e, n);
      else
        for (; t !== null;) {
          if (t.tag === 3) {
            mf(t, e, n);
            break;
          }
          if (t.tag === 1) {
            var r = t.stateNode;
            if (
              typeof t.type.getDerivedStateFromError == `function` ||
              (typeof r.componentDidCatch == `function` && (yd === null || !yd.has(r)))
            ) {
              ((e = Ki(n, e)),
                (n = Mc(2)),
                (r = bo(t, n, 2)),
                r !== null && (Nc(n, r, t, e), vt(r, 2), Ef(r)));
              break;
            }
          }
          t = t.return;
        }
    }
    function hf(e, t, n) {
      var r = e.pingCache;
      if (r === null) {
        r = e.pingCache = new ed();
        var i = new Set();
        r.set(t, i);
      } else ((i = r.get(t)), i === void 0 && ((i = new Set()), r.set(t, i)));
      i.has(n) || ((id = !0), i.add(n), (e = gf.bind(null, e, t, n)), t.then(e, e));
    }
    function gf(e, t, n) {
      var r = e.pingCache;
      (r !== null && r.delete(t),
        (e.pingedLanes |= e.suspendedLanes & n),
        (e.warmLanes &= ~n),
        K === e &&
          (J & n) === n &&
          (od === 4 || (od === 3 && (J & 62914560) === J && 300 > Ke() - hd)
            ? G & 2
              ? (ld |= n)
              : Hd(e, 0)
            : (ld |= n),
          dd === J && (dd = 0)),
        Ef(e));
    }
    function _f(e, t) {
      (t === 0 && (t = gt()), (e = ji(e, t)), e !== null && (vt(e, t), Ef(e)));
    }
    function vf(e) {
      var t = e.memoizedState,
        n = 0;
      (t !== null && (n = t.retryLane), _f(e, n));
    }
    function yf(e, t) {
      var n = 0;
      switch (e.tag) {
        case 31:
        case 13:
          var r = e.stateNode,
            a = e.memoizedState;
          a !== null && (n = a.retryLane);
          break;
        case 19:
          r = e.stateNode;
          break;
        case 22:
          r = e.stateNode._retryCache;
          break;
        default:
          throw Error(i(314));
      }
      (r !== null && r.delete(t), _f(e, n));
    }
    function Z(e, t) {
      return He(e, t);
    }
    var bf = null,
      xf = null,
      Sf = !1,
      Cf = !1,
      wf = !1,
      Tf = 0;
    function Ef(e) {
      (e !== xf && e.next === null && (xf === null ? (bf = xf = e) : (xf = xf.next = e)),
        (Cf = !0),
        Sf || ((Sf = !0), Nf()));
    }
    function Df(e, t) {
      if (!wf && Cf) {
        wf = !0;
        do
          for (var n = !1, r = bf; r !== null;) {
            if (!t) {
              if (e !== 0) {
                var i = r.pendingLanes;
                if (i === 0) var a = 0;
                else {
                  var o = r.suspendedLanes,
                    s = r.pingedLanes;
                  ((a = (1 << (31 - it(42 | e) + 1)) - 1),
                    (a &= i & ~(o & ~s)),
                    (a = a & 201326741 ? (a & 201326741) | 1 : a ? a | 2 : 0));
                }
                a !== 0 && ((n = !0), Mf(r, a));
              } else
                ((a = J),
                  (a = ft(
                    r,
                    r === K ? a : 0,
                    r.cancelPendingCommit !== null || r.timeoutHandle !== -1,
                  )),
                  !(a & 3) || pt(r, a) || ((n = !0), Mf(r, a)));
            }
            r = r.next;
          }
        while (n);
        wf = !1;
      }
    }
    function Of() {
      kf();
    }
    function kf() {
      Cf = Sf = !1;
      var e = 0;
      Tf !== 0 && hp() && (e = Tf);
      for (var t = Ke(), n = null, r = bf; r !== null;) {
        var i = r.next,
          a = Af(r, t);
        (a === 0
          ? ((r.next = null), n === null ? (bf = i) : (n.next = i), i === null && (xf = n))
          : ((n = r), (e !== 0 || a & 3) && (Cf = !0)),
          (r = i));
      }
      ((bd !== 0 && bd !== 5) || Df(e, !1), Tf !== 0 && (Tf = 0));
    }
    function Af(e, t) {
      for (
        var n = e.suspendedLanes,
          r = e.pingedLanes,
          i = e.expirationTimes,
          a = e.pendingLanes & -62914561;
        0 < a;
      ) {
        var o = 31 - it(a),
          s = 1 << o,
          c = i[o];
        (c === -1
          ? ((s & n) === 0 || (s & r) !== 0) && (i[o] = ht(s, t))
          : c <= t && (e.expiredLanes |= s),
          (a &= ~s));
      }
      if (
        ((t = K),
        (n = J),
        (n = ft(e, e === t ? n : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1)),
        (r = e.callbackNode),
        n === 0 || (e === t && (Y === 2 || Y === 9)) || e.cancelPendingCommit !== null)
      )
        return (
          r !== null && r !== null && Ue(r), (e.callbackNode = null), (e.callbackPriority = 0)
        );
      if (!(n & 3) || pt(e, n)) {
        if (((t = n & -n), t === e.callbackPriority)) return t;
        switch ((r !== null && Ue(r), wt(n))) {
          case 2:
          case 8:
            n = Ye;
            break;
          case 32:
            n = Xe;
            break;
          case 268435456:
            n = Qe;
            break;
          default:
            n = Xe;
        }
        return (
          (r = jf.bind(null, e)), (n = He(n, r)), (e.callbackPriority = t), (e.callbackNode = n), t
        );
      }
      return (
        r !== null && r !== null && Ue(r), (e.callbackPriority = 2), (e.callbackNode = null), 2
      );
    }
    function jf(e, t) {
      if (bd !== 0 && bd !== 5) return ((e.callbackNode = null), (e.callbackPriority = 0), null);
      var n = e.callbackNode;
      if (ff() && e.callbackNode !== n) return null;
      var r = J;
      return (
        (r = ft(e, e === K ? r : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1)),
        r === 0
          ? null
          : (Id(e, r, t),
            Af(e, Ke()),
            e.callbackNode != null && e.callbackNode === n ? jf.bind(null, e) : null)
      );
    }
    function Mf(e, t) {
      if (ff()) return null;
      Id(e, t, !0);
    }
    function Nf() {
      bp(function () {
        G & 6 ? He(Je, Of) : kf();
      });
    }
    function Pf() {
      if (Tf === 0) {
        var e = Va;
        (e === 0 && ((e = ct), (ct <<= 1), !(ct & 261888) && (ct = 256)), (Tf = e));
      }
      return Tf;
    }
    function Ff(e) {
      return e == null || typeof e == `symbol` || typeof e == `boolean`
        ? null
        : typeof e == `function`
          ? e
          : xn(e);
    }
    function If(e, t, n, r, i) {
      if (t === `submit` && n && n.stateNode === i) {
        var a = Ff((i[kt] || null).action),
          o = r.submitter;
        o &&
          ((t = (t = o[kt] || null) ? Ff(t.formAction) : o.getAttribute(`formAction`)),
          t !== null && ((a = t), (o = null)));
        var s = new Un(`action`, `action`, null, r, i);
        e.push({
          event: s,
          listeners: [
            {
              instance: null,
              listener: function () {
                if (r.defaultPrevented) {
                  if (Tf !== 0) {
                    var e = new FormData(i, o);
                    rc(n, { pending: !0, data: e, method: i.method, action: a }, null, e);
                  }
                } else
                  typeof a == `function` &&
                    (s.preventDefault(),
                    (e = new FormData(i, o)),
                    rc(n, { pending: !0, data: e, method: i.method, action: a }, a, e));
              },
              currentTarget: i,
            },
          ],
        });
      }
    }
    for (var Lf = 0; Lf < vi.length; Lf++) {
      var Rf = vi[Lf];
      yi(Rf.toLowerCase(), `on` + (Rf[0].toUpperCase() + Rf.slice(1)));
    }
    (yi(ui, `onAnimationEnd`),
      yi(di, `onAnimationIteration`),
      yi(fi, `onAnimationStart`),
      yi(`dblclick`, `onDoubleClick`),
      yi(`focusin`, `onFocus`),
      yi(`focusout`, `onBlur`),
      yi(pi, `onTransitionRun`),
      yi(mi, `onTransitionStart`),
      yi(hi, `onTransitionCancel`),
      yi(gi, `onTransitionEnd`),
      Kt(`onMouseEnter`, [`mouseout`, `mouseover`]),
      Kt(`onMouseLeave`, [`mouseout`, `mouseover`]),
      Kt(`onPointerEnter`, [`pointerout`, `pointerover`]),
      Kt(`onPointerLeave`, [`pointerout`, `pointerover`]),
      Gt(
        `onChange`,
        `change click focusin focusout input keydown keyup selectionchange`.split(` `),
      ),
      Gt(
        `onSelect`,
        `focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange`.split(
          ` `,
        ),
      ),
      Gt(`onBeforeInput`, [`compositionend`, `keypress`, `textInput`, `paste`]),
      Gt(`onCompositionEnd`, `compositionend focusout keydown keypress keyup mousedown`.split(` `)),
      Gt(
        `onCompositionStart`,
        `compositionstart focusout keydown keypress keyup mousedown`.split(` `),
      ),
      Gt(
        `onCompositionUpdate`,
        `compositionupdate focusout keydown keypress keyup mousedown`.split(` `),
      ));
    var zf =
        `abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting`.split(
          ` `,
        ),
      Bf = new Set(
        `beforetoggle cancel close invalid load scroll scrollend toggle`.split(` `).concat(zf),
      );
    function Vf(e, t) {
      t = !!(t & 4);
      for (var n = 0; n < e.length; n++) {
        var r = e[n],
          i = r.event;
        r = r.listeners;
        a: {
          var a = void 0;
          if (t)
            for (var o = r.length - 1; 0 <= o; o--) {
              var s = r[o],
                c = s.instance,
                l = s.currentTarget;
              if (((s = s.listener), c !== a && i.isPropagationStopped())) break a;
              ((a = s), (i.currentTarget = l));
              try {
                a(i);
              } catch (e) {
                wi(e);
              }
              ((i.currentTarget = null), (a = c));
            }
          else
            for (o = 0; o < r.length; o++) {
              if (
                ((s = r[o]),
                (c = s.instance),
                (l = s.currentTarget),
                (s = s.listener),
                c !== a && i.isPropagationStopped())
              )
                break a;
              ((a = s), (i.currentTarget = l));
              try {
                a(i);
              } catch (e) {
                wi(e);
              }
              ((i.currentTarget = null), (a = c));
            }
        }
      }
    }
    function Q(e, t) {
      var n = t[jt];
      n === void 0 && (n = t[jt] = new Set());
      var r = e + `__bubble`;
      n.has(r) || (Gf(t, e, 2, !1), n.add(r));
    }
    function Hf(e, t, n) {
      var r = 0;
      (t && (r |= 4), Gf(n, e, r, t));
    }
    var Uf = `_reactListening` + Math.random().toString(36).slice(2);
    function Wf(e) {
      if (!e[Uf]) {
        ((e[Uf] = !0),
          Ut.forEach(function (t) {
            t !== `selectionchange` && (Bf.has(t) || Hf(t, !1, e), Hf(t, !0, e));
          }));
        var t = e.nodeType === 9 ? e : e.ownerDocument;
        t === null || t[Uf] || ((t[Uf] = !0), Hf(`selectionchange`, !1, t));
      }
    }
    function Gf(e, t, n, r) {
      switch (Ch(t)) {
        case 2:
          var i = _h;
          break;
        case 8:
          i = vh;
          break;
        default:
          i = yh;
      }
      ((n = i.bind(null, t, n, e)),
        (i = void 0),
        !Mn || (t !== `touchstart` && t !== `touchmove` && t !== `wheel`) || (i = !0),
        r
          ? i === void 0
            ? e.addEventListener(t, n, !0)
            : e.addEventListener(t, n, { capture: !0, passive: i })
          : i === void 0
            ? e.addEventListener(t, n, !1)
            : e.addEventListener(t, n, { passive: i }));
    }
    function Kf(e, t, n, r, i) {
      var a = r;
      if (!(t & 1) && !(t & 2) && r !== null)
        a: for (;;) {
          if (r === null) return;
          var s = r.tag;
          if (s === 3 || s === 4) {
            var c = r.stateNode.containerInfo;
            if (c === i) break;
            if (s === 4)
              for (s = r.return; s !== null;) {
                var l = s.tag;
                if ((l === 3 || l === 4) && s.stateNode.containerInfo === i) return;
                s = s.return;
              }
            for (; c !== null;) {
              if (((s = Lt(c)), s === null)) return;
              if (((l = s.tag), l === 5 || l === 6 || l === 26 || l === 27)) {
                r = a = s;
                continue a;
              }
              c = c.parentNode;
            }
          }
          r = r.return;
        }
      kn(function () {
        var r = a,
          i = wn(n),
          s = [];
        a: {
          var c = _i.get(e);
          if (c !== void 0) {
            var l = Un,
              u = e;
            switch (e) {
              case `keypress`:
                if (Rn(n) === 0) break a;
              case `keydown`:
              case `keyup`:
                l = sr;
                break;
              case `focusin`:
                ((u = `focus`), (l = Qn));
                break;
              case `focusout`:
                ((u = `blur`), (l = Qn));
                break;
              case `beforeblur`:
              case `afterblur`:
                l = Qn;
                break;
              case `click`:
                if (n.button === 2) break a;
              case `auxclick`:
              case `dblclick`:
              case `mousedown`:
              case `mousemove`:
              case `mouseup`:
              case `mouseout`:
              case `mouseover`:
              case `contextmenu`:
                l = Xn;
                break;
              case `drag`:
              case `dragend`:
              case `dragenter`:
              case `dragexit`:
              case `dragleave`:
              case `dragover`:
              case `dragstart`:
              case `drop`:
                l = Zn;
                break;
              case `touchcancel`:
              case `touchend`:
              case `touchmove`:
              case `touchstart`:
                l = ur;
                break;
              case ui:
              case di:
              case fi:
                l = $n;
                break;
              case gi:
                l = dr;
                break;
              case `scroll`:
              case `scrollend`:
                l = Gn;
                break;
              case `wheel`:
                l = fr;
                break;
              case `copy`:
              case `cut`:
              case `paste`:
                l = er;
                break;
              case `gotpointercapture`:
              case `lostpointercapture`:
              case `pointercancel`:
              case `pointerdown`:
              case `pointermove`:
              case `pointerout`:
              case `pointerover`:
              case `pointerup`:
                l = cr;
                break;
              case `submit`:
                l = lr;
                break;
              case `toggle`:
              case `beforetoggle`:
                l = pr;
            }
            var d = !!(t & 4),
              f = !d && (e === `scroll` || e === `scrollend`),
              p = d ? (c === null ? null : c + `Capture`) : c;
            d = [];
            for (var m = r, h; m !== null;) {
              var g = m;
              if (
                ((h = g.stateNode),
                (g = g.tag),
                (g !== 5 && g !== 26 && g !== 27) ||
                  h === null ||
                  p === null ||
                  ((g = An(m, p)), g != null && d.push(qf(m, g, h))),
                f)
              )
                break;
              m = m.return;
            }
            0 < d.length && ((c = new l(c, u, null, n, i)), s.push({ event: c, listeners: d }));
          }
        }
        if (!(t & 7)) {
          a: {
            if (
              ((l = e === `mouseover` || e === `pointerover`),
              (c = e === `mouseout` || e === `pointerout`),
              l && n !== Cn && (u = n.relatedTarget || n.fromElement) && (Lt(u) || u[At]))
            )
              break a;
            (c || l) &&
              ((u =
                i.window === i
                  ? i
                  : (l = i.ownerDocument)
                    ? l.defaultView || l.parentWindow
                    : window),
              c
                ? ((l = n.relatedTarget || n.toElement),
                  (c = r),
                  (l = l ? Lt(l) : null),
                  l !== null &&
                    ((f = o(l)), (d = l.tag), l !== f || (d !== 5 && d !== 27 && d !== 6)) &&
                    (l = null))
                : ((c = null), (l = r)),
              c !== l &&
                ((d = Xn),
                (g = `onMouseLeave`),
                (p = `onMouseEnter`),
                (m = `mouse`),
                (e === `pointerout` || e === `pointerover`) &&
                  ((d = cr), (g = `onPointerLeave`), (p = `onPointerEnter`), (m = `pointer`)),
                (f = c == null ? u : zt(c)),
                (h = l == null ? u : zt(l)),
                (u = new d(g, m + `leave`, c, n, i)),
                (u.target = f),
                (u.relatedTarget = h),
                (g = null),
                Lt(i) === r &&
                  ((d = new d(p, m + `enter`, l, n, i)),
                  (d.target = h),
                  (d.relatedTarget = f),
                  (g = d)),
                (f = g),
                (d = c && l ? ee(c, l, Yf) : null),
                c !== null && Xf(s, u, c, d, !1),
                l !== null && f !== null && Xf(s, f, l, d, !0)));
          }
          a: {
            if (
              ((c = r ? zt(r) : window),
              (l = c.nodeName && c.nodeName.toLowerCase()),
              l === `select` || (l === `input` && c.type === `file`))
            )
              var _ = Nr;
            else if (Dr(c)) {
              if (Pr) _ = Ur;
              else {
                _ = Vr;
                var v = Br;
              }
            } else
              ((l = c.nodeName),
                !l || l.toLowerCase() !== `input` || (c.type !== `checkbox` && c.type !== `radio`)
                  ? r && vn(r.elementType) && (_ = Nr)
                  : (_ = Hr));
            if ((_ &&= _(e, r))) {
              Or(s, _, n, i);
              break a;
            }
            v && v(e, c, r);
          }
          switch (((v = r ? zt(r) : window), e)) {
            case `focusin`:
              (Dr(v) || v.contentEditable === `true`) && ((ei = v), (ti = r), (ni = null));
              break;
            case `focusout`:
              ni = ti = ei = null;
              break;
            case `mousedown`:
              ri = !0;
              break;
            case `contextmenu`:
            case `mouseup`:
            case `dragend`:
              ((ri = !1), ii(s, n, i));
              break;
            case `selectionchange`:
              if ($r) break;
            case `keydown`:
            case `keyup`:
              ii(s, n, i);
          }
          var y;
          if (hr)
            b: {
              switch (e) {
                case `compositionstart`:
                  var b = `onCompositionStart`;
                  break b;
                case `compositionend`:
                  b = `onCompositionEnd`;
                  break b;
                case `compositionupdate`:
                  b = `onCompositionUpdate`;
                  break b;
              }
              b = void 0;
            }
          else
            Cr
              ? xr(e, n) && (b = `onCompositionEnd`)
              : e === `keydown` && n.keyCode === 229 && (b = `onCompositionStart`);
          (b &&
            (vr &&
              n.locale !== `ko` &&
              (Cr || b !== `onCompositionStart`
                ? b === `onCompositionEnd` && Cr && (y = Ln())
                : ((Pn = i), (Fn = `value` in Pn ? Pn.value : Pn.textContent), (Cr = !0))),
            (v = Jf(r, b)),
            0 < v.length &&
              ((b = new tr(b, e, null, n, i)),
              s.push({ event: b, listeners: v }),
              y ? (b.data = y) : ((y = Sr(n)), y !== null && (b.data = y)))),
            (y = _r ? wr(e, n) : Tr(e, n)) &&
              ((b = Jf(r, `onBeforeInput`)),
              0 < b.length &&
                ((v = new tr(`onBeforeInput`, `beforeinput`, null, n, i)),
                s.push({ event: v, listeners: b }),
                (v.data = y))),
            If(s, e, r, n, i));
        }
        Vf(s, t);
      });
    }
    function qf(e, t, n) {
      return { instance: e, listener: t, currentTarget: n };
    }
    function Jf(e, t) {
      for (var n = t + `Capture`, r = []; e !== null;) {
        var i = e,
          a = i.stateNode;
        if (
          ((i = i.tag),
          (i !== 5 && i !== 26 && i !== 27) ||
            a === null ||
            ((i = An(e, n)),
            i != null && r.unshift(qf(e, i, a)),
            (i = An(e, t)),
            i != null && r.push(qf(e, i, a))),
          e.tag === 3)
        )
          return r;
        e = e.return;
      }
      return [];
    }
    function Yf(e) {
      if (e === null) return null;
      do e = e.return;
      while (e && e.tag !== 5 && e.tag !== 27);
      return e || null;
    }
    function Xf(e, t, n, r, i) {
      for (var a = t._reactName, o = []; n !== null && n !== r;) {
        var s = n,
          c = s.alternate,
          l = s.stateNode;
        if (((s = s.tag), c !== null && c === r)) break;
        ((s !== 5 && s !== 26 && s !== 27) ||
          l === null ||
          ((c = l),
          i
            ? ((l = An(n, a)), l != null && o.unshift(qf(n, l, c)))
            : i || ((l = An(n, a)), l != null && o.push(qf(n, l, c)))),
          (n = n.return));
      }
      o.length !== 0 && e.push({ event: t, listeners: o });
    }
    var Zf = /\r\n?/g,
      Qf = /\u0000|\uFFFD/g;
    function $f(e) {
      return (typeof e == `string` ? e : `` + e)
        .replace(
          Zf,
          `
`,
        )
        .replace(Qf, ``);
    }
    function ep(e, t) {
      return ((t = $f(t)), $f(e) === t);
    }
    function $(e, t, n, r, a, o) {
      switch (n) {
        case `children`:
          if (typeof r == `string`) t === `body` || (t === `textarea` && r === ``) || mn(e, r);
          else if (typeof r == `number` || typeof r == `bigint`) t !== `body` && mn(e, `` + r);
          else return;
          break;
        case `className`:
          $t(e, `class`, r);
          break;
        case `tabIndex`:
          $t(e, `tabindex`, r);
          break;
        case `dir`:
        case `role`:
        case `viewBox`:
        case `width`:
        case `height`:
          $t(e, n, r);
          break;
        case `style`:
          _n(e, r, o);
          return;
        case `data`:
          if (t !== `object`) {
            $t(e, `data`, r);
            break;
          }
        case `src`:
        case `href`:
          if (
            (r === `` && (t !== `a` || n !== `href`)) ||
            r == null ||
            typeof r == `function` ||
            typeof r == `symbol` ||
            typeof r == `boolean`
          ) {
            e.removeAttribute(n);
            break;
          }
          ((r = xn(r)), e.setAttribute(n, r));
          break;
        case `action`:
        case `formAction`:
          if (typeof r == `function`) {
            e.setAttribute(
              n,
              `javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')`,
            );
            break;
          }
          if (
            (typeof o == `function` &&
              (n === `formAction`
                ? (t !== `input` && $(e, t, `name`, a.name, a, null),
                  $(e, t, `formEncType`, a.formEncType, a, null),
                  $(e, t, `formMethod`, a.formMethod, a, null),
                  $(e, t, `formTarget`, a.formTarget, a, null))
                : ($(e, t, `encType`, a.encType, a, null),
                  $(e, t, `method`, a.method, a, null),
                  $(e, t, `target`, a.target, a, null))),
            r == null || typeof r == `symbol` || typeof r == `boolean`)
          ) {
            e.removeAttribute(n);
            break;
          }
          ((r = xn(r)), e.setAttribute(n, r));
          break;
        case `onClick`:
          r != null && (e.onclick = Sn);
          return;
        case `onScroll`:
          r != null && Q(`scroll`, e);
          return;
        case `onScrollEnd`:
          r != null && Q(`scrollend`, e);
          return;
        case `dangerouslySetInnerHTML`:
          if (r != null) {
            if (typeof r != `object` || !(`__html` in r)) throw Error(i(61));
            if (((n = r.__html), n != null)) {
              if (a.children != null) throw Error(i(60));
              o?.__html !== n && (e.innerHTML = n);
            }
          }
          break;
        case `multiple`:
          e.multiple = r && typeof r != `function` && typeof r != `symbol`;
          break;
        case `muted`:
          e.muted = r && typeof r != `function` && typeof r != `symbol`;
          break;
        case `suppressContentEditableWarning`:
        case `suppressHydrationWarning`:
        case `defaultValue`:
        case `defaultChecked`:
        case `innerHTML`:
        case `ref`:
          break;
        case `autoFocus`:
          break;
        case `xlinkHref`:
          if (
            r == null ||
            typeof r == `function` ||
            typeof r == `boolean` ||
            typeof r == `symbol`
          ) {
            e.removeAttribute(`xlink:href`);
            break;
          }
          ((n = xn(r)), e.setAttributeNS(`http://www.w3.org/1999/xlink`, `xlink:href`, n));
          break;
        case `contentEditable`:
        case `spellCheck`:
        case `draggable`:
        case `value`:
        case `autoReverse`:
        case `externalResourcesRequired`:
        case `focusable`:
        case `preserveAlpha`:
          r != null && typeof r != `function` && typeof r != `symbol`
            ? e.setAttribute(n, r)
            : e.removeAttribute(n);
          break;
        case `inert`:
        case `allowFullScreen`:
        case `async`:
        case `autoPlay`:
        case `controls`:
        case `credentialless`:
        case `default`:
        case `defer`:
        case `disabled`:
        case `disablePictureInPicture`:
        case `disableRemotePlayback`:
        case `formNoValidate`:
        case `hidden`:
        case `loop`:
        case `noModule`:
        case `noValidate`:
        case `open`:
        case `playsInline`:
        case `readOnly`:
        case `required`:
        case `reversed`:
        case `scoped`:
        case `seamless`:
        case `itemScope`:
          r && typeof r != `function` && typeof r != `symbol`
            ? e.setAttribute(n, ``)
            : e.removeAttribute(n);
          break;
        case `capture`:
        case `download`:
          !0 === r
            ? e.setAttribute(n, ``)
            : !1 !== r && r != null && typeof r != `function` && typeof r != `symbol`
              ? e.setAttribute(n, r)
              : e.removeAttribute(n);
          break;
        case `cols`:
        case `rows`:
        case `size`:
        case `span`:
          r != null && typeof r != `function` && typeof r != `symbol` && !isNaN(r) && 1 <= r
            ? e.setAttribute(n, r)
            : e.removeAttribute(n);
          break;
        case `rowSpan`:
        case `start`:
          r == null || typeof r == `function` || typeof r == `symbol` || isNaN(r)
            ? e.removeAttribute(n)
            : e.setAttribute(n, r);
          break;
        case `popover`:
          (Q(`beforetoggle`, e), Q(`toggle`, e), Qt(e, `popover`, r));
          break;
        case `xlinkActuate`:
          en(e, `http://www.w3.org/1999/xlink`, `xlink:actuate`, r);
          break;
        case `xlinkArcrole`:
          en(e, `http://www.w3.org/1999/xlink`, `xlink:arcrole`, r);
          break;
        case `xlinkRole`:
          en(e, `http://www.w3.org/1999/xlink`, `xlink:role`, r);
          break;
        case `xlinkShow`:
          en(e, `http://www.w3.org/1999/xlink`, `xlink:show`, r);
          break;
        case `xlinkTitle`:
          en(e, `http://www.w3.org/1999/xlink`, `xlink:title`, r);
          break;
        case `xlinkType`:
          en(e, `http://www.w3.org/1999/xlink`, `xlink:type`, r);
          break;
        case `xmlBase`:
          en(e, `http://www.w3.org/XML/1998/namespace`, `xml:base`, r);
          break;
        case `xmlLang`:
          en(e, `http://www.w3.org/XML/1998/namespace`, `xml:lang`, r);
          break;
        case `xmlSpace`:
          en(e, `http://www.w3.org/XML/1998/namespace`, `xml:space`, r);
          break;
        case `is`:
          Qt(e, `is`, r);
          break;
        case `innerText`:
        case `textContent`:
          return;
        default:
          if (!(2 < n.length) || (n[0] !== `o` && n[0] !== `O`) || (n[1] !== `n` && n[1] !== `N`))
            ((n = yn.get(n) || n), Qt(e, n, r));
          else return;
      }
      P = !0;
    }
    function tp(e, t, n, r, a, o) {
      switch (n) {
        case `style`:
          _n(e, r, o);
          return;
        case `dangerouslySetInnerHTML`:
          if (r != null) {
            if (typeof r != `object` || !(`__html` in r)) throw Error(i(61));
            if (((n = r.__html), n != null)) {
              if (a.children != null) throw Error(i(60));
              o?.__html !== n && (e.innerHTML = n);
            }
          }
          break;
        case `children`:
          if (typeof r == `string`) mn(e, r);
          else if (typeof r == `number` || typeof r == `bigint`) mn(e, `` + r);
          else return;
          break;
        case `onScroll`:
          r != null && Q(`scroll`, e);
          return;
        case `onScrollEnd`:
          r != null && Q(`scrollend`, e);
          return;
        case `onClick`:
          r != null && (e.onclick = Sn);
          return;
        case `suppressContentEditableWarning`:
        case `suppressHydrationWarning`:
        case `innerHTML`:
        case `ref`:
          return;
        case `innerText`:
        case `textContent`:
          return;
        default:
          if (!Wt.hasOwnProperty(n))
            a: {
              if (
                n[0] === `o` &&
                n[1] === `n` &&
                ((a = n.endsWith(`Capture`)),
                (o = n.slice(2, a ? n.length - 7 : void 0)),
                (t = e[kt] || null),
                (t = t == null ? null : t[n]),
                typeof t == `function` && e.removeEventListener(o, t, a),
                typeof r == `function`)
              ) {
                (typeof t != `function` &&
                  t !== null &&
                  (n in e ? (e[n] = null) : e.hasAttribute(n) && e.removeAttribute(n)),
                  e.addEventListener(o, r, a));
                break a;
              }
              ((P = !0), n in e ? (e[n] = r) : !0 === r ? e.setAttribute(n, ``) : Qt(e, n, r));
            }
          return;
      }
      P = !0;
    }
    function np(e, t, n) {
      switch (t) {
        case `div`:
        case `span`:
        case `svg`:
        case `path`:
        case `a`:
        case `g`:
        case `p`:
        case `li`:
          break;
        case `img`:
          (Q(`error`, e), Q(`load`, e));
          var r = !1,
            a = !1,
            o;
          for (o in n)
            if (n.hasOwnProperty(o)) {
              var s = n[o];
              if (s != null)
                switch (o) {
                  case `src`:
                    r = !0;
                    break;
                  case `srcSet`:
                    a = !0;
                    break;
                  case `children`:
                  case `dangerouslySetInnerHTML`:
                    throw Error(i(137, t));
                  default:
                    $(e, t, o, s, n, null);
                }
            }
          (a && $(e, t, `srcSet`, n.srcSet, n, null), r && $(e, t, `src`, n.src, n, null));
          return;
        case `input`:
          Q(`invalid`, e);
          var c = (o = s = a = null),
            l = null,
            u = null;
          for (r in n)
            if (n.hasOwnProperty(r)) {
              var d = n[r];
              if (d != null)
                switch (r) {
                  case `name`:
                    a = d;
                    break;
                  case `type`:
                    s = d;
                    break;
                  case `checked`:
                    l = d;
                    break;
                  case `defaultChecked`:
                    u = d;
                    break;
                  case `value`:
                    o = d;
                    break;
                  case `defaultValue`:
                    c = d;
                    break;
                  case `children`:
                  case `dangerouslySetInnerHTML`:
                    if (d != null) throw Error(i(137, t));
                    break;
                  default:
                    $(e, t, r, d, n, null);
                }
            }
          un(e, o, c, l, u, s, a, !1);
          return;
        case `select`:
          for (a in (Q(`invalid`, e), (r = s = o = null), n))
            if (n.hasOwnProperty(a) && ((c = n[a]), c != null))
              switch (a) {
                case `value`:
                  o = c;
                  break;
                case `defaultValue`:
                  s = c;
                  break;
                case `multiple`:
                  r = c;
                default:
                  $(e, t, a, c, n, null);
              }
          ((t = o),
            (n = s),
            (e.multiple = !!r),
            t == null ? n != null && dn(e, !!r, n, !0) : dn(e, !!r, t, !1));
          return;
        case `textarea`:
          for (s in (Q(`invalid`, e), (o = a = r = null), n))
            if (n.hasOwnProperty(s) && ((c = n[s]), c != null))
              switch (s) {
                case `value`:
                  r = c;
                  break;
                case `defaultValue`:
                  a = c;
                  break;
                case `children`:
                  o = c;
                  break;
                case `dangerouslySetInnerHTML`:
                  if (c != null) throw Error(i(91));
                  break;
                default:
                  $(e, t, s, c, n, null);
              }
          pn(e, r, a, o);
          return;
        case `option`:
          for (l in n)
            if (n.hasOwnProperty(l) && ((r = n[l]), r != null))
              switch (l) {
                case `selected`:
                  e.selected = r && typeof r != `function` && typeof r != `symbol`;
                  break;
                default:
                  $(e, t, l, r, n, null);
              }
          return;
        case `dialog`:
          (Q(`beforetoggle`, e), Q(`toggle`, e), Q(`cancel`, e), Q(`close`, e));
          break;
        case `iframe`:
        case `object`:
          Q(`load`, e);
          break;
        case `video`:
        case `audio`:
          for (r = 0; r < zf.length; r++) Q(zf[r], e);
          break;
        case `image`:
          (Q(`error`, e), Q(`load`, e));
          break;
        case `details`:
          Q(`toggle`, e);
          break;
        case `embed`:
        case `source`:
        case `link`:
          (Q(`error`, e), Q(`load`, e));
        case `area`:
        case `base`:
        case `br`:
        case `col`:
        case `hr`:
        case `keygen`:
        case `meta`:
        case `param`:
        case `track`:
        case `wbr`:
        case `menuitem`:
          for (u in n)
            if (n.hasOwnProperty(u) && ((r = n[u]), r != null))
              switch (u) {
                case `children`:
                case `dangerouslySetInnerHTML`:
                  throw Error(i(137, t));
                default:
                  $(e, t, u, r, n, null);
              }
          return;
        default:
          if (vn(t)) {
            for (d in n)
              n.hasOwnProperty(d) && ((r = n[d]), r !== void 0 && tp(e, t, d, r, n, void 0));
            return;
          }
      }
      for (c in n) n.hasOwnProperty(c) && ((r = n[c]), r != null && $(e, t, c, r, n, null));
    }
    var rp = {};
    function ip(e, t, n, r) {
      switch (t) {
        case `div`:
        case `span`:
        case `svg`:
        case `path`:
        case `a`:
        case `g`:
        case `p`:
        case `li`:
          break;
        case `input`:
          var a = null,
            o = null,
            s = null,
            c = null,
            l = null,
            u = null,
            d = null;
          for (m in n) {
            var f = n[m];
            if (n.hasOwnProperty(m) && f != null)
              switch (m) {
                case `checked`:
                  break;
                case `value`:
                  break;
                case `defaultValue`:
                  l = f;
                default:
                  r.hasOwnProperty(m) || $(e, t, m, null, r, f);
              }
          }
          for (var p in r) {
            var m = r[p];
            if (((f = n[p]), r.hasOwnProperty(p) && (m != null || f != null)))
              switch (p) {
                case `type`:
                  (m !== f && (P = !0), (o = m));
                  break;
                case `name`:
                  (m !== f && (P = !0), (a = m));
                  break;
                case `checked`:
                  (m !== f && (P = !0), (u = m));
                  break;
                case `defaultChecked`:
                  (m !== f && (P = !0), (d = m));
                  break;
                case `value`:
                  (m !== f && (P = !0), (s = m));
                  break;
                case `defaultValue`:
                  (m !== f && (P = !0), (c = m));
                  break;
                case `children`:
                case `dangerouslySetInnerHTML`:
                  if (m != null) throw Error(i(137, t));
                  break;
                default:
                  m !== f && $(e, t, p, m, r, f);
              }
          }
          ln(e, s, c, l, u, d, o, a);
          return;
        case `select`:
          for (o in ((m = s = c = p = null), n))
            if (((l = n[o]), n.hasOwnProperty(o) && l != null))
              switch (o) {
                case `value`:
                  break;
                case `multiple`:
                  m = l;
                default:
                  r.hasOwnProperty(o) || $(e, t, o, null, r, l);
              }
          for (a in r)
            if (((o = r[a]), (l = n[a]), r.hasOwnProperty(a) && (o != null || l != null)))
              switch (a) {
                case `value`:
                  (o !== l && (P = !0), (p = o));
                  break;
                case `defaultValue`:
                  (o !== l && (P = !0), (c = o));
                  break;
                case `multiple`:
                  (o !== l && (P = !0), (s = o));
                default:
                  o !== l && $(e, t, a, o, r, l);
              }
          ((t = c),
            (n = s),
            (r = m),
            p == null
              ? !!r != !!n && (t == null ? dn(e, !!n, n ? [] : ``, !1) : dn(e, !!n, t, !0))
              : dn(e, !!n, p, !1));
          return;
        case `textarea`:
          for (c in ((m = p = null), n))
            if (((a = n[c]), n.hasOwnProperty(c) && a != null && !r.hasOwnProperty(c)))
              switch (c) {
                case `value`:
                  break;
                case `children`:
                  break;
                default:
                  $(e, t, c, null, r, a);
              }
          for (s in r)
            if (((a = r[s]), (o = n[s]), r.hasOwnProperty(s) && (a != null || o != null)))
              switch (s) {
                case `value`:
                  (a !== o && (P = !0), (p = a));
                  break;
                case `defaultValue`:
                  (a !== o && (P = !0), (m = a));
                  break;
                case `children`:
                  break;
                case `dangerouslySetInnerHTML`:
                  if (a != null) throw Error(i(91));
                  break;
                default:
                  a !== o && $(e, t, s, a, r, o);
              }
          fn(e, p, m);
          return;
        case `option`:
          for (var h in n)
            if (((p = n[h]), n.hasOwnProperty(h) && p != null && !r.hasOwnProperty(h)))
              switch (h) {
                case `selected`:
                  e.selected = !1;
                  break;
                default:
                  $(e, t, h, null, r, p);
              }
          for (l in r)
            if (
              ((p = r[l]), (m = n[l]), r.hasOwnProperty(l) && p !== m && (p != null || m != null))
            )
              switch (l) {
                case `selected`:
                  (p !== m && (P = !0),
                    (e.selected = p && typeof p != `function` && typeof p != `symbol`));
                  break;
                default:
                  $(e, t, l, p, r, m);
              }
          return;
        case `img`:
        case `link`:
        case `area`:
        case `base`:
        case `br`:
        case `col`:
        case `embed`:
        case `hr`:
        case `keygen`:
        case `meta`:
        case `param`:
        case `source`:
        case `track`:
        case `wbr`:
        case `menuitem`:
          for (var g in n)
            ((p = n[g]),
              n.hasOwnProperty(g) && p != null && !r.hasOwnProperty(g) && $(e, t, g, null, r, p));
          for (u in r)
            if (
              ((p = r[u]), (m = n[u]), r.hasOwnProperty(u) && p !== m && (p != null || m != null))
            )
              switch (u) {
                case `children`:
                case `dangerouslySetInnerHTML`:
                  if (p != null) throw Error(i(137, t));
                  break;
                default:
                  $(e, t, u, p, r, m);
              }
          return;
        default:
          if (vn(t)) {
            for (var _ in n)
              ((p = n[_]),
                n.hasOwnProperty(_) &&
                  p !== void 0 &&
                  !r.hasOwnProperty(_) &&
                  tp(e, t, _, void 0, r, p));
            for (d in r)
              ((p = r[d]),
                (m = n[d]),
                !r.hasOwnProperty(d) ||
                  p === m ||
                  (p === void 0 && m === void 0) ||
                  tp(e, t, d, p, r, m));
            return;
          }
      }
      for (var v in n)
        ((p = n[v]),
          n.hasOwnProperty(v) && p != null && !r.hasOwnProperty(v) && $(e, t, v, null, r, p));
      for (f in r)
        ((p = r[f]),
          (m = n[f]),
          !r.hasOwnProperty(f) || p === m || (p == null && m == null) || $(e, t, f, p, r, m));
    }
    function ap(e) {
      switch (e) {
        case `css`:
        case `script`:
        case `font`:
        case `img`:
        case `image`:
        case `input`:
        case `link`:
          return !0;
        default:
          return !1;
      }
    }
    function op() {
      if (typeof performance.getEntriesByType == `function`) {
        for (
          var e = 0, t = 0, n = performance.getEntriesByType(`resource`), r = 0;
          r < n.length;
          r++
        ) {
          var i = n[r],
            a = i.transferSize,
            o = i.initiatorType,
            s = i.duration;
          if (a && s && ap(o)) {
            for (o = 0, s = i.responseEnd, r += 1; r < n.length; r++) {
              var c = n[r],
                l = c.startTime;
              if (l > s) break;
              var u = c.transferSize,
                d = c.initiatorType;
              u && ap(d) && ((c = c.responseEnd), (o += u * (c < s ? 1 : (s - l) / (c - l))));
            }
            if ((--r, (t += (8 * (a + o)) / (i.duration / 1e3)), e++, 10 < e)) break;
          }
        }
        if (0 < e) return t / e / 1e6;
      }
      return navigator.connection && ((e = navigator.connection.downlink), typeof e == `number`)
        ? e
        : 5;
    }
    var sp = null,
      cp = null;
    function lp(e) {
      return e.nodeType === 9 ? e : e.ownerDocument;
    }
    function up(e) {
      switch (e) {
        case `http://www.w3.org/2000/svg`:
          return 1;
        case `http://www.w3.org/1998/Math/MathML`:
          return 2;
        default:
          return 0;
      }
    }
    function dp(e, t) {
      if (e === 0)
        switch (t) {
          case `svg`:
            return 1;
          case `math`:
            return 2;
          default:
            return 0;
        }
      return e === 1 && t === `foreignObject` ? 0 : e;
    }
    function fp(e, t, n, r) {
      return ((n = lp(n).createElement(e)), (n[Ot] = r), (n[kt] = t), np(n, e, t), Vt(n), n);
    }
    function pp(e, t) {
      return (
        e === `textarea` ||
        e === `noscript` ||
        typeof t.children == `string` ||
        typeof t.children == `number` ||
        typeof t.children == `bigint` ||
        (typeof t.dangerouslySetInnerHTML == `object` &&
          t.dangerouslySetInnerHTML !== null &&
          t.dangerouslySetInnerHTML.__html != null)
      );
    }
    var mp = null;
    function hp() {
      var e = window.event;
      return e && e.type === `popstate` ? e !== mp && ((mp = e), !0) : ((mp = null), !1);
    }
    var gp = typeof setTimeout == `function` ? setTimeout : void 0,
      _p = typeof clearTimeout == `function` ? clearTimeout : void 0,
      vp = typeof Promise == `function` ? Promise : void 0,
      yp = typeof requestAnimationFrame == `function` ? requestAnimationFrame : gp,
      bp =
        typeof queueMicrotask == `function`
          ? queueMicrotask
          : vp === void 0
            ? gp
            : function (e) {
                return vp.resolve(null).then(e).catch(xp);
              };
    function xp(e) {
      setTimeout(function () {
        throw e;
      });
    }
    function Sp(e) {
      return e === `head`;
    }
    function Cp(e, t) {
      var n = t,
        r = 0;
      do {
        var i = n.nextSibling;
        if ((e.removeChild(n), i && i.nodeType === 8)) {
          if (((n = i.data), n === `/$` || n === `/&`)) {
            if (r === 0) {
              (e.removeChild(i), Hh(t));
              return;
            }
            r--;
          } else if (n === `$` || n === `$?` || n === `$~` || n === `$!` || n === `&`) r++;
          else if (n === `html`) _m(e.ownerDocument.documentElement);
          else if (n === `head`) {
            ((n = e.ownerDocument.head), _m(n));
            for (var a = n.firstChild; a;) {
              var o = a.nextSibling,
                s = a.nodeName;
              (a[Ft] ||
                s === `SCRIPT` ||
                s === `STYLE` ||
                (s === `LINK` && a.rel.toLowerCase() === `stylesheet`) ||
                n.removeChild(a),
                (a = o));
            }
          } else n === `body` && _m(e.ownerDocument.body);
        }
        n = i;
      } while (n);
      Hh(t);
    }
    function wp(e, t) {
      var n = e;
      e = 0;
      do {
        var r = n.nextSibling;
        if (
          (n.nodeType === 1
            ? t
              ? ((n._stashedDisplay = n.style.display), (n.style.display = `none`))
              : ((n.style.display = n._stashedDisplay || ``),
                n.getAttribute(`style`) === `` && n.removeAttribute(`style`))
            : n.nodeType === 3 &&
              (t
                ? ((n._stashedText = n.nodeValue), (n.nodeValue = ``))
                : (n.nodeValue = n._stashedText || ``)),
          r && r.nodeType === 8)
        ) {
          if (((n = r.data), n === `/$`)) {
            if (e === 0) break;
            e--;
          } else (n !== `$` && n !== `$?` && n !== `$~` && n !== `$!`) || e++;
        }
        n = r;
      } while (n);
    }
    function Tp(e, t, n) {
      if (
        ((t = CSS.escape(t) === t ? t : `r-` + btoa(t).replace(/=/g, ``)),
        (e.style.viewTransitionName = t),
        n != null && (e.style.viewTransitionClass = n),
        (n = getComputedStyle(e)),
        n.display === `inline`)
      ) {
        if (((t = e.getClientRects()), t.length === 1)) var r = 1;
        else
          for (var i = (r = 0); i < t.length; i++) {
            var a = t[i];
            0 < a.width && 0 < a.height && r++;
          }
        r === 1 &&
          ((e = e.style),
          (e.display = t.length === 1 ? `inline-block` : `block`),
          (e.marginTop = `-` + n.paddingTop),
          (e.marginBottom = `-` + n.paddingBottom));
      }
    }
    function Ep(e, t) {
      ((e = e.style), (t = t.style));
      var n =
        t == null
          ? null
          : t.hasOwnProperty(`viewTransitionName`)
            ? t.viewTransitionName
            : t.hasOwnProperty(`view-transition-name`)
              ? t[`view-transition-name`]
              : null;
      ((e.viewTransitionName = n == null || typeof n == `boolean` ? `` : (`` + n).trim()),
        (n =
          t == null
            ? null
            : t.hasOwnProperty(`viewTransitionClass`)
              ? t.viewTransitionClass
              : t.hasOwnProperty(`view-transition-class`)
                ? t[`view-transition-class`]
                : null),
        (e.viewTransitionClass = n == null || typeof n == `boolean` ? `` : (`` + n).trim()),
        e.display === `inline-block` &&
          (t == null
            ? (e.display = e.margin = ``)
            : ((n = t.display),
              (e.display = n == null || typeof n == `boolean` ? `` : n),
              (n = t.margin),
              n == null
                ? ((n = t.hasOwnProperty(`marginTop`) ? t.marginTop : t[`margin-top`]),
                  (e.marginTop = n == null || typeof n == `boolean` ? `` : n),
                  (t = t.hasOwnProperty(`marginBottom`) ? t.marginBottom : t[`margin-bottom`]),
                  (e.marginBottom = t == null || typeof t == `boolean` ? `` : t))
                : (e.margin = n))));
    }
    function Dp(e, t, n) {
      return (
        (n = n.ownerDocument.defaultView),
        {
          rect: e,
          abs: t.position === `absolute` || t.position === `fixed`,
          clip:
            t.clipPath !== `none` ||
            t.overflow !== `visible` ||
            t.filter !== `none` ||
            t.mask !== `none` ||
            t.mask !== `none` ||
            t.borderRadius !== `0px`,
          view: 0 <= e.bottom && 0 <= e.right && e.top <= n.innerHeight && e.left <= n.innerWidth,
        }
      );
    }
    function Op(e) {
      return Dp(e.getBoundingClientRect(), getComputedStyle(e), e);
    }
    function kp(e) {
      var t = e.getBoundingClientRect();
      t = new DOMRect(t.x + 2e4, t.y + 2e4, t.width, t.height);
      var n = getComputedStyle(e);
      return Dp(t, n, e);
    }
    function Ap(e) {
      return e.documentElement.clientHeight;
    }
    function jp(e) {
      (this.addEventListener(`load`, e), this.addEventListener(`error`, e));
    }
    function Mp(e, t, n, r, i, a, o, s, c) {
      var l = t.nodeType === 9 ? t : t.ownerDocument;
      try {
        var u = l.startViewTransition({
          update: function () {
            var t = l.defaultView,
              n = t.navigation && t.navigation.transition,
              o = l.fonts.status;
            r();
            var s = [];
            if (
              (o === `loaded` && (Ap(l), l.fonts.status === `loading` && s.push(l.fonts.ready)),
              (o = s.length),
              e !== null)
            )
              for (var c = e.suspenseyImages, u = 0, d = 0; d < c.length; d++) {
                var f = c[d];
                if (!f.complete) {
                  var p = f.getBoundingClientRect();
                  if (
                    0 < p.bottom &&
                    0 < p.right &&
                    p.top < t.innerHeight &&
                    p.left < t.innerWidth
                  ) {
                    if (((u += Xm(f)), u > $m)) {
                      s.length = o;
                      break;
                    }
                    ((f = new Promise(jp.bind(f))), s.push(f));
                  }
                }
              }
            if (0 < s.length)
              return (
                (t = Promise.race([
                  Promise.all(s),
                  new Promise(function (e) {
                    return setTimeout(e, 500);
                  }),
                ]).then(i, i)),
                (n ? Promise.allSettled([n.finished, t]) : t).then(a, a)
              );
            if ((i(), n)) return n.finished.then(a, a);
            a();
          },
          types: n,
        });
        l.__reactViewTransition = u;
        var d = [];
        return (
          u.ready.then(
            function () {
              for (
                var e = l.documentElement.getAnimations({ subtree: !0 }), t = 0;
                t < e.length;
                t++
              ) {
                var n = e[t],
                  r = n.effect,
                  i = r.pseudoElement;
                if (i != null && i.startsWith(`::view-transition`)) {
                  (d.push(n), (n = r.getKeyframes()));
                  for (var a = (i = void 0), s = !0, c = 0; c < n.length; c++) {
                    var u = n[c],
                      f = u.width;
                    if (i === void 0) i = f;
                    else if (i !== f) {
                      s = !1;
                      break;
                    }
                    if (((f = u.height), a === void 0)) a = f;
                    else if (a !== f) {
                      s = !1;
                      break;
                    }
                    (delete u.width, delete u.height, u.transform === `none` && delete u.transform);
                  }
                  s &&
                    i !== void 0 &&
                    a !== void 0 &&
                    (r.setKeyframes(n),
                    (s = getComputedStyle(r.target, r.pseudoElement)),
                    s.width !== i || s.height !== a) &&
                    ((s = n[0]),
                    (s.width = i),
                    (s.height = a),
                    (s = n[n.length - 1]),
                    (s.width = i),
                    (s.height = a),
                    r.setKeyframes(n));
                }
              }
              o();
            },
            function (e) {
              l.__reactViewTransition === u && (l.__reactViewTransition = null);
              try {
                if (typeof e == `object` && e)
                  switch (e.name) {
                    case `InvalidStateError`:
                      (e.message ===
                        `View transition was skipped because document visibility state is hidden.` ||
                        e.message ===
                          `Skipping view transition because document visibility state has become hidden.` ||
                        e.message === `Skipping view transition because viewport size changed.` ||
                        e.message === `Transition was aborted because of invalid state`) &&
                        (e = null);
                  }
                e !== null && c(e);
              } finally {
                (r(), i(), o());
              }
            },
          ),
          u.finished.finally(function () {
            for (var e = 0; e < d.length; e++) d[e].cancel();
            (l.__reactViewTransition === u && (l.__reactViewTransition = null), s());
          }),
          u
        );
      } catch {
        return (r(), i(), o(), null);
      }
    }
    function Np(e, t) {
      ((this._scope = document.documentElement),
        (this._selector = `::view-transition-` + e + `(` + t + `)`));
    }
    ((Np.prototype.animate = function (e, t) {
      return (
        (t = typeof t == `number` ? { duration: t } : E({}, t)),
        (t.pseudoElement = this._selector),
        this._scope.animate(e, t)
      );
    }),
      (Np.prototype.getAnimations = function () {
        for (
          var e = this._scope,
            t = this._selector,
            n = e.getAnimations({ subtree: !0 }),
            r = [],
            i = 0;
          i < n.length;
          i++
        ) {
          var a = n[i].effect;
          a !== null && a.target === e && a.pseudoElement === t && r.push(n[i]);
        }
        return r;
      }),
      (Np.prototype.getComputedStyle = function () {
        return getComputedStyle(this._scope, this._selector);
      }));
    function Pp(e) {
      return {
        name: e,
        group: new Np(`group`, e),
        imagePair: new Np(`image-pair`, e),
        old: new Np(`old`, e),
        new: new Np(`new`, e),
      };
    }
    function Fp(e) {
      ((this._fragmentFiber = e), (this._observers = this._eventListeners = null));
    }
    Fp.prototype.addEventListener = function (e, t, n) {
      var r = null,
        i = null;
      if (
        !(n != null && typeof n != `boolean` && ((r = n.signal || null), r !== null && r.aborted))
      ) {
        this._eventListeners === null && (this._eventListeners = []);
        var a = this._eventListeners;
        if (Bp(a, e, t, n) === -1) {
          var o = this,
            s = t;
          (n != null &&
            typeof n != `boolean` &&
            !0 === n.once &&
            (s = function (r) {
              (o.removeEventListener(e, t, n),
                typeof t == `function` ? t.call(this, r) : t.handleEvent(r));
            }),
            r !== null &&
              ((i = o.removeEventListener.bind(o, e, t, n)),
              r.addEventListener(`abort`, i, { once: !0 }),
              (i = r.removeEventListener.bind(r, `abort`, i))),
            (r = Rp(n)),
            a.push({
              type: e,
              listener: t,
              optionsOrUseCapture: n,
              attachedListener: s,
              cleanup: i,
            }),
            h(this._fragmentFiber.child, !1, Ip, e, s, r));
        }
        this._eventListeners = a;
      }
    };
    function Ip(e, t, n, r) {
      return (b(e).addEventListener(t, n, r), !1);
    }
    Fp.prototype.removeEventListener = function (e, t, n) {
      var r = this._eventListeners;
      if (r !== null && ((t = Bp(r, e, t, n)), t !== -1)) {
        var i = r[t];
        n = i.attachedListener;
        var a = i.cleanup;
        ((i = Rp(i.optionsOrUseCapture)),
          h(this._fragmentFiber.child, !1, Lp, e, n, i),
          r.splice(t, 1),
          a !== null && a());
      }
    };
    function Lp(e, t, n, r) {
      return (b(e).removeEventListener(t, n, r), !1);
    }
    function Rp(e) {
      return e != null &&
        typeof e != `boolean` &&
        (!0 === e.once || e.signal instanceof AbortSignal)
        ? { capture: e.capture, passive: e.passive }
        : e;
    }
    function zp(e) {
      return e == null
        ? `c=0`
        : typeof e == `boolean`
          ? `c=` + (e ? `1` : `0`)
          : `c=` + (e.capture ? `1` : `0`);
    }
    function Bp(e, t, n, r) {
      if (e.length === 0) return -1;
      r = zp(r);
      for (var i = 0; i < e.length; i++) {
        var a = e[i];
        if (a.type === t && a.listener === n && zp(a.optionsOrUseCapture) === r) return i;
      }
      return -1;
    }
    ((Fp.prototype.dispatchEvent = function (e) {
      var t = g(this._fragmentFiber);
      if (t === null) return !0;
      t = b(t);
      var n = this._eventListeners;
      if ((n !== null && 0 < n.length) || !e.bubbles) {
        var r = t.nodeType === 9 ? t.createComment(``) : document.createTextNode(``);
        if (n)
          for (var i = 0; i < n.length; i++) {
            var a = n[i];
            r.addEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture));
          }
        if ((t.appendChild(r), (e = r.dispatchEvent(e)), n))
          for (i = 0; i < n.length; i++)
            ((a = n[i]),
              r.removeEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture)));
        return (t.removeChild(r), e);
      }
      return t.dispatchEvent(e);
    }),
      (Fp.prototype.focus = function (e) {
        h(this._fragmentFiber.child, !0, Vp, e, void 0, void 0);
      }));
    function Vp(e, t) {
      return e.tag !== 6 && ((e = b(e)), pm(e, t));
    }
    Fp.prototype.focusLast = function (e) {
      var t = [];
      h(this._fragmentFiber.child, !0, Hp, t, void 0, void 0);
      for (var n = t.length - 1; 0 <= n && !Vp(t[n], e); n--);
    };
    function Hp(e, t) {
      return (t.push(e), !1);
    }
    Fp.prototype.blur = function () {
      var e = g(this._fragmentFiber);
      e !== null &&
        ((e = b(e)),
        (e = lp(e).activeElement),
        e !== null && h(this._fragmentFiber.child, !1, Up, e, void 0, void 0));
    };
    function Up(e, t) {
      return e.tag !== 6 && ((e = b(e)), e === t || e.contains(t) ? (t.blur(), !0) : !1);
    }
    Fp.prototype.observeUsing = function (e) {
      (this._observers === null && (this._observers = new Set()),
        this._observers.add(e),
        h(this._fragmentFiber.child, !1, Wp, e, void 0, void 0));
    };
    function Wp(e, t) {
      return (e.tag === 6 || ((e = b(e)), t.observe(e)), !1);
    }
    Fp.prototype.unobserveUsing = function (e) {
      var t = this._observers;
      if (t !== null && t.has(e)) {
        (t.delete(e), h(this._fragmentFiber.child, !1, Gp, e, void 0, void 0));
        for (var n = (t = 0); n < Kp.length; n++) {
          var r = Kp[n];
          r.fragmentInstance === this && r.observer === e ? e.unobserve(r.instance) : (Kp[t++] = r);
        }
        Kp.length = t;
      }
    };
    function Gp(e, t) {
      return (e.tag === 6 || ((e = b(e)), t.unobserve(e)), !1);
    }
    var Kp = [],
      qp = !1;
    function Jp(e, t, n) {
      (Kp.push({ fragmentInstance: e, observer: t, instance: n }),
        qp ||
          ((qp = !0),
          mm(function () {
            qp = !1;
            var e = Kp;
            Kp = [];
            for (var t = 0; t < e.length; t++) {
              var n = e[t];
              n.observer.unobserve(n.instance);
            }
          })));
    }
    Fp.prototype.getClientRects = function () {
      var e = [];
      return (h(this._fragmentFiber.child, !1, Yp, e, void 0, void 0), e);
    };
    function Yp(e, t) {
      if (e.tag === 6) {
        e = e.stateNode;
        var n = e.ownerDocument.createRange();
        (n.selectNodeContents(e), t.push.apply(t, n.getClientRects()));
      } else ((e = b(e)), t.push.apply(t, e.getClientRects()));
      return !1;
    }
    ((Fp.prototype.getRootNode = function (e) {
      var t = g(this._fragmentFiber);
      return t === null ? this : b(t).getRootNode(e);
    }),
      (Fp.prototype.compareDocumentPosition = function (e) {
        var t = g(this._fragmentFiber);
        if (t === null) return Node.DOCUMENT_POSITION_DISCONNECTED;
        var n = [];
        h(this._fragmentFiber.child, !1, Hp, n, void 0, void 0);
        var r = b(t);
        if (n.length === 0) {
          if (((n = r), _(this._fragmentFiber))) {
            a: {
              for (t = this._fragmentFiber.return; t !== null;) {
                if (t.tag === 4) {
                  t = t.stateNode.containerInfo;
                  break a;
                }
                if (t.tag === 3 || t.tag === 5 || t.tag === 27) break;
                t = t.return;
              }
              t = null;
            }
            t != null && (n = t);
          }
          t = this._fragmentFiber;
          var i = (r = n.compareDocumentPosition(e));
          return (
            n === e
              ? (i = Node.DOCUMENT_POSITION_CONTAINS)
              : r & Node.DOCUMENT_POSITION_CONTAINED_BY &&
                ((n = v(t)[1]),
                n === null
                  ? (i = Node.DOCUMENT_POSITION_PRECEDING)
                  : ((e = b(n).compareDocumentPosition(e)),
                    (i =
                      e === 0 || e & Node.DOCUMENT_POSITION_FOLLOWING
                        ? Node.DOCUMENT_POSITION_FOLLOWING
                        : Node.DOCUMENT_POSITION_PRECEDING))),
            (i |= Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC)
          );
        }
        ((t = b(n[0])), (i = b(n[n.length - 1])));
        var a = _(this._fragmentFiber) ? t.parentElement : r;
        if (a == null) return Node.DOCUMENT_POSITION_DISCONNECTED;
        ((r = a.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_CONTAINED_BY),
          (a = a.compareDocumentPosition(i) & Node.DOCUMENT_POSITION_CONTAINED_BY));
        var o = t.compareDocumentPosition(e),
          s = i.compareDocumentPosition(e),
          c = o & Node.DOCUMENT_POSITION_CONTAINED_BY || s & Node.DOCUMENT_POSITION_CONTAINED_BY;
        return (
          (s =
            r && a && o & Node.DOCUMENT_POSITION_FOLLOWING && s & Node.DOCUMENT_POSITION_PRECEDING),
          (t =
            (r && t === e) || (a && i === e) || c || s
              ? Node.DOCUMENT_POSITION_CONTAINED_BY
              : (!r && t === e) || (!a && i === e)
                ? Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC
                : o),
          t & Node.DOCUMENT_POSITION_DISCONNECTED ||
          t & Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC ||
          Xp(t, this._fragmentFiber, n[0], n[n.length - 1], e)
            ? t
            : Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC
        );
      }));
    function Xp(e, t, n, r, i) {
      var a = Lt(i);
      if (e & Node.DOCUMENT_POSITION_CONTAINED_BY) {
        if ((n = !!a))
          a: {
            for (; a !== null;) {
              if (a.tag === 7 && (a === t || a.alternate === t)) {
                n = !0;
                break a;
              }
              a = a.return;
            }
            n = !1;
          }
        return n;
      }
      if (e & Node.DOCUMENT_POSITION_CONTAINS) {
        if (a === null)
          return ((a = i.ownerDocument), i === a || i === a.documentElement || i === a.body);
        a: {
          for (a = t, t = g(t); a !== null;) {
            if (!((a.tag !== 5 && a.tag !== 3 && a.tag !== 27) || (a !== t && a.alternate !== t))) {
              a = !0;
              break a;
            }
            a = a.return;
          }
          a = !1;
        }
        return a;
      }
      return e & Node.DOCUMENT_POSITION_PRECEDING
        ? ((t = !!a) &&
            !(t = a === n) &&
            ((t = ee(n, a, T)),
            t === null ? (t = !1) : (h(t, !0, C, a, n), (a = x), (x = null), (t = a !== null))),
          t)
        : e & Node.DOCUMENT_POSITION_FOLLOWING
          ? ((t = !!a) &&
              !(t = a === r) &&
              ((t = ee(r, a, T)),
              t === null
                ? (t = !1)
                : (h(t, !0, w, a, r), (a = x), (S = x = null), (t = a !== null))),
            t)
          : !1;
    }
    function Zp(e, t) {
      var n = e.ownerDocument.createRange();
      (n.selectNodeContents(e),
        (e = n.getBoundingClientRect()),
        window.scrollTo(
          window.scrollX + e.left,
          t ? window.scrollY + e.top : window.scrollY + e.bottom - window.innerHeight,
        ));
    }
    Fp.prototype.scrollIntoView = function (e) {
      if (typeof e == `object`) throw Error(i(566));
      var t = [];
      h(this._fragmentFiber.child, !1, Hp, t, void 0, void 0);
      var n = !1 !== e;
      if (t.length === 0) {
        var r = v(this._fragmentFiber);
        if (((r = n ? r[1] || r[0] || g(this._fragmentFiber) : r[0] || r[1]), r === null)) return;
        if (r.tag === 6) {
          ((e = b(r)), Zp(e, n));
          return;
        }
        if (((r = b(r)), r.nodeType !== 9)) {
          if (r.nodeType === 11) {
            ((n = `host` in r ? r.host : null), n !== null && n.scrollIntoView(e));
            return;
          }
          r.scrollIntoView(e);
        }
      }
      for (r = n ? t.length - 1 : 0; r !== (n ? -1 : t.length);) {
        var a = t[r];
        (a.tag === 6 ? ((a = b(a)), Zp(a, n)) : b(a).scrollIntoView(e), (r += n ? -1 : 1));
      }
    };
    function Qp(e, t) {
      return ((e = b(e)), $p(e, t), !1);
    }
    function $p(e, t) {
      ((e.reactFragments ??= new Set()), e.reactFragments.add(t));
    }
    function em(e, t) {
      var n = t._eventListeners;
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = n[r];
          e.addEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture));
        }
      e.nodeType !== 3 &&
        ((n = t._observers),
        n !== null &&
          n.forEach(function (n) {
            for (var r = 0, i = 0; i < Kp.length; i++) {
              var a = Kp[i];
              (a.fragmentInstance !== t || a.observer !== n || a.instance !== e) && (Kp[r++] = a);
            }
            ((Kp.length = r), n.observe(e));
          }),
        $p(e, t));
    }
    function tm(e, t) {
      var n = t._eventListeners;
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = n[r];
          e.removeEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture));
        }
      e.nodeType !== 3 &&
        ((n = t._observers),
        n !== null &&
          n.forEach(function (n) {
            typeof n.rootMargin == `string` ? Jp(t, n, e) : n.unobserve(e);
          }),
        e.reactFragments != null && e.reactFragments.delete(t));
    }
    function nm(e) {
      var t = e.firstChild;
      for (t && t.nodeType === 10 && (t = t.nextSibling); t;) {
        var n = t;
        switch (((t = t.nextSibling), n.nodeName)) {
          case `HTML`:
          case `HEAD`:
          case `BODY`:
            (nm(n), N(n));
            continue;
          case `SCRIPT`:
          case `STYLE`:
            continue;
          case `LINK`:
            if (n.rel.toLowerCase() === `stylesheet`) continue;
        }
        e.removeChild(n);
      }
    }
    function rm(e, t, n, r) {
      for (; e.nodeType === 1;) {
        var i = n;
        if (e.nodeName.toLowerCase() !== t.toLowerCase()) {
          if (!r && (e.nodeName !== `INPUT` || e.type !== `hidden`)) break;
        } else if (!r) {
          if (t === `input` && e.type === `hidden`) {
            var a = i.name == null ? null : `` + i.name;
            if (i.type === `hidden` && e.getAttribute(`name`) === a) return e;
          } else return e;
        } else if (!e[Ft])
          switch (t) {
            case `meta`:
              if (!e.hasAttribute(`itemprop`)) break;
              return e;
            case `link`:
              if (
                ((a = e.getAttribute(`rel`)),
                (a === `stylesheet` && e.hasAttribute(`data-precedence`)) ||
                  a !== i.rel ||
                  e.getAttribute(`href`) !== (i.href == null || i.href === `` ? null : i.href) ||
                  e.getAttribute(`crossorigin`) !==
                    (i.crossOrigin == null ? null : i.crossOrigin) ||
                  e.getAttribute(`title`) !== (i.title == null ? null : i.title))
              )
                break;
              return e;
            case `style`:
              if (e.hasAttribute(`data-precedence`)) break;
              return e;
            case `script`:
              if (
                ((a = e.getAttribute(`src`)),
                (a !== (i.src == null ? null : i.src) ||
                  e.getAttribute(`type`) !== (i.type == null ? null : i.type) ||
                  e.getAttribute(`crossorigin`) !==
                    (i.crossOrigin == null ? null : i.crossOrigin)) &&
                  a &&
                  e.hasAttribute(`async`) &&
                  !e.hasAttribute(`itemprop`))
              )
                break;
              return e;
            default:
              return e;
          }
        if (((e = lm(e.nextSibling)), e === null)) break;
      }
      return null;
    }
    function im(e, t, n) {
      if (t === ``) return null;
      for (; e.nodeType !== 3;)
        if (
          ((e.nodeType !== 1 || e.nodeName !== `INPUT` || e.type !== `hidden`) && !n) ||
          ((e = lm(e.nextSibling)), e === null)
        )
          return null;
      return e;
    }
    function am(e, t) {
      for (; e.nodeType !== 8;)
        if (
          ((e.nodeType !== 1 || e.nodeName !== `INPUT` || e.type !== `hidden`) && !t) ||
          ((e = lm(e.nextSibling)), e === null)
        )
          return null;
      return e;
    }
    function om(e) {
      return e.data === `$?` || e.data === `$~`;
    }
    function sm(e) {
      return e.data === `$!` || (e.data === `$?` && e.ownerDocument.readyState !== `loading`);
    }
    function cm(e, t) {
      var n = e.ownerDocument;
      if (e.data === `$~`) e._reactRetry = t;
      else if (e.data !== `$?` || n.readyState !== `loading`) t();
      else {
        var r = function () {
          (t(), n.removeEventListener(`DOMContentLoaded`, r));
        };
        (n.addEventListener(`DOMContentLoaded`, r), (e._reactRetry = r));
      }
    }
    function lm(e) {
      for (; e != null; e = e.nextSibling) {
        var t = e.nodeType;
        if (t === 1 || t === 3) break;
        if (t === 8) {
          if (
            ((t = e.data),
            t === `$` ||
              t === `$!` ||
              t === `$?` ||
              t === `$~` ||
              t === `&` ||
              t === `F!` ||
              t === `F`)
          )
            break;
          if (t === `/$` || t === `/&`) return null;
        }
      }
      return e;
    }
    var um = null;
    function dm(e) {
      e = e.nextSibling;
      for (var t = 0; e;) {
        if (e.nodeType === 8) {
          var n = e.data;
          if (n === `/$` || n === `/&`) {
            if (t === 0) return lm(e.nextSibling);
            t--;
          } else (n !== `$` && n !== `$!` && n !== `$?` && n !== `$~` && n !== `&`) || t++;
        }
        e = e.nextSibling;
      }
      return null;
    }
    function fm(e) {
      e = e.previousSibling;
      for (var t = 0; e;) {
        if (e.nodeType === 8) {
          var n = e.data;
          if (n === `$` || n === `$!` || n === `$?` || n === `$~` || n === `&`) {
            if (t === 0) return e;
            t--;
          } else (n !== `/$` && n !== `/&`) || t++;
        }
        e = e.previousSibling;
      }
      return null;
    }
    function pm(e, t) {
      function n() {
        r = !0;
      }
      if (e.ownerDocument.activeElement === e) return !0;
      var r = !1;
      try {
        (e.ownerDocument.addEventListener(`focus`, n, !0),
          (e.focus || HTMLElement.prototype.focus).call(e, t));
      } finally {
        e.ownerDocument.removeEventListener(`focus`, n, !0);
      }
      return r;
    }
    function mm(e) {
      yp(function () {
        yp(function (t) {
          return e(t);
        });
      });
    }
    function hm(e, t, n) {
      switch (((t = lp(n)), e)) {
        case `html`:
          if (((e = t.documentElement), !e)) throw Error(i(452));
          return e;
        case `head`:
          if (((e = t.head), !e)) throw Error(i(453));
          return e;
        case `body`:
          if (((e = t.body), !e)) throw Error(i(454));
          return e;
        default:
          throw Error(i(451));
      }
    }
    function gm(e, t, n) {
      for (var r in n) {
        var i = n[r];
        n.hasOwnProperty(r) && i != null && $(e, t, r, null, rp, i);
      }
      (n.dangerouslySetInnerHTML != null && (e.textContent = ``),
        e.onclick === Sn && (e.onclick = null),
        N(e));
    }
    function _m(e) {
      for (var t = e.attributes; t.length;) e.removeAttributeNode(t[0]);
      N(e);
    }
    var vm = new Map(),
      ym = new Set();
    function bm(e) {
      if (typeof e.getRootNode == `function`) {
        var t = e.getRootNode();
        if (t.nodeType === 9 || t.nodeType === 11) return t;
      }
      return e.nodeType === 9 ? e : e.ownerDocument;
    }
    var xm = j.d;
    j.d = { f: Sm, r: Cm, D: Em, C: Dm, L: Om, m: km, X: jm, S: Am, M: Mm };
    function Sm() {
      var e = xm.f(),
        t = Bd();
      return e || t;
    }
    function Cm(e) {
      var t = Rt(e);
      t !== null && t.tag === 5 && t.type === `form` ? ac(t) : xm.r(e);
    }
    var wm = typeof document > `u` ? null : document;
    function Tm(e, t, n) {
      var r = wm;
      if (r && typeof t == `string` && t) {
        var i = cn(t);
        ((i = `link[rel="` + e + `"][href="` + i + `"]`),
          typeof n == `string` && (i += `[crossorigin="` + n + `"]`),
          ym.has(i) ||
            (ym.add(i),
            (e = { rel: e, crossOrigin: n, href: t }),
            r.querySelector(i) === null &&
              ((t = r.createElement(`link`)), np(t, `link`, e), Vt(t), r.head.appendChild(t))));
      }
    }
    function Em(e) {
      (xm.D(e), Tm(`dns-prefetch`, e, null));
    }
    function Dm(e, t) {
      (xm.C(e, t), Tm(`preconnect`, e, t));
    }
    function Om(e, t, n) {
      xm.L(e, t, n);
      var r = wm;
      if (r && e && t) {
        var i = `link[rel="preload"][as="` + cn(t) + `"]`;
        t === `image` && n && n.imageSrcSet
          ? ((i += `[imagesrcset="` + cn(n.imageSrcSet) + `"]`),
            typeof n.imageSizes == `string` && (i += `[imagesizes="` + cn(n.imageSizes) + `"]`))
          : (i += `[href="` + cn(e) + `"]`);
        var a = i;
        switch (t) {
          case `style`:
            a = Pm(e);
            break;
          case `script`:
            a = Rm(e);
        }
        if (
          !(
            vm.has(a) ||
            ((e = E(
              { rel: `preload`, href: t === `image` && n && n.imageSrcSet ? void 0 : e, as: t },
              n,
            )),
            vm.set(a, e),
            r.querySelector(i) !== null ||
              (t === `style` && r.querySelector(Fm(a))) ||
              (t === `script` && r.querySelector(zm(a))))
          )
        ) {
          var o = r.createElement(`link`);
          (np(o, `link`, e),
            t === `style` &&
              ((o[It] = !0),
              (o.onload = o.onerror =
                function () {
                  Ht(o);
                })),
            Vt(o),
            r.head.appendChild(o));
        }
      }
    }
    function km(e, t) {
      xm.m(e, t);
      var n = wm;
      if (n && e) {
        var r = t && typeof t.as == `string` ? t.as : `script`,
          i = `link[rel="modulepreload"][as="` + cn(r) + `"][href="` + cn(e) + `"]`,
          a = i;
        switch (r) {
          case `audioworklet`:
          case `paintworklet`:
          case `serviceworker`:
          case `sharedworker`:
          case `worker`:
          case `script`:
            a = Rm(e);
        }
        if (
          !vm.has(a) &&
          ((e = E({ rel: `modulepreload`, href: e }, t)), vm.set(a, e), n.querySelector(i) === null)
        ) {
          switch (r) {
            case `audioworklet`:
            case `paintworklet`:
            case `serviceworker`:
            case `sharedworker`:
            case `worker`:
            case `script`:
              if (n.querySelector(zm(a))) return;
          }
          ((r = n.createElement(`link`)), np(r, `link`, e), Vt(r), n.head.appendChild(r));
        }
      }
    }
    function Am(e, t, n) {
      xm.S(e, t, n);
      var r = wm;
      if (r && e) {
        var i = Bt(r).hoistableStyles,
          a = Pm(e);
        t ||= `default`;
        var o = i.get(a);
        if (!o) {
          var s = { loading: 0, preload: null };
          if ((o = r.querySelector(Fm(a)))) s.loading = 5;
          else {
            ((e = E({ rel: `stylesheet`, href: e, "data-precedence": t }, n)),
              (n = vm.get(a)) && Hm(e, n));
            var c = (o = r.createElement(`link`));
            (Vt(c),
              np(c, `link`, e),
              (c._p = new Promise(function (e, t) {
                ((c.onload = e), (c.onerror = t));
              })),
              c.addEventListener(`load`, function () {
                s.loading |= 1;
              }),
              c.addEventListener(`error`, function () {
                s.loading |= 2;
              }),
              (s.loading |= 4),
              Vm(o, t, r));
          }
          ((o = { type: `stylesheet`, instance: o, count: 1, state: s }), i.set(a, o));
        }
      }
    }
    function jm(e, t) {
      xm.X(e, t);
      var n = wm;
      if (n && e) {
        var r = Bt(n).hoistableScripts,
          i = Rm(e),
          a = r.get(i);
        a ||
          ((a = n.querySelector(zm(i))),
          a ||
            ((e = E({ src: e, async: !0 }, t)),
            (t = vm.get(i)) && Um(e, t),
            (a = n.createElement(`script`)),
            Vt(a),
            np(a, `link`, e),
            n.head.appendChild(a)),
          (a = { type: `script`, instance: a, count: 1, state: null }),
          r.set(i, a));
      }
    }
    function Mm(e, t) {
      xm.M(e, t);
      var n = wm;
      if (n && e) {
        var r = Bt(n).hoistableScripts,
          i = Rm(e),
          a = r.get(i);
        a ||
          ((a = n.querySelector(zm(i))),
          a ||
            ((e = E({ src: e, async: !0, type: `module` }, t)),
            (t = vm.get(i)) && Um(e, t),
            (a = n.createElement(`script`)),
            Vt(a),
            np(a, `link`, e),
            n.head.appendChild(a)),
          (a = { type: `script`, instance: a, count: 1, state: null }),
          r.set(i, a));
      }
    }
    function Nm(e, t, n, r) {
      var a = (a = Oe.current) ? bm(a) : null;
      if (!a) throw Error(i(446));
      switch (e) {
        case `meta`:
        case `title`:
          return null;
        case `style`:
          return typeof n.precedence == `string` && typeof n.href == `string`
            ? ((n = Pm(n.href)),
              (t = Bt(a).hoistableStyles),
              (r = t.get(n)),
              r || ((r = { type: `style`, instance: null, count: 0, state: null }), t.set(n, r)),
              r)
            : { type: `void`, instance: null, count: 0, state: null };
        case `link`:
          if (
            n.rel === `stylesheet` &&
            typeof n.href == `string` &&
            typeof n.precedence == `string`
          ) {
            e = Pm(n.href);
            var o = Bt(a).hoistableStyles,
              s = o.get(e);
            if (
              (s ||
                ((a = a.ownerDocument || a),
                (s = {
                  type: `stylesheet`,
                  instance: null,
                  count: 0,
                  state: { loading: 0, preload: null },
                }),
                o.set(e, s),
                (o = a.querySelector(Fm(e)))
                  ? o._p || ((s.instance = o), (s.state.loading = 5))
                  : ((o = vm.get(e)),
                    o ||
                      ((o = {
                        rel: `preload`,
                        as: `style`,
                        href: n.href,
                        crossOrigin: n.crossOrigin,
                        integrity: n.integrity,
                        media: n.media,
                        hrefLang: n.hrefLang,
                        referrerPolicy: n.referrerPolicy,
                      }),
                      vm.set(e, o)),
                    Lm(a, e, o, s.state))),
              t && r === null)
            )
              throw Error(i(528, ``));
            return s;
          }
          if (t && r !== null) throw Error(i(529, ``));
          return null;
        case `script`:
          return (
            (t = n.async),
            (n = n.src),
            typeof n == `string` && t && typeof t != `function` && typeof t != `symbol`
              ? ((n = Rm(n)),
                (t = Bt(a).hoistableScripts),
                (r = t.get(n)),
                r || ((r = { type: `script`, instance: null, count: 0, state: null }), t.set(n, r)),
                r)
              : { type: `void`, instance: null, count: 0, state: null }
          );
        default:
          throw Error(i(444, e));
      }
    }
    function Pm(e) {
      return `href="` + cn(e) + `"`;
    }
    function Fm(e) {
      return `link[rel="stylesheet"][` + e + `]`;
    }
    function Im(e) {
      return E({}, e, { "data-precedence": e.precedence, precedence: null });
    }
    function Lm(e, t, n, r) {
      if ((t = e.querySelector(`link[rel="preload"][as="style"][` + t + `]`))) {
        if (!0 !== t[It]) {
          r.loading = 1;
          return;
        }
      } else
        ((t = e.createElement(`link`)),
          (t[It] = !0),
          (t.onload = t.onerror = Ht.bind(null, t)),
          np(t, `link`, n),
          Vt(t),
          e.head.appendChild(t));
      ((r.preload = t),
        t.addEventListener(`load`, function () {
          return (r.loading |= 1);
        }),
        t.addEventListener(`error`, function () {
          return (r.loading |= 2);
        }));
    }
    function Rm(e) {
      return `[src="` + cn(e) + `"]`;
    }
    function zm(e) {
      return `script[async]` + e;
    }
    function Bm(e, t, n) {
      if ((t.count++, t.instance === null))
        switch (t.type) {
          case `style`:
            var r = e.querySelector(`style[data-href~="` + cn(n.href) + `"]`);
            if (r) return ((t.instance = r), Vt(r), r);
            var a = E({}, n, {
              "data-href": n.href,
              "data-precedence": n.precedence,
              href: null,
              precedence: null,
            });
            return (
              (r = (e.ownerDocument || e).createElement(`style`)),
              Vt(r),
              np(r, `style`, a),
              Vm(r, n.precedence, e),
              (t.instance = r)
            );
          case `stylesheet`:
            a = Pm(n.href);
            var o = e.querySelector(Fm(a));
            if (o) return ((t.state.loading |= 4), (t.instance = o), Vt(o), o);
            ((r = Im(n)),
              (a = vm.get(a)) && Hm(r, a),
              (o = (e.ownerDocument || e).createElement(`link`)),
              Vt(o));
            var s = o;
            return (
              (s._p = new Promise(function (e, t) {
                ((s.onload = e), (s.onerror = t));
              })),
              np(o, `link`, r),
              (t.state.loading |= 4),
              Vm(o, n.precedence, e),
              (t.instance = o)
            );
          case `script`:
            return (
              (o = Rm(n.src)),
              (a = e.querySelector(zm(o)))
                ? ((t.instance = a), Vt(a), a)
                : ((r = n),
                  (a = vm.get(o)) && ((r = E({}, n)), Um(r, a)),
                  (e = e.ownerDocument || e),
                  (a = e.createElement(`script`)),
                  Vt(a),
                  np(a, `link`, r),
                  e.head.appendChild(a),
                  (t.instance = a))
            );
          case `void`:
            return null;
          default:
            throw Error(i(443, t.type));
        }
      else
        t.type === `stylesheet` &&
          !(t.state.loading & 4) &&
          ((r = t.instance), (t.state.loading |= 4), Vm(r, n.precedence, e));
      return t.instance;
    }
    function Vm(e, t, n) {
      for (
        var r = n.querySelectorAll(
            `link[rel="stylesheet"][data-precedence],style[data-precedence]`,
          ),
          i = r.length ? r[r.length - 1] : null,
          a = i,
          o = 0;
        o < r.length;
        o++
      ) {
        var s = r[o];
        if (s.dataset.precedence === t) a = s;
        else if (a !== i) break;
      }
      a
        ? a.parentNode.insertBefore(e, a.nextSibling)
        : ((t = n.nodeType === 9 ? n.head : n), t.insertBefore(e, t.firstChild));
    }
    function Hm(e, t) {
      ((e.crossOrigin ??= t.crossOrigin),
        (e.referrerPolicy ??= t.referrerPolicy),
        (e.title ??= t.title));
    }
    function Um(e, t) {
      ((e.crossOrigin ??= t.crossOrigin),
        (e.referrerPolicy ??= t.referrerPolicy),
        (e.integrity ??= t.integrity));
    }
    var Wm = null;
    function Gm(e, t, n) {
      if (Wm === null) {
        var r = new Map(),
          i = (Wm = new Map());
        i.set(n, r);
      } else ((i = Wm), (r = i.get(n)), r || ((r = new Map()), i.set(n, r)));
      if (r.has(e)) return r;
      for (r.set(e, null), n = n.getElementsByTagName(e), i = 0; i < n.length; i++) {
        var a = n[i];
        if (
          !(a[Ft] || a[Ot] || (e === `link` && a.getAttribute(`rel`) === `stylesheet`)) &&
          a.namespaceURI !== `http://www.w3.org/2000/svg`
        ) {
          var o = a.getAttribute(t) || ``;
          o = e + o;
          var s = r.get(o);
          s ? s.push(a) : r.set(o, [a]);
        }
      }
      return r;
    }
    function Km(e, t, n) {
      ((e = e.ownerDocument || e),
        e.head.insertBefore(n, t === `title` ? e.querySelector(`head > title`) : null));
    }
    function qm(e, t, n) {
      if (n === 1 || t.itemProp != null) return !1;
      switch (e) {
        case `meta`:
        case `title`:
          return !0;
        case `style`:
          if (typeof t.precedence != `string` || typeof t.href != `string` || t.href === ``) break;
          return !0;
        case `link`:
          if (
            typeof t.rel != `string` ||
            typeof t.href != `string` ||
            t.href === `` ||
            t.onLoad ||
            t.onError
          )
            break;
          switch (t.rel) {
            case `stylesheet`:
              return ((e = t.disabled), typeof t.precedence == `string` && e == null);
            default:
              return !0;
          }
        case `script`:
          if (
            t.async &&
            typeof t.async != `function` &&
            typeof t.async != `symbol` &&
            !t.onLoad &&
            !t.onError &&
            t.src &&
            typeof t.src == `string`
          )
            return !0;
      }
      return !1;
    }
    function Jm(e, t) {
      return (
        e === `img` && t.src != null && t.src !== `` && t.onLoad == null && t.loading !== `lazy`
      );
    }
    function Ym(e) {
      return !(e.type === `stylesheet` && !(e.state.loading & 3));
    }
    function Xm(e) {
      return (
        (e.width || 100) *
        (e.height || 100) *
        (typeof devicePixelRatio == `number` ? devicePixelRatio : 1) *
        0.25
      );
    }
    function Zm(e, t) {
      typeof t.decode == `function` &&
        (e.imgCount++,
        t.complete || ((e.imgBytes += Xm(t)), e.suspenseyImages.push(t)),
        (e = rh.bind(e)),
        t.decode().then(e, e));
    }
    function Qm(e, t, n, r) {
      if (
        n.type === `stylesheet` &&
        (typeof r.media != `string` || !1 !== matchMedia(r.media).matches) &&
        !(n.state.loading & 4)
      ) {
        if (n.instance === null) {
          var i = Pm(r.href),
            a = t.querySelector(Fm(i));
          if (a) {
            ((t = a._p),
              typeof t == `object` &&
                t &&
                typeof t.then == `function` &&
                (e.count++, (e = nh.bind(e)), t.then(e, e)),
              (n.state.loading |= 4),
              (n.instance = a),
              Vt(a));
            return;
          }
          ((a = t.ownerDocument || t),
            (r = Im(r)),
            (i = vm.get(i)) && Hm(r, i),
            (a = a.createElement(`link`)),
            Vt(a));
          var o = a;
          ((o._p = new Promise(function (e, t) {
            ((o.onload = e), (o.onerror = t));
          })),
            np(a, `link`, r),
            (n.instance = a));
        }
        (e.stylesheets === null && (e.stylesheets = new Map()),
          e.stylesheets.set(n, t),
          (t = n.state.preload) &&
            !(n.state.loading & 3) &&
            (e.count++,
            (n = nh.bind(e)),
            t.addEventListener(`load`, n),
            t.addEventListener(`error`, n)));
      }
    }
    var $m = 0;
    function eh(e, t) {
      return (
        e.stylesheets && e.count === 0 && ah(e, e.stylesheets),
        0 < e.count || 0 < e.imgCount
          ? function (n) {
              var r = setTimeout(function () {
                if ((e.stylesheets && ah(e, e.stylesheets), e.unsuspend)) {
                  var t = e.unsuspend;
                  ((e.unsuspend = null), t());
                }
              }, 6e4 + t);
              0 < e.imgBytes && $m === 0 && ($m = 62500 * op());
              var i = setTimeout(
                function () {
                  if (
                    ((e.waitingForImages = !1),
                    e.count === 0 && (e.stylesheets && ah(e, e.stylesheets), e.unsuspend))
                  ) {
                    var t = e.unsuspend;
                    ((e.unsuspend = null), t());
                  }
                },
                (e.imgBytes > $m ? 50 : 800) + t,
              );
              return (
                (e.unsuspend = n),
                function () {
                  ((e.unsuspend = null), clearTimeout(r), clearTimeout(i));
                }
              );
            }
          : null
      );
    }
    function th(e) {
      if (e.count === 0 && (e.imgCount === 0 || !e.waitingForImages)) {
        if (e.stylesheets) ah(e, e.stylesheets);
        else if (e.unsuspend) {
          var t = e.unsuspend;
          ((e.unsuspend = null), t());
        }
      }
    }
    function nh() {
      (this.count--, th(this));
    }
    function rh() {
      (this.imgCount--, th(this));
    }
    var ih = null;
    function ah(e, t) {
      ((e.stylesheets = null),
        e.unsuspend !== null &&
          (e.count++, (ih = new Map()), t.forEach(oh, e), (ih = null), nh.call(e)));
    }
    function oh(e, t) {
      if (!(t.state.loading & 4)) {
        var n = ih.get(e);
        if (n) var r = n.get(null);
        else {
          ((n = new Map()), ih.set(e, n));
          for (
            var i = e.querySelectorAll(`link[data-precedence],style[data-precedence]`), a = 0;
            a < i.length;
            a++
          ) {
            var o = i[a];
            (o.nodeName === `LINK` || o.getAttribute(`media`) !== `not all`) &&
              (n.set(o.dataset.precedence, o), (r = o));
          }
          r && n.set(null, r);
        }
        ((i = t.instance),
          (o = i.getAttribute(`data-precedence`)),
          (a = n.get(o) || r),
          a === r && n.set(null, i),
          n.set(o, i),
          this.count++,
          (r = nh.bind(this)),
          i.addEventListener(`load`, r),
          i.addEventListener(`error`, r),
          a
            ? a.parentNode.insertBefore(i, a.nextSibling)
            : ((e = e.nodeType === 9 ? e.head : e), e.insertBefore(i, e.firstChild)),
          (t.state.loading |= 4));
      }
    }
    var sh = {
      $$typeof: ae,
      Provider: null,
      Consumer: null,
      _currentValue: xe,
      _currentValue2: xe,
      _threadCount: 0,
    };
    function ch(e, t, n, r, i, a, o, s, c) {
      ((this.tag = 1),
        (this.containerInfo = e),
        (this.pingCache = this.current = this.pendingChildren = null),
        (this.timeoutHandle = -1),
        (this.callbackNode =
          this.next =
          this.pendingContext =
          this.context =
          this.cancelPendingCommit =
            null),
        (this.callbackPriority = 0),
        (this.expirationTimes = _t(-1)),
        (this.entangledLanes =
          this.shellSuspendCounter =
          this.errorRecoveryDisabledLanes =
          this.expiredLanes =
          this.warmLanes =
          this.pingedLanes =
          this.suspendedLanes =
          this.pendingLanes =
            0),
        (this.entanglements = _t(0)),
        (this.hiddenUpdates = _t(null)),
        (this.identifierPrefix = r),
        (this.onUncaughtError = i),
        (this.onCaughtError = a),
        (this.onRecoverableError = o),
        (this.pooledCache = null),
        (this.pooledCacheLanes = 0),
        (this.formState = c),
        (this.transitionTypes = null),
        (this.incompleteTransitions = new Map()));
    }
    function lh(e, t, n, r, i, a, o, s, c, l, u, d) {
      return (
        (e = new ch(e, t, n, o, c, l, u, d, s)),
        (t = 1),
        !0 === a && (t |= 24),
        (a = Ii(3, null, null, t)),
        (e.current = a),
        (a.stateNode = e),
        (t = Pa()),
        t.refCount++,
        (e.pooledCache = t),
        t.refCount++,
        (a.memoizedState = { element: r, isDehydrated: n, cache: t }),
        _o(a),
        e
      );
    }
    function uh(e) {
      return e ? ((e = Pi), e) : Pi;
    }
    function dh(e, t, n, r, i, a) {
      ((i = uh(i)),
        r.context === null ? (r.context = i) : (r.pendingContext = i),
        (r = yo(t)),
        (r.payload = { element: n }),
        (a = a === void 0 ? null : a),
        a !== null && (r.callback = a),
        (n = bo(e, r, t)),
        n !== null && (Fd(n, e, t), xo(n, e, t)));
    }
    function fh(e, t) {
      if (((e = e.memoizedState), e !== null && e.dehydrated !== null)) {
        var n = e.retryLane;
        e.retryLane = n !== 0 && n < t ? n : t;
      }
    }
    function ph(e, t) {
      (fh(e, t), (e = e.alternate) && fh(e, t));
    }
    function mh(e) {
      if (e.tag === 13 || e.tag === 31) {
        var t = ji(e, 67108864);
        (t !== null && Fd(t, e, 67108864), ph(e, 67108864));
      }
    }
    function hh(e) {
      if (e.tag === 13 || e.tag === 31) {
        var t = Md();
        t = Ct(t);
        var n = ji(e, t);
        (n !== null && Fd(n, e, t), ph(e, t));
      }
    }
    var gh = !0;
    function _h(e, t, n, r) {
      var i = A.T;
      A.T = null;
      var a = j.p;
      try {
        ((j.p = 2), yh(e, t, n, r));
      } finally {
        ((j.p = a), (A.T = i));
      }
    }
    function vh(e, t, n, r) {
      var i = A.T;
      A.T = null;
      var a = j.p;
      try {
        ((j.p = 8), yh(e, t, n, r));
      } finally {
        ((j.p = a), (A.T = i));
      }
    }
    function yh(e, t, n, r) {
      if (gh) {
        var i = bh(r);
        if (i === null) (Kf(e, t, r, xh, n), Mh(e, r));
        else if (Ph(i, e, t, n, r)) r.stopPropagation();
        else if ((Mh(e, r), t & 4 && -1 < jh.indexOf(e))) {
          for (; i !== null;) {
            var a = Rt(i);
            if (a !== null)
              switch (a.tag) {
                case 3:
                  if (((a = a.stateNode), a.current.memoizedState.isDehydrated)) {
                    var o = dt(a.pendingLanes);
                    if (o !== 0) {
                      var s = a;
                      for (s.pendingLanes |= 2, s.entangledLanes |= 2; o;) {
                        var c = 1 << (31 - it(o));
                        ((s.entanglements[1] |= c), (o &= ~c));
                      }
                      (Ef(a), !(G & 6) && ((_d = Ke() + 500), Df(0, !1)));
                    }
                  }
                  break;
                case 31:
                case 13:
                  ((s = ji(a, 2)), s !== null && Fd(s, a, 2), Bd(), ph(a, 2));
              }
            if (((a = bh(r)), a === null && Kf(e, t, r, xh, n), a === i)) break;
            i = a;
          }
          i !== null && r.stopPropagation();
        } else Kf(e, t, r, null, n);
      }
    }
    function bh(e) {
      return ((e = wn(e)), Sh(e));
    }
    var xh = null;
    function Sh(e) {
      if (((xh = null), (e = Lt(e)), e !== null)) {
        var t = o(e);
        if (t === null) e = null;
        else {
          var n = t.tag;
          if (n === 13) {
            if (((e = s(t)), e !== null)) return e;
            e = null;
          } else if (n === 31) {
            if (((e = c(t)), e !== null)) return e;
            e = null;
          } else if (n === 3) {
            if (t.stateNode.current.memoizedState.isDehydrated)
              return t.tag === 3 ? t.stateNode.containerInfo : null;
            e = null;
          } else t !== e && (e = null);
        }
      }
      return ((xh = e), null);
    }
    function Ch(e) {
      switch (e) {
        case `beforetoggle`:
        case `cancel`:
        case `click`:
        case `close`:
        case `contextmenu`:
        case `copy`:
        case `cut`:
        case `auxclick`:
        case `dblclick`:
        case `dragend`:
        case `dragstart`:
        case `drop`:
        case `focusin`:
        case `focusout`:
        case `input`:
        case `invalid`:
        case `keydown`:
        case `keypress`:
        case `keyup`:
        case `mousedown`:
        case `mouseup`:
        case `paste`:
        case `pause`:
        case `play`:
        case `pointercancel`:
        case `pointerdown`:
        case `pointerup`:
        case `ratechange`:
        case `reset`:
        case `seeked`:
        case `submit`:
        case `toggle`:
        case `touchcancel`:
        case `touchend`:
        case `touchstart`:
        case `volumechange`:
        case `change`:
        case `selectionchange`:
        case `textInput`:
        case `compositionstart`:
        case `compositionend`:
        case `compositionupdate`:
        case `beforeblur`:
        case `afterblur`:
        case `beforeinput`:
        case `blur`:
        case `fullscreenchange`:
        case `fullscreenerror`:
        case `focus`:
        case `hashchange`:
        case `popstate`:
        case `select`:
        case `selectstart`:
          return 2;
        case `drag`:
        case `dragenter`:
        case `dragexit`:
        case `dragleave`:
        case `dragover`:
        case `mousemove`:
        case `mouseout`:
        case `mouseover`:
        case `pointermove`:
        case `pointerout`:
        case `pointerover`:
        case `resize`:
        case `scroll`:
        case `touchmove`:
        case `wheel`:
        case `mouseenter`:
        case `mouseleave`:
        case `pointerenter`:
        case `pointerleave`:
          return 8;
        case `message`:
          switch (qe()) {
            case Je:
              return 2;
            case Ye:
              return 8;
            case Xe:
            case Ze:
              return 32;
            case Qe:
              return 268435456;
            default:
              return 32;
          }
        default:
          return 32;
      }
    }
    var wh = !1,
      Th = null,
      Eh = null,
      Dh = null,
      Oh = new Map(),
      kh = new Map(),
      Ah = [],
      jh =
        `mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset`.split(
          ` `,
        );
    function Mh(e, t) {
      switch (e) {
        case `focusin`:
        case `focusout`:
          Th = null;
          break;
        case `dragenter`:
        case `dragleave`:
          Eh = null;
          break;
        case `mouseover`:
        case `mouseout`:
          Dh = null;
          break;
        case `pointerover`:
        case `pointerout`:
          Oh.delete(t.pointerId);
          break;
        case `gotpointercapture`:
        case `lostpointercapture`:
          kh.delete(t.pointerId);
      }
    }
    function Nh(e, t, n, r, i, a) {
      return e === null || e.nativeEvent !== a
        ? ((e = {
            blockedOn: t,
            domEventName: n,
            eventSystemFlags: r,
            nativeEvent: a,
            targetContainers: [i],
          }),
          t !== null && ((t = Rt(t)), t !== null && mh(t)),
          e)
        : ((e.eventSystemFlags |= r),
          (t = e.targetContainers),
          i !== null && t.indexOf(i) === -1 && t.push(i),
          e);
    }
    function Ph(e, t, n, r, i) {
      switch (t) {
        case `focusin`:
          return ((Th = Nh(Th, e, t, n, r, i)), !0);
        case `dragenter`:
          return ((Eh = Nh(Eh, e, t, n, r, i)), !0);
        case `mouseover`:
          return ((Dh = Nh(Dh, e, t, n, r, i)), !0);
        case `pointerover`:
          var a = i.pointerId;
          return (Oh.set(a, Nh(Oh.get(a) || null, e, t, n, r, i)), !0);
        case `gotpointercapture`:
          return ((a = i.pointerId), kh.set(a, Nh(kh.get(a) || null, e, t, n, r, i)), !0);
      }
      return !1;
    }
    function Fh(e) {
      var t = Lt(e.target);
      if (t !== null) {
        var n = o(t);
        if (n !== null) {
          if (((t = n.tag), t === 13)) {
            if (((t = s(n)), t !== null)) {
              ((e.blockedOn = t),
                Et(e.priority, function () {
                  hh(n);
                }));
              return;
            }
          } else if (t === 31) {
            if (((t = c(n)), t !== null)) {
              ((e.blockedOn = t),
                Et(e.priority, function () {
                  hh(n);
                }));
              return;
            }
          } else if (t === 3 && n.stateNode.current.memoizedState.isDehydrated) {
            e.blockedOn = n.tag === 3 ? n.stateNode.containerInfo : null;
            return;
          }
        }
      }
      e.blockedOn = null;
    }
    function Ih(e) {
      if (e.blockedOn !== null) return !1;
      for (var t = e.targetContainers; 0 < t.length;) {
        var n = bh(e.nativeEvent);
        if (n === null) {
          n = e.nativeEvent;
          var r = new n.constructor(n.type, n);
          ((Cn = r), n.target.dispatchEvent(r), (Cn = null));
        } else return ((t = Rt(n)), t !== null && mh(t), (e.blockedOn = n), !1);
        t.shift();
      }
      return !0;
    }
    function Lh(e, t, n) {
      Ih(e) && n.delete(t);
    }
    function Rh() {
      ((wh = !1),
        Th !== null && Ih(Th) && (Th = null),
        Eh !== null && Ih(Eh) && (Eh = null),
        Dh !== null && Ih(Dh) && (Dh = null),
        Oh.forEach(Lh),
        kh.forEach(Lh));
    }
    function zh(e, n) {
      e.blockedOn === n &&
        ((e.blockedOn = null),
        wh || ((wh = !0), t.unstable_scheduleCallback(t.unstable_NormalPriority, Rh)));
    }
    var Bh = null;
    function Vh(e) {
      Bh !== e &&
        ((Bh = e),
        t.unstable_scheduleCallback(t.unstable_NormalPriority, function () {
          Bh === e && (Bh = null);
          for (var t = 0; t < e.length; t += 3) {
            var n = e[t],
              r = e[t + 1],
              i = e[t + 2];
            if (typeof r != `function`) {
              if (Sh(r || n) === null) continue;
              break;
            }
            var a = Rt(n);
            a !== null &&
              (e.splice(t, 3),
              (t -= 3),
              rc(a, { pending: !0, data: i, method: n.method, action: r }, r, i));
          }
        }));
    }
    function Hh(e) {
      function t(t) {
        return zh(t, e);
      }
      (Th !== null && zh(Th, e),
        Eh !== null && zh(Eh, e),
        Dh !== null && zh(Dh, e),
        Oh.forEach(t),
        kh.forEach(t));
      for (var n = 0; n < Ah.length; n++) {
        var r = Ah[n];
        r.blockedOn === e && (r.blockedOn = null);
      }
      for (; 0 < Ah.length && ((n = Ah[0]), n.blockedOn === null);)
        (Fh(n), n.blockedOn === null && Ah.shift());
      if (((n = (e.ownerDocument || e).$$reactFormReplay), n != null))
        for (r = 0; r < n.length; r += 3) {
          var i = n[r],
            a = n[r + 1],
            o = i[kt] || null;
          if (typeof a == `function`) o || Vh(n);
          else if (o) {
            var s = null;
            if (a && a.hasAttribute(`formAction`)) {
              if (((i = a), (o = a[kt] || null))) s = o.formAction;
              else if (Sh(i) !== null) continue;
            } else s = o.action;
            (typeof s == `function` ? (n[r + 1] = s) : (n.splice(r, 3), (r -= 3)), Vh(n));
          }
        }
    }
    function Uh() {
      function e(e) {
        e.canIntercept &&
          e.info === `react-transition` &&
          e.intercept({
            handler: function () {
              return new Promise(function (e) {
                return (i = e);
              });
            },
            focusReset: `manual`,
            scroll: `manual`,
          });
      }
      function t() {
        (i !== null && (i(), (i = null)), r || setTimeout(n, 20));
      }
      function n() {
        if (!r && !navigation.transition) {
          var e = navigation.currentEntry;
          e &&
            e.url != null &&
            navigation.navigate(e.url, {
              state: e.getState(),
              info: `react-transition`,
              history: `replace`,
            });
        }
      }
      if (typeof navigation == `object`) {
        var r = !1,
          i = null;
        return (
          navigation.addEventListener(`navigate`, e),
          navigation.addEventListener(`navigatesuccess`, t),
          navigation.addEventListener(`navigateerror`, t),
          setTimeout(n, 100),
          function () {
            ((r = !0),
              navigation.removeEventListener(`navigate`, e),
              navigation.removeEventListener(`navigatesuccess`, t),
              navigation.removeEventListener(`navigateerror`, t),
              i !== null && (i(), (i = null)));
          }
        );
      }
    }
    function Wh(e) {
      this._internalRoot = e;
    }
    ((Gh.prototype.render = Wh.prototype.render =
      function (e) {
        var t = this._internalRoot;
        if (t === null) throw Error(i(409));
        var n = t.current;
        dh(n, Md(), e, t, null, null);
      }),
      (Gh.prototype.unmount = Wh.prototype.unmount =
        function () {
          var e = this._internalRoot;
          if (e !== null) {
            this._internalRoot = null;
            var t = e.containerInfo;
            (dh(e.current, 2, null, e, null, null), Bd(), (t[At] = null));
          }
        }));
    function Gh(e) {
      this._internalRoot = e;
    }
    Gh.prototype.unstable_scheduleHydration = function (e) {
      if (e) {
        var t = Tt();
        e = { blockedOn: null, target: e, priority: t };
        for (var n = 0; n < Ah.length && t !== 0 && t < Ah[n].priority; n++);
        (Ah.splice(n, 0, e), n === 0 && Fh(e));
      }
    };
    var Kh = n.version;
    if (Kh !== `19.3.1`) throw Error(i(527, Kh, `19.3.1`));
    j.findDOMNode = function (e) {
      var t = e._reactInternals;
      if (t === void 0)
        throw typeof e.render == `function`
          ? Error(i(188))
          : ((e = Object.keys(e).join(`,`)), Error(i(268, e)));
      return ((e = d(t)), (e = e === null ? null : p(e)), (e = e === null ? null : e.stateNode), e);
    };
    var qh = {
      bundleType: 0,
      version: `19.3.1`,
      rendererPackageName: `react-dom`,
      currentDispatcherRef: A,
      reconcilerVersion: `19.3.1`,
    };
    if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u`) {
      var Jh = __REACT_DEVTOOLS_GLOBAL_HOOK__;
      if (!Jh.isDisabled && Jh.supportsFiber)
        try {
          ((tt = Jh.inject(qh)), (nt = Jh));
        } catch {}
    }
    e.createRoot = function (e, t) {
      if (!a(e)) throw Error(i(299));
      var n = !1,
        r = ``,
        o = Ec,
        s = Dc,
        c = Oc;
      return (
        t != null &&
          (!0 === t.unstable_strictMode && (n = !0),
          t.identifierPrefix !== void 0 && (r = t.identifierPrefix),
          t.onUncaughtError !== void 0 && (o = t.onUncaughtError),
          t.onCaughtError !== void 0 && (s = t.onCaughtError),
          t.onRecoverableError !== void 0 && (c = t.onRecoverableError)),
        (t = lh(e, 1, !1, null, null, n, r, null, o, s, c, Uh)),
        (e[At] = t.current),
        Wf(e),
        new Wh(t)
      );
    };
  }),
  g = o((e, t) => {
    function n() {
      if (
        typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u` &&
        typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == `function`
      )
        try {
          __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n);
        } catch (e) {
          console.error(e);
        }
    }
    (n(), (t.exports = h()));
  }),
  _ = o((e) => {
    var t = Symbol.for(`react.transitional.element`),
      n = Symbol.for(`react.fragment`);
    function r(e, n, r) {
      var i = null;
      if ((r !== void 0 && (i = `` + r), n.key !== void 0 && (i = `` + n.key), `key` in n))
        for (var a in ((r = {}), n)) a !== `key` && (r[a] = n[a]);
      else r = n;
      return (
        (n = r.ref), { $$typeof: t, type: e, key: i, ref: n === void 0 ? null : n, props: r }
      );
    }
    ((e.Fragment = n), (e.jsx = r), (e.jsxs = r));
  }),
  v = o((e, t) => {
    t.exports = _();
  }),
  y = c(u(), 1),
  b = v(),
  x = y.createContext(void 0),
  S = (e) => {
    let t = y.useContext(x);
    if (e) return e;
    if (!t) throw Error(`No QueryClient set, use QueryClientProvider to set one`);
    return t;
  },
  C = ({ client: e, children: t }) => (
    y.useEffect(
      () => (
        e.mount(),
        () => {
          e.unmount();
        }
      ),
      [e],
    ),
    (0, b.jsx)(x.Provider, { value: e, children: t })
  ),
  w = {
    setTimeout: (e, t) => setTimeout(e, t),
    clearTimeout: (e) => clearTimeout(e),
    setInterval: (e, t) => setInterval(e, t),
    clearInterval: (e) => clearInterval(e),
  },
  T = new (class {
    #e = w;
    setTimeoutProvider(e) {
      this.#e = e;
    }
    setTimeout(e, t) {
      return this.#e.setTimeout(e, t);
    }
    clearTimeout(e) {
      this.#e.clearTimeout(e);
    }
    setInterval(e, t) {
      return this.#e.setInterval(e, t);
    }
    clearInterval(e) {
      this.#e.clearInterval(e);
    }
  })();
function ee(e) {
  setTimeout(e, 0);
}
var E = typeof window > `u` || `Deno` in globalThis;
function D() {}
function te(e, t) {
  return typeof e == `function` ? e(t) : e;
}
function ne(e) {
  return typeof e == `number` && e >= 0 && e !== 1 / 0;
}
function O(e, t) {
  return Math.max(e + (t || 0) - Date.now(), 0);
}
function k(e, t) {
  return typeof e == `function` ? e(t) : e;
}
function re(e, t) {
  let { type: n = `all`, exact: r, fetchStatus: i, predicate: a, queryKey: o, stale: s } = e;
  if (o) {
    if (r) {
      if (t.queryHash !== ae(o, t.options)) return !1;
    } else if (!se(t.queryKey, o)) return !1;
  }
  if (n !== `all`) {
    let e = t.isActive();
    if ((n === `active` && !e) || (n === `inactive` && e)) return !1;
  }
  return !(
    (typeof s == `boolean` && t.isStale() !== s) ||
    (i && i !== t.state.fetchStatus) ||
    (a && !a(t))
  );
}
function ie(e, t) {
  let { exact: n, status: r, predicate: i, mutationKey: a } = e;
  if (a) {
    if (!t.options.mutationKey) return !1;
    if (n) {
      if (oe(t.options.mutationKey) !== oe(a)) return !1;
    } else if (!se(t.options.mutationKey, a)) return !1;
  }
  return !((r && t.state.status !== r) || (i && !i(t)));
}
function ae(e, t) {
  return (t?.queryKeyHashFn || oe)(e);
}
function oe(e) {
  return JSON.stringify(e, (e, t) =>
    fe(t)
      ? Object.keys(t)
          .sort()
          .reduce((e, n) => ((e[n] = t[n]), e), {})
      : t,
  );
}
function se(e, t) {
  if (e === t) return !0;
  if (typeof e != typeof t) return !1;
  if (e && t && typeof e == `object` && typeof t == `object`) {
    if (Array.isArray(e) && Array.isArray(t)) {
      if (t.length > e.length) return !1;
      for (let n = 0; n < t.length; n++) if (!se(e[n], t[n])) return !1;
      return !0;
    }
    let n = Object.keys(t);
    for (let r of n) if (!se(e[r], t[r])) return !1;
    return !0;
  }
  return !1;
}
var ce = Object.prototype.hasOwnProperty;
function le(e, t, n = 0) {
  if (e === t) return e;
  if (n > 500) return t;
  let r = de(e) && de(t);
  if (!r && !(fe(e) && fe(t))) return t;
  let i = (r ? e : Object.keys(e)).length,
    a = r ? t : Object.keys(t),
    o = a.length,
    s = r ? Array(o) : {},
    c = 0;
  for (let l = 0; l < o; l++) {
    let o = r ? l : a[l],
      u = e[o],
      d = t[o];
    if (u === d) {
      ((s[o] = u), (r ? l < i : ce.call(e, o)) && c++);
      continue;
    }
    if (u === null || d === null || typeof u != `object` || typeof d != `object`) {
      s[o] = d;
      continue;
    }
    let f = le(u, d, n + 1);
    ((s[o] = f), f === u && c++);
  }
  return i === o && c === i ? e : s;
}
function ue(e, t) {
  if (!t || Object.keys(e).length !== Object.keys(t).length) return !1;
  for (let n of Object.keys(e)) if (!ce.call(t, n) || e[n] !== t[n]) return !1;
  return !0;
}
function de(e) {
  return Array.isArray(e) && e.length === Object.keys(e).length;
}
function fe(e) {
  if (!pe(e)) return !1;
  let t = Object.getPrototypeOf(e),
    n = t?.constructor;
  if (n === void 0) return !0;
  if (typeof n != `function`) return !1;
  let r = n.prototype;
  return !(!pe(r) || !r.hasOwnProperty(`isPrototypeOf`) || t !== Object.prototype);
}
function pe(e) {
  return Object.prototype.toString.call(e) === `[object Object]`;
}
function me(e) {
  return new Promise((t) => {
    T.setTimeout(t, e);
  });
}
function he(e, t, n) {
  return typeof n.structuralSharing == `function`
    ? n.structuralSharing(e, t)
    : n.structuralSharing === !1
      ? t
      : le(e, t);
}
function ge(e, t, n = 0) {
  let r = [...e, t];
  return n && r.length > n ? r.slice(-n) : r;
}
function _e(e, t, n = 0) {
  let r = [t, ...e];
  return n && r.length > n ? r.slice(0, n) : r;
}
var ve = Symbol();
function ye(e, t) {
  return !e.queryFn && t?.initialPromise
    ? () => t.initialPromise
    : !e.queryFn || e.queryFn === ve
      ? () => Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`))
      : e.queryFn;
}
function be(e, t) {
  return typeof e == `function` ? e(...t) : !!e;
}
var A = Symbol();
function j(e, t, n, r) {
  let i = !1,
    a;
  return (
    Object.defineProperties(e, {
      [A]: { value: r },
      signal: {
        enumerable: !0,
        get: () => (
          (a ??= t()),
          i || ((i = !0), a.aborted ? n() : a.addEventListener(`abort`, n, { once: !0 })),
          a
        ),
      },
    }),
    e
  );
}
var xe = () => E,
  Se = () => xe(),
  Ce = class {
    constructor() {
      ((this.listeners = new Set()), (this.subscribe = this.subscribe.bind(this)));
    }
    subscribe(e) {
      return (
        this.listeners.add(e),
        this.onSubscribe(),
        () => {
          (this.listeners.delete(e), this.onUnsubscribe());
        }
      );
    }
    hasListeners() {
      return this.listeners.size > 0;
    }
    onSubscribe() {}
    onUnsubscribe() {}
  },
  we = new (class extends Ce {
    #e;
    #t;
    #n;
    constructor() {
      (super(),
        (this.#n = (e) => {
          if (typeof window < `u` && window.addEventListener) {
            let t = () => e();
            return (
              window.addEventListener(`visibilitychange`, t, !1),
              () => {
                window.removeEventListener(`visibilitychange`, t);
              }
            );
          }
        }));
    }
    onSubscribe() {
      this.#t || this.setEventListener(this.#n);
    }
    onUnsubscribe() {
      this.hasListeners() || (this.#t?.(), (this.#t = void 0));
    }
    setEventListener(e) {
      ((this.#n = e),
        this.#t?.(),
        (this.#t = e((e) => {
          typeof e == `boolean` ? this.setFocused(e) : this.onFocus();
        })));
    }
    setFocused(e) {
      this.#e !== e && ((this.#e = e), this.onFocus());
    }
    onFocus() {
      let e = this.isFocused();
      this.listeners.forEach((t) => {
        t(e);
      });
    }
    isFocused() {
      return typeof this.#e == `boolean`
        ? this.#e
        : globalThis.document?.visibilityState !== `hidden`;
    }
  })(),
  Te = ee;
function M() {
  let e = [],
    t = 0,
    n = (e) => {
      e();
    },
    r = (e) => {
      e();
    },
    i = Te,
    a = (r) => {
      t
        ? e.push(r)
        : i(() => {
            n(r);
          });
    },
    o = () => {
      let t = e;
      ((e = []),
        t.length &&
          i(() => {
            r(() => {
              t.forEach((e) => {
                n(e);
              });
            });
          }));
    };
  return {
    batch: (e) => {
      let n;
      t++;
      try {
        n = e();
      } finally {
        (t--, t || o());
      }
      return n;
    },
    batchCalls:
      (e) =>
      (...t) => {
        a(() => {
          e(...t);
        });
      },
    schedule: a,
    setNotifyFunction: (e) => {
      n = e;
    },
    setBatchNotifyFunction: (e) => {
      r = e;
    },
    setScheduler: (e) => {
      i = e;
    },
  };
}
var Ee = M(),
  De = new (class extends Ce {
    #e = !0;
    #t;
    #n;
    constructor() {
      (super(),
        (this.#n = (e) => {
          if (typeof window < `u` && window.addEventListener) {
            let t = () => e(!0),
              n = () => e(!1);
            return (
              window.addEventListener(`online`, t, !1),
              window.addEventListener(`offline`, n, !1),
              () => {
                (window.removeEventListener(`online`, t), window.removeEventListener(`offline`, n));
              }
            );
          }
        }));
    }
    onSubscribe() {
      this.#t || this.setEventListener(this.#n);
    }
    onUnsubscribe() {
      this.hasListeners() || (this.#t?.(), (this.#t = void 0));
    }
    setEventListener(e) {
      ((this.#n = e), this.#t?.(), (this.#t = e(this.setOnline.bind(this))));
    }
    setOnline(e) {
      this.#e !== e &&
        ((this.#e = e),
        this.listeners.forEach((t) => {
          t(e);
        }));
    }
    isOnline() {
      return this.#e;
    }
  })();
function Oe(e) {
  return Math.min(1e3 * 2 ** e, 3e4);
}
function ke(e) {
  return (e ?? `online`) !== `online` || De.isOnline();
}
var Ae = class extends Error {
  constructor(e) {
    (super(`CancelledError`), (this.revert = e?.revert), (this.silent = e?.silent));
  }
};
function je(e) {
  let t = !1,
    n = 0,
    r,
    i = `pending`,
    a,
    o,
    s = new Promise((e, t) => {
      ((a = e), (o = t));
    });
  s.catch(D);
  let c = () => i !== `pending`,
    l = (t) => {
      if (!c()) {
        let n = new Ae(t);
        (h(n), e.onCancel?.(n));
      }
    },
    u = () => {
      t = !0;
    },
    d = () => {
      t = !1;
    },
    f = () => we.isFocused() && (e.networkMode === `always` || De.isOnline()) && e.canRun(),
    p = () => ke(e.networkMode) && e.canRun(),
    m = (e) => {
      c() || (r?.(), (i = `resolved`), a(e));
    },
    h = (e) => {
      c() || (r?.(), (i = `rejected`), o(e));
    },
    g = (t) =>
      new Promise((n) => {
        ((r = (e) => {
          (c() || t()) && n(e);
        }),
          e.onPause?.());
      }).then(() => {
        ((r = void 0), c() || e.onContinue?.());
      }),
    _ = () => {
      if (c()) return;
      let r,
        i = n === 0 ? e.initialPromise : void 0;
      try {
        r = i ?? e.fn();
      } catch (e) {
        r = Promise.reject(e);
      }
      Promise.resolve(r)
        .then(m)
        .catch((r) => {
          if (c()) return;
          let i = e.retry ?? (Se() ? 0 : 3),
            a = e.retryDelay ?? Oe,
            o = typeof a == `function` ? a(n, r) : a,
            s = i === !0 || (typeof i == `number` && n < i) || (typeof i == `function` && i(n, r));
          t || !s
            ? h(r)
            : (n++,
              e.onFail?.(n, r),
              me(o)
                .then(() => (c() || f() ? void 0 : g(f)))
                .then(() => {
                  t ? h(r) : _();
                }));
        });
    };
  return {
    promise: s,
    status: () => i,
    cancel: l,
    continue: () => (r?.(), s),
    cancelRetry: u,
    continueRetry: d,
    canStart: p,
    start: () => (p() ? _() : g(p).then(_), s),
  };
}
function Me(e) {
  return {
    onFetch: (t, n) => {
      let r = t.options,
        i = t.fetchOptions?.meta?.fetchMore?.direction,
        a = t.state.data?.pages || [],
        o = t.state.data?.pageParams || [],
        s = { pages: [], pageParams: [] },
        c = 0,
        l = async () => {
          let n = !1,
            l = t,
            u = (e) => {
              j(
                e,
                () => t.signal,
                () => (n = !0),
                l[A],
              );
            },
            d = ye(t.options, t.fetchOptions),
            f = async (e, r, i) => {
              if (n) return Promise.reject(t.signal.reason);
              if (r == null && e.pages.length) return Promise.resolve(e);
              let a = (() => {
                  let e = {
                    client: t.client,
                    queryKey: t.queryKey,
                    pageParam: r,
                    direction: i ? `backward` : `forward`,
                    meta: t.options.meta,
                  };
                  return (u(e), e);
                })(),
                o = await d(a),
                { maxPages: s } = t.options,
                c = i ? _e : ge;
              return { pages: c(e.pages, o, s), pageParams: c(e.pageParams, r, s) };
            };
          if (i && a.length) {
            let e = i === `backward`,
              t = e ? Pe : Ne,
              n = { pages: a, pageParams: o };
            s = await f(n, t(r, n), e);
          } else {
            let t = e ?? a.length;
            do {
              let e = c === 0 ? (o[0] === void 0 ? r.initialPageParam : o[0]) : Ne(r, s);
              if (c > 0 && e == null) break;
              ((s = await f(s, e)), c++);
            } while (c < t);
          }
          return s;
        };
      t.fetchFn = t.options.persister
        ? () =>
            t.options.persister?.(
              l,
              { client: t.client, queryKey: t.queryKey, meta: t.options.meta, signal: t.signal },
              n,
            )
        : l;
    },
  };
}
function Ne(e, { pages: t, pageParams: n }) {
  let r = t.length - 1;
  return t.length > 0 ? e.getNextPageParam(t[r], t, n[r], n) : void 0;
}
function Pe(e, { pages: t, pageParams: n }) {
  return t.length > 0 ? e.getPreviousPageParam?.(t[0], t, n[0], n) : void 0;
}
var Fe = class {
    #e;
    destroy() {
      this.clearGcTimeout();
    }
    scheduleGc() {
      (this.clearGcTimeout(),
        ne(this.gcTime) &&
          (this.#e = T.setTimeout(() => {
            this.optionalRemove();
          }, this.gcTime)));
    }
    updateGcTime(e) {
      this.gcTime = Math.max(this.gcTime || 0, e ?? (Se() ? 1 / 0 : 3e5));
    }
    clearGcTimeout() {
      this.#e !== void 0 && (T.clearTimeout(this.#e), (this.#e = void 0));
    }
  },
  Ie = class extends Fe {
    #e;
    #t;
    #n;
    #r;
    #i;
    #a;
    #o;
    #s;
    #c;
    constructor(e) {
      (super(),
        (this.#c = !1),
        (this.#s = e.defaultOptions),
        this.setOptions(e.options),
        (this.observers = []),
        (this.#i = e.client),
        (this.#r = this.#i.getQueryCache()),
        (this.queryKey = e.queryKey),
        (this.queryHash = e.queryHash),
        (this.#t = ze(this.options)),
        (this.state = e.state ?? this.#t),
        this.scheduleGc());
    }
    get meta() {
      return this.options.meta;
    }
    get queryType() {
      return this.#e;
    }
    get promise() {
      return this.#a?.promise;
    }
    setOptions(e) {
      if (
        ((this.options = { ...this.#s, ...e }),
        e?._type && (this.#e = e._type),
        this.updateGcTime(this.options.gcTime),
        this.state && this.state.data === void 0)
      ) {
        let e = ze(this.options);
        e.data !== void 0 && (this.setState(Re(e.data, e.dataUpdatedAt)), (this.#t = e));
      }
    }
    optionalRemove() {
      !this.observers.length && this.state.fetchStatus === `idle` && this.#r.remove(this);
    }
    setData(e, t) {
      let n = he(this.state.data, e, this.options);
      return (
        this.#l({ data: n, type: `success`, dataUpdatedAt: t?.updatedAt, manual: t?.manual }), n
      );
    }
    setState(e) {
      this.#l({ type: `setState`, state: e });
    }
    cancel(e) {
      let t = this.#a?.promise;
      return (this.#a?.cancel(e), t ? t.then(D).catch(D) : Promise.resolve());
    }
    destroy() {
      (super.destroy(), this.cancel({ silent: !0 }));
    }
    get resetState() {
      return this.#t;
    }
    reset() {
      (this.destroy(), this.setState(this.resetState));
    }
    isActive() {
      return this.observers.some((e) => k(e.options.enabled, this) !== !1);
    }
    isDisabled() {
      return this.getObserversCount() > 0
        ? !this.isActive()
        : this.options.queryFn === ve || !this.isFetched();
    }
    isFetched() {
      return this.state.dataUpdateCount + this.state.errorUpdateCount > 0;
    }
    isStatic() {
      return (
        this.state.data !== void 0 &&
        this.getObserversCount() > 0 &&
        this.observers.some((e) => k(e.options.staleTime, this) === `static`)
      );
    }
    isStale() {
      return this.getObserversCount() > 0
        ? this.observers.some((e) => e.getCurrentResult().isStale)
        : this.state.data === void 0 || this.state.isInvalidated;
    }
    isStaleByTime(e = 0) {
      return this.state.data === void 0
        ? !0
        : e === `static`
          ? !1
          : this.state.isInvalidated
            ? !0
            : !O(this.state.dataUpdatedAt, e);
    }
    onFocus() {
      (this.observers.find((e) => e.shouldFetchOnWindowFocus())?.refetch({ cancelRefetch: !1 }),
        this.#a?.continue());
    }
    onOnline() {
      (this.observers.find((e) => e.shouldFetchOnReconnect())?.refetch({ cancelRefetch: !1 }),
        this.#a?.continue());
    }
    addObserver(e) {
      this.observers.includes(e) ||
        (this.observers.push(e),
        this.clearGcTimeout(),
        this.#r.notify({ type: `observerAdded`, query: this, observer: e }));
    }
    removeObserver(e) {
      let t = this.observers.indexOf(e);
      t !== -1 &&
        (this.observers.splice(t, 1),
        this.observers.length ||
          (this.#a &&
            (this.#c || (this.state.fetchStatus === `paused` && this.state.status === `pending`)
              ? this.#a.cancel({ revert: !0 })
              : this.#a.cancelRetry()),
          this.scheduleGc()),
        this.#r.notify({ type: `observerRemoved`, query: this, observer: e }));
    }
    getObserversCount() {
      return this.observers.length;
    }
    invalidate() {
      this.state.isInvalidated || this.#l({ type: `invalidate` });
    }
    async fetch(e, t) {
      if (this.state.fetchStatus !== `idle` && this.#a?.status() !== `rejected`) {
        if (this.state.data !== void 0 && t?.cancelRefetch) this.cancel({ silent: !0 });
        else if (this.#a && this.#o) return (this.#a.continueRetry(), this.#o);
      }
      if ((e && this.setOptions(e), !this.options.queryFn)) {
        let e = this.observers.find((e) => e.options.queryFn);
        e && this.setOptions(e.options);
      }
      let n = new AbortController(),
        r = (e) => {
          Object.defineProperties(e, {
            [A]: { value: n.signal, enumerable: !0 },
            signal: { enumerable: !0, get: () => ((this.#c = !0), n.signal) },
          });
        },
        i = () => {
          let e = ye(this.options, t),
            n = (() => {
              let e = { client: this.#i, queryKey: this.queryKey, meta: this.meta };
              return (r(e), e);
            })();
          return (
            (this.#c = !1), this.options.persister ? this.options.persister(e, n, this) : e(n)
          );
        },
        a = (() => {
          let e = {
            fetchOptions: t,
            options: this.options,
            queryKey: this.queryKey,
            client: this.#i,
            state: this.state,
            fetchFn: i,
          };
          return (r(e), e);
        })();
      ((this.#e === `infinite` ? Me(this.options.pages) : this.options.behavior)?.onFetch(a, this),
        (this.#n = this.state),
        (this.state.fetchStatus === `idle` || this.state.fetchMeta !== a.fetchOptions?.meta) &&
          this.#l({ type: `fetch`, meta: a.fetchOptions?.meta }));
      let o = (this.#a = je({
          initialPromise: t?.initialPromise,
          fn: a.fetchFn,
          onCancel: (e) => {
            (e instanceof Ae && e.revert && this.setState({ ...this.#n, fetchStatus: `idle` }),
              n.abort());
          },
          onFail: (e, t) => {
            this.#l({ type: `failed`, failureCount: e, error: t });
          },
          onPause: () => {
            this.#l({ type: `pause` });
          },
          onContinue: () => {
            this.#l({ type: `continue` });
          },
          retry: a.options.retry,
          retryDelay: a.options.retryDelay,
          networkMode: a.options.networkMode,
          canRun: () => !0,
        })),
        s = (async () => {
          try {
            let e = await o.promise;
            if (e === void 0) throw Error(`${this.queryHash} data is undefined`);
            return (
              this.setData(e),
              this.#r.config.onSuccess?.(e, this),
              this.#r.config.onSettled?.(e, this.state.error, this),
              e
            );
          } catch (e) {
            if (e instanceof Ae) {
              if (e.silent) {
                if (this.#a !== o && this.#o) return this.#o;
                throw e;
              }
              if (e.revert) {
                if (this.state.data === void 0) throw e;
                return this.state.data;
              }
            }
            throw (
              this.#l({ type: `error`, error: e }),
              this.#r.config.onError?.(e, this),
              this.#r.config.onSettled?.(this.state.data, e, this),
              e
            );
          } finally {
            (this.#a === o && ((this.#a = void 0), (this.#o = void 0)), this.scheduleGc());
          }
        })();
      return ((this.#o = s), o.start(), s);
    }
    #l(e) {
      let t = (t) => {
        switch (e.type) {
          case `failed`:
            return { ...t, fetchFailureCount: e.failureCount, fetchFailureReason: e.error };
          case `pause`:
            return { ...t, fetchStatus: `paused` };
          case `continue`:
            return { ...t, fetchStatus: `fetching` };
          case `fetch`:
            return { ...t, ...Le(t.data, this.options), fetchMeta: e.meta ?? null };
          case `success`: {
            let n = {
              ...t,
              ...Re(e.data, e.dataUpdatedAt),
              dataUpdateCount: t.dataUpdateCount + 1,
              ...(!e.manual && {
                fetchStatus: `idle`,
                fetchFailureCount: 0,
                fetchFailureReason: null,
              }),
            };
            return ((this.#n = e.manual ? n : void 0), n);
          }
          case `error`: {
            let n = e.error;
            return {
              ...t,
              error: n,
              errorUpdateCount: t.errorUpdateCount + 1,
              errorUpdatedAt: Date.now(),
              fetchFailureCount: t.fetchFailureCount + 1,
              fetchFailureReason: n,
              fetchStatus: `idle`,
              status: `error`,
              isInvalidated: !0,
            };
          }
          case `invalidate`:
            return { ...t, isInvalidated: !0 };
          case `setState`:
            return { ...t, ...e.state };
        }
      };
      ((this.state = t(this.state)),
        Ee.batch(() => {
          (this.observers.slice().forEach((e) => {
            e.onQueryUpdate();
          }),
            this.#r.notify({ query: this, type: `updated`, action: e }));
        }));
    }
  };
function Le(e, t) {
  return {
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchStatus: ke(t.networkMode) ? `fetching` : `paused`,
    ...(e === void 0 && { error: null, status: `pending` }),
  };
}
function Re(e, t) {
  return {
    data: e,
    dataUpdatedAt: t ?? Date.now(),
    error: null,
    isInvalidated: !1,
    status: `success`,
  };
}
function ze(e) {
  let t = typeof e.initialData == `function` ? e.initialData() : e.initialData,
    n = t !== void 0,
    r = n
      ? typeof e.initialDataUpdatedAt == `function`
        ? e.initialDataUpdatedAt()
        : e.initialDataUpdatedAt
      : 0;
  return {
    data: t,
    dataUpdateCount: 0,
    dataUpdatedAt: n ? (r ?? Date.now()) : 0,
    error: null,
    errorUpdateCount: 0,
    errorUpdatedAt: 0,
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchMeta: null,
    isInvalidated: !1,
    status: n ? `success` : `pending`,
    fetchStatus: `idle`,
  };
}
var Be = class extends Ce {
  #e;
  #t = void 0;
  #n = void 0;
  #r = void 0;
  #i;
  #a;
  #o;
  #s;
  #c;
  #l;
  #u;
  #d;
  #f;
  #p = new Set();
  constructor(e, t) {
    (super(),
      (this.options = t),
      (this.#e = e),
      (this.#o = null),
      this.bindMethods(),
      this.setOptions(t));
  }
  bindMethods() {
    this.refetch = this.refetch.bind(this);
  }
  onSubscribe() {
    this.listeners.size === 1 &&
      (this.#t.addObserver(this),
      He(this.#t, this.options) ? this.#m() : this.updateResult(),
      this.#y());
  }
  onUnsubscribe() {
    this.hasListeners() || this.destroy();
  }
  shouldFetchOnReconnect() {
    return Ue(this.#t, this.options, this.options.refetchOnReconnect);
  }
  shouldFetchOnWindowFocus() {
    return Ue(this.#t, this.options, this.options.refetchOnWindowFocus);
  }
  destroy() {
    ((this.listeners = new Set()), this.#b(), this.#x(), this.#t.removeObserver(this));
  }
  setOptions(e) {
    let t = this.options,
      n = this.#t;
    if (
      ((this.options = this.#e.defaultQueryOptions(e)),
      this.options.enabled !== void 0 &&
        typeof this.options.enabled != `boolean` &&
        typeof this.options.enabled != `function` &&
        typeof k(this.options.enabled, this.#t) != `boolean`)
    )
      throw Error(`Expected enabled to be a boolean or a callback that returns a boolean`);
    (this.#S(),
      this.#t.setOptions(this.options),
      t._defaulted &&
        !ue(this.options, t) &&
        this.#e
          .getQueryCache()
          .notify({ type: `observerOptionsUpdated`, query: this.#t, observer: this }));
    let r = this.hasListeners();
    (r && We(this.#t, n, this.options, t) && this.#m(),
      this.updateResult(),
      r &&
        (this.#t !== n ||
          k(this.options.enabled, this.#t) !== k(t.enabled, this.#t) ||
          k(this.options.staleTime, this.#t) !== k(t.staleTime, this.#t)) &&
        this.#g());
    let i = this.#_();
    r &&
      (this.#t !== n ||
        k(this.options.enabled, this.#t) !== k(t.enabled, this.#t) ||
        i !== this.#f) &&
      this.#v(i);
  }
  getOptimisticResult(e) {
    let t = this.#e.getQueryCache().build(this.#e, e),
      n = this.createResult(t, e);
    return (
      ue(this.getCurrentResult(), n) ||
        ((this.#r = n), (this.#a = this.options), (this.#i = this.#t.state)),
      n
    );
  }
  getCurrentResult() {
    return this.#r;
  }
  trackResult(e, t) {
    return new Proxy(e, { get: (e, n) => (this.trackProp(n), t?.(n), Reflect.get(e, n)) });
  }
  trackProp(e) {
    this.#p.add(e);
  }
  getCurrentQuery() {
    return this.#t;
  }
  refetch({ ...e } = {}) {
    return this.fetch({ ...e });
  }
  fetchOptimistic(e) {
    let t = this.#e.defaultQueryOptions(e),
      n = this.#e.getQueryCache().build(this.#e, t),
      r = () => {},
      i,
      a = new Promise((e) => {
        ((i = e),
          (r = this.#e.getQueryCache().subscribe((i) => {
            i.type === `updated` &&
              i.query.queryHash === n.queryHash &&
              n.state.data !== void 0 &&
              (r(), e(this.createResult(n, t)));
          })));
      });
    return Promise.race([
      n
        .fetch(t)
        .then(() => {
          let e = this.createResult(n, t);
          return (i?.(e), e);
        })
        .finally(() => {
          r();
        }),
      a,
    ]);
  }
  fetch(e) {
    return this.#m({ ...e, cancelRefetch: e.cancelRefetch ?? !0 }).then(
      () => (this.updateResult(), this.#r),
    );
  }
  #m(e) {
    this.#S();
    let t = this.#t.fetch(this.options, e);
    return (e?.throwOnError || (t = t.catch(D)), t);
  }
  #h(e) {
    return !Se() && k(this.options.enabled, this.#t) !== !1 && ne(e);
  }
  #g() {
    this.#b();
    let e = k(this.options.staleTime, this.#t);
    if (this.#r.isStale || !this.#h(e)) return;
    let t = O(this.#r.dataUpdatedAt, e) + 1;
    this.#u = T.setTimeout(() => {
      this.#r.isStale || this.updateResult();
    }, t);
  }
  #_() {
    return k(this.options.refetchInterval, this.#t) ?? !1;
  }
  #v(e) {
    (this.#x(),
      (this.#f = e),
      this.#f !== 0 &&
        this.#h(this.#f) &&
        (this.#d = T.setInterval(() => {
          (this.options.refetchIntervalInBackground || we.isFocused()) && this.#m();
        }, this.#f)));
  }
  #y() {
    (this.#g(), this.#v(this.#_()));
  }
  #b() {
    this.#u !== void 0 && (T.clearTimeout(this.#u), (this.#u = void 0));
  }
  #x() {
    this.#d !== void 0 && (T.clearInterval(this.#d), (this.#d = void 0));
  }
  createResult(e, t) {
    let n = this.#t,
      r = this.options,
      i = this.#r,
      a = this.#i,
      o = this.#a,
      s = e === n ? this.#n : e.state,
      { state: c } = e,
      l = { ...c },
      u = !1,
      d;
    if (t._optimisticResults) {
      let i = this.hasListeners(),
        a = !i && He(e, t),
        o = i && We(e, n, t, r);
      ((a || o) && (l = { ...l, ...Le(c.data, e.options) }),
        t._optimisticResults === `isRestoring` && (l.fetchStatus = `idle`));
    }
    let { error: f, errorUpdatedAt: p, status: m } = l;
    d = l.data;
    let h = !1;
    if (t.placeholderData !== void 0 && d === void 0 && m === `pending`) {
      let e;
      (i?.isPlaceholderData && t.placeholderData === o?.placeholderData
        ? ((e = i.data), (h = !0))
        : (e =
            typeof t.placeholderData == `function`
              ? t.placeholderData(this.#l?.state.data, this.#l)
              : t.placeholderData),
        e !== void 0 && ((m = `success`), (d = he(i?.data, e, t)), (u = !0)));
    }
    if (t.select && d !== void 0 && !h) {
      if (i && d === a?.data && t.select === this.#s) d = this.#c;
      else
        try {
          ((this.#s = t.select),
            (d = t.select(d)),
            (d = he(i?.data, d, t)),
            (this.#c = d),
            (this.#o = null));
        } catch (e) {
          this.#o = e;
        }
    } else d === void 0 && (this.#o = null);
    this.#o &&
      ((f = this.#o),
      (d = this.#c),
      (p = i?.error === f ? i.errorUpdatedAt : Date.now()),
      (m = `error`),
      (u = !1));
    let g = l.fetchStatus === `fetching`,
      _ = m === `pending`,
      v = m === `error`,
      y = _ && g,
      b = d !== void 0;
    return {
      status: m,
      fetchStatus: l.fetchStatus,
      isPending: _,
      isSuccess: m === `success`,
      isError: v,
      isInitialLoading: y,
      isLoading: y,
      data: d,
      dataUpdatedAt: l.dataUpdatedAt,
      error: f,
      errorUpdatedAt: p,
      failureCount: l.fetchFailureCount,
      failureReason: l.fetchFailureReason,
      errorUpdateCount: l.errorUpdateCount,
      isFetched: e.isFetched(),
      isFetchedAfterMount:
        l.dataUpdateCount > s.dataUpdateCount || l.errorUpdateCount > s.errorUpdateCount,
      isFetching: g,
      isRefetching: g && !_,
      isLoadingError: v && !b,
      isPaused: l.fetchStatus === `paused`,
      isPlaceholderData: u,
      isRefetchError: v && b,
      isStale: Ge(e, t),
      refetch: this.refetch,
      isEnabled: k(t.enabled, e) !== !1,
    };
  }
  updateResult() {
    let e = this.#r,
      t = this.createResult(this.#t, this.options);
    if (
      ((this.#i = this.#t.state),
      (this.#a = this.options),
      this.#i.data !== void 0 && (this.#l = this.#t),
      ue(t, e))
    )
      return;
    this.#r = t;
    let n = (() => {
      if (!e) return !0;
      let { notifyOnChangeProps: t } = this.options,
        n = typeof t == `function` ? t() : t;
      if (
        n === `all` ||
        (!n && !this.#p.size) ||
        (this.options.throwOnError && this.#r.error !== e.error)
      )
        return !0;
      for (let t of n ?? this.#p) if (this.#r[t] !== e[t]) return !0;
      return !1;
    })();
    Ee.batch(() => {
      (n &&
        this.listeners.forEach((e) => {
          e(this.#r);
        }),
        this.#e.getQueryCache().notify({ query: this.#t, type: `observerResultsUpdated` }));
    });
  }
  #S() {
    let e = this.#e.getQueryCache().build(this.#e, this.options);
    if (e === this.#t) return;
    let t = this.#t;
    ((this.#t = e),
      (this.#n = e.state),
      this.hasListeners() && (t?.removeObserver(this), e.addObserver(this)));
  }
  onQueryUpdate() {
    (this.updateResult(), this.hasListeners() && this.#y());
  }
};
function Ve(e, t) {
  return (
    k(t.enabled, e) !== !1 &&
    e.state.data === void 0 &&
    (e.state.status !== `error` || k(t.retryOnMount, e) !== !1)
  );
}
function He(e, t) {
  return Ve(e, t) || (e.state.data !== void 0 && Ue(e, t, t.refetchOnMount));
}
function Ue(e, t, n) {
  if (k(t.enabled, e) !== !1 && k(t.staleTime, e) !== `static`) {
    let r = k(n, e);
    return r === `always` || (r !== !1 && Ge(e, t));
  }
  return !1;
}
function We(e, t, n, r) {
  return (
    (e !== t || k(r.enabled, e) === !1) && (!n.suspense || e.state.status !== `error`) && Ge(e, n)
  );
}
function Ge(e, t) {
  return k(t.enabled, e) !== !1 && e.isStaleByTime(k(t.staleTime, e));
}
var Ke = class extends Fe {
  #e;
  #t;
  #n;
  #r;
  constructor(e) {
    (super(),
      (this.#e = e.client),
      (this.mutationId = e.mutationId),
      (this.#n = e.mutationCache),
      (this.#t = []),
      (this.state = e.state || qe()),
      this.setOptions(e.options),
      this.scheduleGc());
  }
  setOptions(e) {
    ((this.options = e), this.updateGcTime(this.options.gcTime));
  }
  get meta() {
    return this.options.meta;
  }
  addObserver(e) {
    this.#t.includes(e) ||
      (this.#t.push(e),
      this.clearGcTimeout(),
      this.#n.notify({ type: `observerAdded`, mutation: this, observer: e }));
  }
  removeObserver(e) {
    ((this.#t = this.#t.filter((t) => t !== e)),
      this.scheduleGc(),
      this.#n.notify({ type: `observerRemoved`, mutation: this, observer: e }));
  }
  optionalRemove() {
    this.#t.length || (this.state.status === `pending` ? this.scheduleGc() : this.#n.remove(this));
  }
  continue() {
    return (
      this.#r?.continue() ??
      (this.state.status === `pending` ? this.execute(this.state.variables) : Promise.resolve())
    );
  }
  async execute(e) {
    let t = () => {
        this.#i({ type: `continue` });
      },
      n = { client: this.#e, meta: this.options.meta, mutationKey: this.options.mutationKey },
      r = (this.#r = je({
        fn: () =>
          this.options.mutationFn
            ? this.options.mutationFn(e, n)
            : Promise.reject(Error(`No mutationFn found`)),
        onFail: (e, t) => {
          this.#i({ type: `failed`, failureCount: e, error: t });
        },
        onPause: () => {
          this.#i({ type: `pause` });
        },
        onContinue: t,
        retry: this.options.retry ?? 0,
        retryDelay: this.options.retryDelay,
        networkMode: this.options.networkMode,
        canRun: () => this.#n.canRun(this),
      })),
      i = this.state.status === `pending`,
      a = !r.canStart();
    try {
      if (i) t();
      else {
        (this.#i({ type: `pending`, variables: e, isPaused: a }),
          this.#n.config.onMutate && (await this.#n.config.onMutate(e, this, n)));
        let t = await this.options.onMutate?.(e, n);
        t !== this.state.context &&
          this.#i({ type: `pending`, context: t, variables: e, isPaused: a });
      }
      this.state.isPaused && r.canStart() && t();
      let o = await r.start();
      return (
        await this.#n.config.onSuccess?.(o, e, this.state.context, this, n),
        await this.options.onSuccess?.(o, e, this.state.context, n),
        await this.#n.config.onSettled?.(
          o,
          null,
          this.state.variables,
          this.state.context,
          this,
          n,
        ),
        await this.options.onSettled?.(o, null, e, this.state.context, n),
        this.#i({ type: `success`, data: o }),
        o
      );
    } catch (t) {
      try {
        await this.#n.config.onError?.(t, e, this.state.context, this, n);
      } catch (e) {
        Promise.reject(e);
      }
      try {
        await this.options.onError?.(t, e, this.state.context, n);
      } catch (e) {
        Promise.reject(e);
      }
      try {
        await this.#n.config.onSettled?.(
          void 0,
          t,
          this.state.variables,
          this.state.context,
          this,
          n,
        );
      } catch (e) {
        Promise.reject(e);
      }
      try {
        await this.options.onSettled?.(void 0, t, e, this.state.context, n);
      } catch (e) {
        Promise.reject(e);
      }
      throw (this.#i({ type: `error`, error: t }), t);
    } finally {
      (this.#r === r && (this.#r = void 0), this.#n.runNext(this));
    }
  }
  #i(e) {
    let t = (t) => {
      switch (e.type) {
        case `failed`:
          return { ...t, failureCount: e.failureCount, failureReason: e.error };
        case `pause`:
          return { ...t, isPaused: !0 };
        case `continue`:
          return { ...t, isPaused: !1 };
        case `pending`:
          return {
            ...t,
            context: e.context,
            data: void 0,
            failureCount: 0,
            failureReason: null,
            error: null,
            isPaused: e.isPaused,
            status: `pending`,
            variables: e.variables,
            submittedAt: Date.now(),
          };
        case `success`:
          return {
            ...t,
            data: e.data,
            failureCount: 0,
            failureReason: null,
            error: null,
            status: `success`,
            isPaused: !1,
          };
        case `error`:
          return {
            ...t,
            data: void 0,
            error: e.error,
            failureCount: t.failureCount + 1,
            failureReason: e.error,
            isPaused: !1,
            status: `error`,
          };
      }
    };
    ((this.state = t(this.state)),
      Ee.batch(() => {
        (this.#t.forEach((t) => {
          t.onMutationUpdate(e);
        }),
          this.#n.notify({ mutation: this, type: `updated`, action: e }));
      }));
  }
};
function qe() {
  return {
    context: void 0,
    data: void 0,
    error: null,
    failureCount: 0,
    failureReason: null,
    isPaused: !1,
    status: `idle`,
    variables: void 0,
    submittedAt: 0,
  };
}
var Je = class extends Ce {
  #e;
  #t;
  #n;
  constructor(e = {}) {
    (super(), (this.config = e), (this.#e = new Set()), (this.#t = new Map()), (this.#n = 0));
  }
  build(e, t, n) {
    let r = new Ke({
      client: e,
      mutationCache: this,
      mutationId: ++this.#n,
      options: e.defaultMutationOptions(t),
      state: n,
    });
    return (this.add(r), r);
  }
  add(e) {
    this.#e.add(e);
    let t = Ye(e);
    if (typeof t == `string`) {
      let n = this.#t.get(t);
      n ? n.push(e) : this.#t.set(t, [e]);
    }
    this.notify({ type: `added`, mutation: e });
  }
  remove(e) {
    if (this.#e.delete(e)) {
      let t = Ye(e);
      if (typeof t == `string`) {
        let n = this.#t.get(t);
        if (n) {
          if (n.length > 1) {
            let t = n.indexOf(e);
            t !== -1 && n.splice(t, 1);
          } else n[0] === e && this.#t.delete(t);
        }
      }
    }
    this.notify({ type: `removed`, mutation: e });
  }
  canRun(e) {
    let t = Ye(e);
    if (typeof t == `string`) {
      let n = this.#t.get(t)?.find((e) => e.state.status === `pending`);
      return !n || n === e;
    }
    return !0;
  }
  runNext(e) {
    let t = Ye(e);
    return typeof t == `string`
      ? (this.#t
          .get(t)
          ?.find((t) => t !== e && t.state.isPaused)
          ?.continue() ?? Promise.resolve())
      : Promise.resolve();
  }
  clear() {
    Ee.batch(() => {
      let e = this.getAll();
      (this.#e.clear(),
        this.#t.clear(),
        e.forEach((e) => {
          this.notify({ type: `removed`, mutation: e });
        }));
    });
  }
  getAll() {
    return Array.from(this.#e);
  }
  find(e) {
    let t = { exact: !0, ...e };
    return this.getAll().find((e) => ie(t, e));
  }
  findAll(e = {}) {
    return this.getAll().filter((t) => ie(e, t));
  }
  notify(e) {
    Ee.batch(() => {
      this.listeners.forEach((t) => {
        t(e);
      });
    });
  }
  resumePausedMutations() {
    let e = this.getAll().filter((e) => e.state.isPaused);
    return Ee.batch(() => Promise.all(e.map((e) => e.continue().catch(D))));
  }
};
function Ye(e) {
  return e.options.scope?.id;
}
var Xe = class extends Ce {
    #e;
    constructor(e = {}) {
      (super(), (this.config = e), (this.#e = new Map()));
    }
    build(e, t, n) {
      let r = t.queryKey,
        i = t.queryHash ?? ae(r, t),
        a = this.get(i);
      return (
        a ||
          ((a = new Ie({
            client: e,
            queryKey: r,
            queryHash: i,
            options: e.defaultQueryOptions(t),
            state: n,
            defaultOptions: e.getQueryDefaults(r),
          })),
          this.add(a)),
        a
      );
    }
    add(e) {
      this.#e.has(e.queryHash) ||
        (this.#e.set(e.queryHash, e), this.notify({ type: `added`, query: e }));
    }
    remove(e) {
      this.#e.get(e.queryHash) === e &&
        (e.destroy(), this.#e.delete(e.queryHash), this.notify({ type: `removed`, query: e }));
    }
    clear() {
      Ee.batch(() => {
        this.getAll().forEach((e) => {
          this.remove(e);
        });
      });
    }
    get(e) {
      return this.#e.get(e);
    }
    getAll() {
      return [...this.#e.values()];
    }
    find(e) {
      let t = { exact: !0, ...e };
      return this.getAll().find((e) => re(t, e));
    }
    findAll(e = {}) {
      let t = this.getAll();
      return Object.keys(e).length > 0 ? t.filter((t) => re(e, t)) : t;
    }
    notify(e) {
      Ee.batch(() => {
        this.listeners.forEach((t) => {
          t(e);
        });
      });
    }
    onFocus() {
      Ee.batch(() => {
        this.getAll().forEach((e) => {
          e.onFocus();
        });
      });
    }
    onOnline() {
      Ee.batch(() => {
        this.getAll().forEach((e) => {
          e.onOnline();
        });
      });
    }
  },
  Ze = class {
    #e;
    #t;
    #n;
    #r;
    #i;
    #a;
    #o;
    #s;
    constructor(e = {}) {
      ((this.#e = e.queryCache || new Xe()),
        (this.#t = e.mutationCache || new Je()),
        (this.#n = e.defaultOptions || {}),
        (this.#r = new Map()),
        (this.#i = new Map()),
        (this.#a = 0));
    }
    mount() {
      (this.#a++,
        this.#a === 1 &&
          ((this.#o = we.subscribe(async (e) => {
            e && (await this.resumePausedMutations(), this.#e.onFocus());
          })),
          (this.#s = De.subscribe(async (e) => {
            e && (await this.resumePausedMutations(), this.#e.onOnline());
          }))));
    }
    unmount() {
      (this.#a--,
        this.#a === 0 && (this.#o?.(), (this.#o = void 0), this.#s?.(), (this.#s = void 0)));
    }
    isFetching(e) {
      return this.#e.findAll({ ...e, fetchStatus: `fetching` }).length;
    }
    isMutating(e) {
      return this.#t.findAll({ ...e, status: `pending` }).length;
    }
    getQueryData(e) {
      let t = this.defaultQueryOptions({ queryKey: e });
      return this.#e.get(t.queryHash)?.state.data;
    }
    ensureQueryData(e) {
      let t = this.defaultQueryOptions(e),
        n = this.#e.build(this, t),
        r = n.state.data;
      return r === void 0
        ? this.fetchQuery(e)
        : (e.revalidateIfStale && n.isStaleByTime(k(t.staleTime, n)) && this.prefetchQuery(t),
          Promise.resolve(r));
    }
    getQueriesData(e) {
      return this.#e.findAll(e).map(({ queryKey: e, state: t }) => [e, t.data]);
    }
    setQueryData(e, t, n) {
      let r = this.defaultQueryOptions({ queryKey: e }),
        i = this.#e.get(r.queryHash)?.state.data,
        a = te(t, i);
      if (a !== void 0) return this.#e.build(this, r).setData(a, { ...n, manual: !0 });
    }
    setQueriesData(e, t, n) {
      return Ee.batch(() =>
        this.#e.findAll(e).map(({ queryKey: e }) => [e, this.setQueryData(e, t, n)]),
      );
    }
    getQueryState(e) {
      let t = this.defaultQueryOptions({ queryKey: e });
      return this.#e.get(t.queryHash)?.state;
    }
    removeQueries(e) {
      let t = this.#e;
      Ee.batch(() => {
        t.findAll(e).forEach((e) => {
          t.remove(e);
        });
      });
    }
    resetQueries(e, t) {
      let n = this.#e;
      return Ee.batch(() => {
        let r = n.findAll(e),
          i = new Set(r);
        return (
          r.forEach((e) => {
            e.reset();
          }),
          this.refetchQueries({ type: `active`, predicate: (e) => i.has(e) }, t)
        );
      });
    }
    cancelQueries(e, t = {}) {
      let n = { revert: !0, ...t },
        r = Ee.batch(() => this.#e.findAll(e).map((e) => e.cancel(n)));
      return Promise.all(r).then(D).catch(D);
    }
    invalidateQueries(e, t = {}) {
      return Ee.batch(
        () => (
          this.#e.findAll(e).forEach((e) => {
            e.invalidate();
          }),
          e?.refetchType === `none`
            ? Promise.resolve()
            : this.refetchQueries({ ...e, type: e?.refetchType ?? e?.type ?? `active` }, t)
        ),
      );
    }
    refetchQueries(e, t = {}) {
      let n = { ...t, cancelRefetch: t.cancelRefetch ?? !0 },
        r = Ee.batch(() =>
          this.#e
            .findAll(e)
            .filter((e) => !e.isDisabled() && !e.isStatic())
            .map((e) => {
              let t = e.fetch(void 0, n),
                r = e.state.fetchStatus === `paused`;
              return ((!n.throwOnError || r) && (t = t.catch(D)), r ? Promise.resolve() : t);
            }),
        );
      return Promise.all(r).then(D);
    }
    async query(e) {
      let t = this.defaultQueryOptions(e);
      t.retry === void 0 && (t.retry = !1);
      let n = this.#e.build(this, t),
        r = n.isStaleByTime(k(t.staleTime, n)) ? await n.fetch(t) : n.state.data,
        i = t.select;
      return i ? i(r) : r;
    }
    fetchQuery(e) {
      let t = this.defaultQueryOptions(e);
      t.retry === void 0 && (t.retry = !1);
      let n = this.#e.build(this, t);
      return n.isStaleByTime(k(t.staleTime, n)) ? n.fetch(t) : Promise.resolve(n.state.data);
    }
    prefetchQuery(e) {
      return this.fetchQuery(e).then(D).catch(D);
    }
    infiniteQuery(e) {
      return ((e._type = `infinite`), this.query(e));
    }
    fetchInfiniteQuery(e) {
      return ((e._type = `infinite`), this.fetchQuery(e));
    }
    prefetchInfiniteQuery(e) {
      return this.fetchInfiniteQuery(e).then(D).catch(D);
    }
    ensureInfiniteQueryData(e) {
      return ((e._type = `infinite`), this.ensureQueryData(e));
    }
    resumePausedMutations() {
      return De.isOnline() ? this.#t.resumePausedMutations() : Promise.resolve();
    }
    getQueryCache() {
      return this.#e;
    }
    getMutationCache() {
      return this.#t;
    }
    getDefaultOptions() {
      return this.#n;
    }
    setDefaultOptions(e) {
      this.#n = e;
    }
    setQueryDefaults(e, t) {
      this.#r.set(oe(e), { queryKey: e, defaultOptions: t });
    }
    getQueryDefaults(e) {
      let t = [...this.#r.values()],
        n = {};
      return (
        t.forEach((t) => {
          se(e, t.queryKey) && Object.assign(n, t.defaultOptions);
        }),
        n
      );
    }
    setMutationDefaults(e, t) {
      this.#i.set(oe(e), { mutationKey: e, defaultOptions: t });
    }
    getMutationDefaults(e) {
      let t = [...this.#i.values()],
        n = {};
      return (
        t.forEach((t) => {
          se(e, t.mutationKey) && Object.assign(n, t.defaultOptions);
        }),
        n
      );
    }
    defaultQueryOptions(e) {
      if (e._defaulted) return e;
      let t = { ...this.#n.queries, ...this.getQueryDefaults(e.queryKey), ...e, _defaulted: !0 };
      return (
        (t.queryHash ||= ae(t.queryKey, t)),
        t.refetchOnReconnect === void 0 && (t.refetchOnReconnect = t.networkMode !== `always`),
        t.throwOnError === void 0 && (t.throwOnError = !!t.suspense),
        !t.networkMode && t.persister && (t.networkMode = `offlineFirst`),
        t.queryFn === ve && (t.enabled = !1),
        t
      );
    }
    defaultMutationOptions(e) {
      return e?._defaulted
        ? e
        : {
            ...this.#n.mutations,
            ...(e?.mutationKey && this.getMutationDefaults(e.mutationKey)),
            ...e,
            _defaulted: !0,
          };
    }
    clear() {
      (this.#e.clear(), this.#t.clear());
    }
  },
  Qe = y.createContext(!1),
  $e = () => y.useContext(Qe);
Qe.Provider;
function et() {
  let e = !1;
  return {
    clearReset: () => {
      e = !1;
    },
    reset: () => {
      e = !0;
    },
    isReset: () => e,
  };
}
var tt = y.createContext(et()),
  nt = () => y.useContext(tt),
  rt = (e, t, n) => {
    let r =
      n?.state.status === `error` && typeof e.throwOnError == `function`
        ? be(e.throwOnError, [n.state.error, n])
        : e.throwOnError;
    (e.suspense || r) && (t.isReset() || (e.retryOnMount = !1));
  },
  it = (e) => {
    y.useEffect(() => {
      e.clearReset();
    }, [e]);
  },
  at = ({ result: e, errorResetBoundary: t, throwOnError: n, query: r, suspense: i }) =>
    e.isError &&
    !t.isReset() &&
    !e.isFetching &&
    r &&
    ((i && e.data === void 0) || be(n, [e.error, r])),
  ot = (e) => {
    if (e.suspense) {
      let t = 1e3,
        n = (e) => (e === `static` ? e : Math.max(e ?? t, t)),
        r = e.staleTime;
      ((e.staleTime = typeof r == `function` ? (...e) => n(r(...e)) : n(r)),
        typeof e.gcTime == `number` && (e.gcTime = Math.max(e.gcTime, t)));
    }
  },
  st = (e, t) => e?.suspense && t.isPending,
  ct = (e, t, n) =>
    t.fetchOptimistic(e).catch(() => {
      n.clearReset();
    });
function lt(e, t, n) {
  let r = $e(),
    i = nt(),
    a = S(n),
    o = a.defaultQueryOptions(e),
    s = a.getQueryCache().get(o.queryHash),
    c = e.subscribed !== !1;
  ((o._optimisticResults = r ? `isRestoring` : c ? `optimistic` : void 0),
    ot(o),
    rt(o, i, s),
    it(i));
  let [l] = y.useState(() => new t(a, o)),
    u = l.getOptimisticResult(o);
  y.useEffect(() => {
    l.setOptions(o);
  }, [o, l]);
  let d = !r && c;
  if (
    (y.useSyncExternalStore(
      y.useCallback(
        (e) => {
          let t = d ? l.subscribe(Ee.batchCalls(e)) : D;
          return (l.updateResult(), t);
        },
        [l, d],
      ),
      () => l.getCurrentResult(),
      () => l.getCurrentResult(),
    ),
    st(o, u))
  )
    throw ct(o, l, i);
  if (
    at({
      result: u,
      errorResetBoundary: i,
      throwOnError: o.throwOnError,
      query: s,
      suspense: o.suspense,
    })
  )
    throw u.error;
  return o.notifyOnChangeProps ? u : l.trackResult(u);
}
function ut(e, t) {
  return lt(e, Be, t);
}
var dt = Object.defineProperty,
  ft = (e, t) => dt(e, `name`, { value: t, configurable: !0 });
function pt(e, t) {
  if (typeof e == `function`) return e(t);
  e != null && (e.current = t);
}
ft(pt, `setRef`);
function mt(...e) {
  return (t) => {
    let n = !1,
      r = e.map((e) => {
        let r = pt(e, t);
        return (!n && typeof r == `function` && (n = !0), r);
      });
    if (n)
      return () => {
        for (let t = 0; t < r.length; t++) {
          let n = r[t];
          typeof n == `function` ? n() : pt(e[t], null);
        }
      };
  };
}
ft(mt, `composeRefs`);
function ht(...e) {
  return y.useCallback(mt(...e), e);
}
ft(ht, `useComposedRefs`);
var gt = Object.defineProperty,
  _t = (e, t) => gt(e, `name`, { value: t, configurable: !0 });
function vt(e) {
  let t = y.forwardRef((t, n) => {
    let { children: r, ...i } = t,
      a = null,
      o = !1,
      s = [];
    ((r = kt(r)),
      y.Children.forEach(r, (e) => {
        if (Tt(e)) {
          o = !0;
          let t = e,
            n = `child` in t.props ? t.props.child : t.props.children;
          for (; Dt(n) && typeof Nt == `function`;) n = Nt(n._payload);
          ((a = St(t, n)), s.push(a?.props?.children));
        } else s.push(e);
      }),
      a
        ? (a = y.cloneElement(a, void 0, s))
        : !o && y.Children.count(r) === 1 && y.isValidElement(r) && (a = r));
    let c = a ? wt(a) : void 0,
      l = ht(n, c);
    if (!a) {
      if (r || r === 0) throw Error(o ? Mt(e) : jt(e));
      return r;
    }
    let u = Ct(i, a.props ?? {});
    return (a.type !== y.Fragment && (u.ref = n ? l : c), y.cloneElement(a, u));
  });
  return ((t.displayName = `${e}.Slot`), t);
}
_t(vt, `createSlot`);
var yt = vt(`Slot`),
  bt = Symbol.for(`radix.slottable`);
function xt(e) {
  let t = _t((e) => (`child` in e ? e.children(e.child) : e.children), `Slottable`);
  return ((t.displayName = `${e}.Slottable`), (t.__radixId = bt), t);
}
_t(xt, `createSlottable`);
var St = _t(
  (e, t) =>
    `child` in e.props
      ? y.isValidElement(t)
        ? y.cloneElement(t, void 0, e.props.children(t.props.children))
        : null
      : y.isValidElement(t)
        ? t
        : null,
  `getSlottableElementFromSlottable`,
);
function Ct(e, t) {
  let n = { ...t };
  for (let r in t) {
    let i = e[r],
      a = t[r];
    /^on[A-Z]/.test(r)
      ? i && a
        ? (n[r] = (...e) => {
            let t = a(...e);
            return (i(...e), t);
          })
        : i && (n[r] = i)
      : r === `style`
        ? (n[r] = { ...i, ...a })
        : r === `className`
          ? (n[r] = [i, a].filter(Boolean).join(` `))
          : r === `aria-describedby` && (n[r] = At(a, i));
  }
  return { ...e, ...n };
}
_t(Ct, `mergeProps`);
function wt(e) {
  let t = Object.getOwnPropertyDescriptor(e.props, `ref`)?.get,
    n = t && `isReactWarning` in t && t.isReactWarning;
  return n
    ? e.ref
    : ((t = Object.getOwnPropertyDescriptor(e, `ref`)?.get),
      (n = t && `isReactWarning` in t && t.isReactWarning),
      n ? e.props.ref : e.props.ref || e.ref);
}
_t(wt, `getElementRef`);
function Tt(e) {
  return (
    y.isValidElement(e) &&
    typeof e.type == `function` &&
    `__radixId` in e.type &&
    e.type.__radixId === bt
  );
}
_t(Tt, `isSlottable`);
var Et = Symbol.for(`react.lazy`);
function Dt(e) {
  return (
    typeof e == `object` &&
    !!e &&
    `$$typeof` in e &&
    e.$$typeof === Et &&
    `_payload` in e &&
    Ot(e._payload)
  );
}
_t(Dt, `isLazyComponent`);
function Ot(e) {
  return typeof e == `object` && !!e && `then` in e;
}
_t(Ot, `isPromiseLike`);
function kt(e) {
  let t = e;
  for (; Dt(t) && typeof Nt == `function`;) t = Nt(t._payload);
  return t;
}
_t(kt, `useUnwrappedLazy`);
function At(...e) {
  let t = new Set();
  for (let n of e)
    if (typeof n == `string`) for (let e of String(n).trim().split(/\s+/)) e && t.add(e);
  return t.size > 0 ? Array.from(t).join(` `) : void 0;
}
_t(At, `concatAriaDescribedby`);
var jt = _t(
    (e) =>
      `${e} failed to slot onto its children. Expected a single React element child or \`Slottable\`.`,
    `createSlotError`,
  ),
  Mt = _t(
    (e) =>
      `${e} failed to slot onto its \`Slottable\`. Expected \`Slottable\` to receive a single React element child.`,
    `createSlottableError`,
  ),
  Nt = y.use,
  Pt = c(m(), 1),
  Ft = Object.defineProperty,
  It = (e, t) => Ft(e, `name`, { value: t, configurable: !0 }),
  N = [
    `a`,
    `button`,
    `div`,
    `form`,
    `h2`,
    `h3`,
    `img`,
    `input`,
    `label`,
    `li`,
    `nav`,
    `ol`,
    `p`,
    `select`,
    `span`,
    `svg`,
    `ul`,
  ].reduce((e, t) => {
    let n = vt(`Primitive.${t}`),
      r = y.forwardRef((e, r) => {
        let { asChild: i, ...a } = e,
          o = i ? n : t;
        return (
          typeof window < `u` && (window[Symbol.for(`radix-ui`)] = !0),
          (0, b.jsx)(o, { ...a, ref: r })
        );
      });
    return ((r.displayName = `Primitive.${t}`), { ...e, [t]: r });
  }, {});
function Lt(e, t) {
  e && Pt.flushSync(() => e.dispatchEvent(t));
}
It(Lt, `dispatchDiscreteCustomEvent`);
var Rt = Object.defineProperty,
  zt = (e, t) => Rt(e, `name`, { value: t, configurable: !0 }),
  Bt = Object.freeze({
    position: `absolute`,
    border: 0,
    width: 1,
    height: 1,
    padding: 0,
    margin: -1,
    overflow: `hidden`,
    clip: `rect(0, 0, 0, 0)`,
    whiteSpace: `nowrap`,
    wordWrap: `normal`,
  }),
  Vt = y.forwardRef(
    zt(function (e, t) {
      return (0, b.jsx)(N.span, { ...e, ref: t, style: { ...Bt, ...e.style } });
    }, `VisuallyHidden`),
  ),
  Ht = Object.defineProperty,
  Ut = (e, t) => Ht(e, `name`, { value: t, configurable: !0 });
function Wt(e, t) {
  let n = y.createContext(t);
  n.displayName = e + `Context`;
  let r = Ut((e) => {
    let { children: t, ...r } = e,
      i = y.useMemo(() => r, Object.values(r));
    return (0, b.jsx)(n.Provider, { value: i, children: t });
  }, `Provider`);
  r.displayName = e + `Provider`;
  function i(r, i = {}) {
    let { optional: a = !1 } = i,
      o = y.useContext(n);
    if (o) return o;
    if (t !== void 0) return t;
    if (!a) throw Error(`\`${r}\` must be used within \`${e}\``);
  }
  return (Ut(i, `useContext`), [r, i]);
}
Ut(Wt, `createContext`);
function Gt(e, t = []) {
  let n = [];
  function r(t, r) {
    let i = y.createContext(r);
    i.displayName = t + `Context`;
    let a = n.length;
    n = [...n, r];
    let o = Ut((t) => {
      let { scope: n, children: r, ...o } = t,
        s = n?.[e]?.[a] || i,
        c = y.useMemo(() => o, Object.values(o));
      return (0, b.jsx)(s.Provider, { value: c, children: r });
    }, `Provider`);
    o.displayName = t + `Provider`;
    function s(n, o, s = {}) {
      let { optional: c = !1 } = s,
        l = o?.[e]?.[a] || i,
        u = y.useContext(l);
      if (u) return u;
      if (r !== void 0) return r;
      if (!c) throw Error(`\`${n}\` must be used within \`${t}\``);
    }
    return (Ut(s, `useContext`), [o, s]);
  }
  Ut(r, `createContext`);
  let i = Ut(() => {
    let t = n.map((e) => y.createContext(e));
    return Ut(function (n) {
      let r = n?.[e] || t;
      return y.useMemo(() => ({ [`__scope${e}`]: { ...n, [e]: r } }), [n, r]);
    }, `useScope`);
  }, `createScope`);
  return ((i.scopeName = e), [r, Kt(i, ...t)]);
}
Ut(Gt, `createContextScope`);
function Kt(...e) {
  let t = e[0];
  if (e.length === 1) return t;
  let n = Ut(() => {
    let n = e.map((e) => ({ useScope: e(), scopeName: e.scopeName }));
    return Ut(function (e) {
      let r = n.reduce((t, { useScope: n, scopeName: r }) => {
        let i = n(e)[`__scope${r}`];
        return { ...t, ...i };
      }, {});
      return y.useMemo(() => ({ [`__scope${t.scopeName}`]: r }), [r]);
    }, `useComposedScopes`);
  }, `createScope`);
  return ((n.scopeName = t.scopeName), n);
}
Ut(Kt, `composeContextScopes`);
var qt = globalThis?.document ? y.useLayoutEffect : () => {},
  Jt = Object.defineProperty,
  Yt = (e, t) => Jt(e, `name`, { value: t, configurable: !0 });
function Xt(e) {
  let t = e + `CollectionProvider`,
    [n, r] = Gt(t),
    [i, a] = n(t, { collectionRef: { current: null }, itemMap: new Map() }),
    o = Yt((e) => {
      let { scope: t, children: n } = e,
        r = y.useRef(null),
        a = y.useRef(new Map()).current;
      return (0, b.jsx)(i, { scope: t, itemMap: a, collectionRef: r, children: n });
    }, `CollectionProvider`);
  o.displayName = t;
  let s = e + `CollectionSlot`,
    c = vt(s),
    l = y.forwardRef((e, t) => {
      let { scope: n, children: r } = e,
        i = ht(t, a(s, n).collectionRef);
      return (0, b.jsx)(c, { ref: i, children: r });
    });
  l.displayName = s;
  let u = e + `CollectionItemSlot`,
    d = `data-radix-collection-item`,
    f = vt(u),
    p = y.forwardRef((e, t) => {
      let { scope: n, children: r, ...i } = e,
        o = y.useRef(null),
        s = ht(t, o),
        c = a(u, n);
      return (
        y.useEffect(() => (c.itemMap.set(o, { ref: o, ...i }), () => void c.itemMap.delete(o))),
        (0, b.jsx)(f, { [d]: ``, ref: s, children: r })
      );
    });
  p.displayName = u;
  function m(t) {
    let n = a(e + `CollectionConsumer`, t);
    return y.useCallback(() => {
      let e = n.collectionRef.current;
      if (!e) return [];
      let t = Array.from(e.querySelectorAll(`[${d}]`));
      return Array.from(n.itemMap.values()).sort(
        (e, n) => t.indexOf(e.ref.current) - t.indexOf(n.ref.current),
      );
    }, [n.collectionRef, n.itemMap]);
  }
  return (Yt(m, `useCollection`), [{ Provider: o, Slot: l, ItemSlot: p }, m, r]);
}
Yt(Xt, `createCollection`);
var P = new WeakMap(),
  Zt = class e extends Map {
    static {
      Yt(this, `OrderedDict`);
    }
    #e;
    constructor(e) {
      (super(e), (this.#e = [...super.keys()]), P.set(this, !0));
    }
    set(e, t) {
      return (P.get(this) && !this.has(e) && this.#e.push(e), super.set(e, t), this);
    }
    insert(e, t, n) {
      let r = this.has(t),
        i = r ? this.size : this.size + 1,
        a = en(e),
        o = a >= 0 ? Math.min(a, i - 1) : Math.max(i + a, 0);
      if (r ? this.#e.indexOf(t) === o : o === this.size) return (this.set(t, n), this);
      let s = this.#e.filter((e) => e !== t);
      s.splice(o, 0, t);
      let c = s.map((e) => [e, e === t ? n : this.get(e)]);
      this.clear();
      for (let [e, t] of c) this.set(e, t);
      return this;
    }
    with(t, n, r) {
      let i = new e(this);
      return (i.insert(t, n, r), i);
    }
    before(e) {
      let t = this.#e.indexOf(e) - 1;
      if (!(t < 0)) return this.entryAt(t);
    }
    setBefore(e, t, n) {
      let r = this.#e.indexOf(e);
      if (r === -1) return this;
      let i = this.#e.indexOf(t),
        a = i !== -1 && i < r ? r - 1 : r;
      return this.insert(a, t, n);
    }
    after(e) {
      let t = this.#e.indexOf(e);
      if (((t = t === -1 || t === this.size - 1 ? -1 : t + 1), t !== -1)) return this.entryAt(t);
    }
    setAfter(e, t, n) {
      let r = this.#e.indexOf(e);
      if (r === -1) return this;
      let i = this.#e.indexOf(t),
        a = i !== -1 && i <= r ? r : r + 1;
      return this.insert(a, t, n);
    }
    first() {
      return this.entryAt(0);
    }
    last() {
      return this.entryAt(-1);
    }
    clear() {
      return ((this.#e = []), super.clear());
    }
    delete(e) {
      let t = super.delete(e);
      return (t && this.#e.splice(this.#e.indexOf(e), 1), t);
    }
    deleteAt(e) {
      let t = this.keyAt(e);
      return t !== void 0 && this.delete(t);
    }
    at(e) {
      let t = Qt(this.#e, e);
      if (t !== void 0) return this.get(t);
    }
    entryAt(e) {
      let t = Qt(this.#e, e);
      if (t !== void 0) return [t, this.get(t)];
    }
    indexOf(e) {
      return this.#e.indexOf(e);
    }
    keyAt(e) {
      return Qt(this.#e, e);
    }
    from(e, t) {
      let n = this.indexOf(e);
      if (n === -1) return;
      let r = n + t;
      return (r < 0 && (r = 0), r >= this.size && (r = this.size - 1), this.at(r));
    }
    keyFrom(e, t) {
      let n = this.indexOf(e);
      if (n === -1) return;
      let r = n + t;
      return (r < 0 && (r = 0), r >= this.size && (r = this.size - 1), this.keyAt(r));
    }
    find(e, t) {
      let n = 0;
      for (let r of this) {
        if (Reflect.apply(e, t, [r, n, this])) return r;
        n++;
      }
    }
    findIndex(e, t) {
      let n = 0;
      for (let r of this) {
        if (Reflect.apply(e, t, [r, n, this])) return n;
        n++;
      }
      return -1;
    }
    filter(t, n) {
      let r = [],
        i = 0;
      for (let e of this) (Reflect.apply(t, n, [e, i, this]) && r.push(e), i++);
      return new e(r);
    }
    map(t, n) {
      let r = [],
        i = 0;
      for (let e of this) (r.push([e[0], Reflect.apply(t, n, [e, i, this])]), i++);
      return new e(r);
    }
    reduce(...e) {
      let [t, n] = e,
        r = e.length > 1;
      if (!r && this.size === 0)
        throw TypeError(`Reduce of empty OrderedDict with no initial value`);
      let i = 0,
        a = n;
      for (let e of this) ((a = i === 0 && !r ? e : Reflect.apply(t, this, [a, e, i, this])), i++);
      return a;
    }
    reduceRight(...e) {
      let [t, n] = e,
        r = e.length > 1;
      if (!r && this.size === 0)
        throw TypeError(`Reduce of empty OrderedDict with no initial value`);
      let i = n;
      for (let e = this.size - 1; e >= 0; e--) {
        let n = this.entryAt(e);
        i = e === this.size - 1 && !r ? n : Reflect.apply(t, this, [i, n, e, this]);
      }
      return i;
    }
    sort(e) {
      if (typeof e != `function`) throw TypeError(`OrderedDict.sort requires a compare function`);
      let t = [...this.entries()].sort(e);
      this.clear();
      for (let [e, n] of t) this.set(e, n);
      return this;
    }
    toSorted(t) {
      if (typeof t != `function`)
        throw TypeError(`OrderedDict.toSorted requires a compare function`);
      let n = [...this.entries()].sort(t);
      return new e(n);
    }
    toReversed() {
      let t = new e();
      for (let e = this.size - 1; e >= 0; e--) {
        let n = this.keyAt(e),
          r = this.get(n);
        t.set(n, r);
      }
      return t;
    }
    toSpliced(...t) {
      let n = [...this.entries()];
      return (n.splice(...t), new e(n));
    }
    slice(t, n) {
      let r = new e();
      for (let e of this.#e.slice(t, n)) r.set(e, this.get(e));
      return r;
    }
    every(e, t) {
      let n = 0;
      for (let r of this) {
        if (!Reflect.apply(e, t, [r, n, this])) return !1;
        n++;
      }
      return !0;
    }
    some(e, t) {
      let n = 0;
      for (let r of this) {
        if (Reflect.apply(e, t, [r, n, this])) return !0;
        n++;
      }
      return !1;
    }
  };
function Qt(e, t) {
  if (`at` in Array.prototype) return Array.prototype.at.call(e, t);
  let n = $t(e, t);
  return n === -1 ? void 0 : e[n];
}
Yt(Qt, `at`);
function $t(e, t) {
  let n = e.length,
    r = en(t),
    i = r >= 0 ? r : n + r;
  return i < 0 || i >= n ? -1 : i;
}
Yt($t, `toSafeIndex`);
function en(e) {
  return e !== e || e === 0 ? 0 : Math.trunc(e);
}
Yt(en, `toSafeInteger`);
function tn(e) {
  let t = e + `CollectionProvider`,
    [n, r] = Gt(t),
    [i, a] = n(t);
  i.displayName = e + `CollectionStableContextProvider`;
  let [o, s] = n(t);
  o.displayName = e + `CollectionStatefulContextProvider`;
  let c = Yt(
    ({ state: e, ...t }) => (e ? (0, b.jsx)(u, { ...t, state: e }) : (0, b.jsx)(l, { ...t })),
    `CollectionProvider`,
  );
  c.displayName = t;
  let l = Yt((e) => {
    let t = _();
    return (0, b.jsx)(u, { ...e, state: t });
  }, `CollectionInit`);
  l.displayName = e + `CollectionInit`;
  let u = Yt((e) => {
    let { scope: t, children: n, state: r } = e,
      a = y.useRef(null),
      [s, c] = y.useState(null),
      l = ht(a, c),
      [u, d] = r,
      f = y.useRef(new Zt()),
      p = y.useCallback(() => {
        let e = f.current;
        return (an(e) || e.sort(on), e);
      }, []);
    return (
      y.useEffect(() => {
        if (!s) return;
        let e = sn(() => {
          d((e) => {
            let t = e.toSorted(on);
            return t.some(([t], n) => e.keyAt(n) !== t) ? t : e;
          });
        });
        return (
          e.observe(s, { childList: !0, subtree: !0 }),
          () => {
            e.disconnect();
          }
        );
      }, [s, d]),
      (0, b.jsx)(i, {
        scope: t,
        collectionElementRef: l,
        collectionElementRefObject: a,
        getCollection: p,
        setCollection: d,
        registryRef: f,
        children: (0, b.jsx)(o, { scope: t, collectionElement: s, collection: u, children: n }),
      })
    );
  }, `CollectionProviderImpl`);
  u.displayName = e + `CollectionProviderImpl`;
  let d = e + `CollectionSlot`,
    f = vt(d),
    p = y.forwardRef((e, t) => {
      let { scope: n, children: r } = e,
        i = ht(t, a(d, n).collectionElementRef);
      return (0, b.jsx)(f, { ref: i, children: r });
    });
  p.displayName = d;
  let m = e + `CollectionItemSlot`,
    h = vt(m),
    g = y.forwardRef((e, t) => {
      let { scope: n, children: r, ...i } = e,
        o = y.useRef(null),
        { setCollection: s, registryRef: c } = a(m, n),
        l = y.useRef(i);
      nn(l.current, i) || (l.current = i);
      let u = l.current,
        d = ht(
          t,
          y.useCallback(
            (e) => {
              let t = c.current;
              e ? t.set(e, { ...l.current, element: e }) : o.current && t.delete(o.current);
            },
            [c],
          ),
          o,
        );
      qt(() => {
        let e = o.current,
          t = c.current;
        e && t.has(e) && t.set(e, { ...u, element: e });
      }, [u, c]);
      let f = y.useRef(null);
      return (
        y.useEffect(() => {
          let e = o.current,
            t = f.current;
          ((t?.element ?? null) !== e || (e && t?.itemData !== u)) &&
            ((f.current = e ? { element: e, itemData: u } : null),
            s((n) => {
              let r = new Zt(n);
              return (
                t && t.element !== e && r.delete(t.element),
                e && r.set(e, { ...u, element: e }),
                r.sort(on)
              );
            }));
        }),
        y.useEffect(
          () => () => {
            let e = f.current;
            ((f.current = null),
              e &&
                s((t) => {
                  if (!t.has(e.element)) return t;
                  let n = new Zt(t);
                  return (n.delete(e.element), n);
                }));
          },
          [s],
        ),
        (0, b.jsx)(h, { "data-radix-collection-item": ``, ref: d, children: r })
      );
    });
  g.displayName = m;
  function _() {
    return y.useState(new Zt());
  }
  Yt(_, `useInitCollection`);
  function v(t) {
    let { collection: n } = s(e + `CollectionConsumer`, t);
    return n;
  }
  Yt(v, `useCollection`);
  function x(t) {
    let { getCollection: n } = a(e + `CollectionConsumer`, t);
    return n;
  }
  return (
    Yt(x, `useGetCollection`),
    [
      { Provider: c, Slot: p, ItemSlot: g },
      { createCollectionScope: r, useCollection: v, useGetCollection: x, useInitCollection: _ },
    ]
  );
}
Yt(tn, `createCollection`);
function nn(e, t) {
  if (e === t) return !0;
  if (typeof e != `object` || typeof t != `object` || e == null || t == null) return !1;
  let n = Object.keys(e),
    r = Object.keys(t);
  if (n.length !== r.length) return !1;
  for (let r of n) if (!Object.prototype.hasOwnProperty.call(t, r) || e[r] !== t[r]) return !1;
  return !0;
}
Yt(nn, `shallowEqual`);
function rn(e, t) {
  return !!(t.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING);
}
Yt(rn, `isElementPreceding`);
function an(e) {
  let t;
  for (let n of e.keys()) {
    if (t) {
      let e = t.compareDocumentPosition(n);
      if (!(e & Node.DOCUMENT_POSITION_DISCONNECTED) && e & Node.DOCUMENT_POSITION_PRECEDING)
        return !1;
    }
    t = n;
  }
  return !0;
}
Yt(an, `isInDocumentOrder`);
function on(e, t) {
  return !e[1].element || !t[1].element ? 0 : rn(e[1].element, t[1].element) ? -1 : 1;
}
Yt(on, `sortByDocumentPosition`);
function sn(e) {
  return new MutationObserver((t) => {
    for (let n of t)
      if (n.type === `childList`) {
        e();
        return;
      }
  });
}
Yt(sn, `getChildListObserver`);
var cn = Object.defineProperty,
  ln = (e, t) => cn(e, `name`, { value: t, configurable: !0 }),
  un = !!(typeof window < `u` && window.document && window.document.createElement);
function F(e, t, { checkForDefaultPrevented: n = !0 } = {}) {
  return ln(function (r) {
    if ((e?.(r), n === !1 || !r || !r.defaultPrevented)) return t?.(r);
  }, `handleEvent`);
}
ln(F, `composeEventHandlers`);
function dn(e) {
  if (!un) throw Error(`Cannot access window outside of the DOM`);
  return e?.ownerDocument?.defaultView ?? window;
}
ln(dn, `getOwnerWindow`);
function fn(e) {
  if (!un) throw Error(`Cannot access document outside of the DOM`);
  return e?.ownerDocument ?? document;
}
ln(fn, `getOwnerDocument`);
function pn(e, t = !1) {
  let { activeElement: n } = fn(e);
  if (!n?.nodeName) return null;
  if (mn(n) && n.contentDocument) return pn(n.contentDocument.body, t);
  if (t) {
    let e = n.getAttribute(`aria-activedescendant`);
    if (e) {
      let t = fn(n).getElementById(e);
      if (t) return t;
    }
  }
  return n;
}
ln(pn, `getActiveElement`);
function mn(e) {
  return e.tagName === `IFRAME`;
}
ln(mn, `isFrame`);
var hn = Object.defineProperty,
  gn = (e, t) => hn(e, `name`, { value: t, configurable: !0 }),
  _n = y.useEffectEvent,
  vn = y.useInsertionEffect;
function yn(e) {
  if (typeof _n == `function`) return _n(e);
  let t = y.useRef(() => {
    throw Error(`Cannot call an event handler while rendering.`);
  });
  return (
    typeof vn == `function`
      ? vn(() => {
          t.current = e;
        })
      : qt(() => {
          t.current = e;
        }),
    y.useMemo(
      () =>
        (...e) =>
          t.current?.(...e),
      [],
    )
  );
}
gn(yn, `useEffectEvent`);
var bn = Object.defineProperty,
  xn = (e, t) => bn(e, `name`, { value: t, configurable: !0 }),
  Sn = y.useInsertionEffect || qt;
function Cn({ prop: e, defaultProp: t, onChange: n = xn(() => {}, `onChange`), caller: r }) {
  let [i, a, o] = wn({ defaultProp: t, onChange: n }),
    s = e !== void 0;
  return [
    s ? e : i,
    y.useCallback(
      (t) => {
        if (s) {
          let n = Tn(t) ? t(e) : t;
          n !== e && o.current?.(n);
        } else a(t);
      },
      [s, e, a, o],
    ),
  ];
}
xn(Cn, `useControllableState`);
function wn({ defaultProp: e, onChange: t }) {
  let [n, r] = y.useState(e),
    i = y.useRef(n),
    a = y.useRef(t);
  return (
    Sn(() => {
      a.current = t;
    }, [t]),
    y.useEffect(() => {
      i.current !== n && (a.current?.(n), (i.current = n));
    }, [n, i]),
    [n, r, a]
  );
}
xn(wn, `useUncontrolledState`);
function Tn(e) {
  return typeof e == `function`;
}
xn(Tn, `isFunction`);
var En = Symbol(`RADIX:SYNC_STATE`);
function Dn(e, t, n, r) {
  let { prop: i, defaultProp: a, onChange: o, caller: s } = t,
    c = i !== void 0,
    l = yn(o),
    u = [{ ...n, state: a }];
  r && u.push(r);
  let [d, f] = y.useReducer(
      (t, n) => {
        if (n.type === En) return { ...t, state: n.state };
        let r = e(t, n);
        return (c && !Object.is(r.state, t.state) && l(r.state), r);
      },
      ...u,
    ),
    p = d.state,
    m = y.useRef(p);
  y.useEffect(() => {
    m.current !== p && ((m.current = p), c || l(p));
  }, [p, m, c]);
  let h = y.useMemo(() => (i === void 0 ? d : { ...d, state: i }), [d, i]);
  return (
    y.useEffect(() => {
      c && !Object.is(i, d.state) && f({ type: En, state: i });
    }, [i, d.state, c]),
    [h, f]
  );
}
xn(Dn, `useControllableStateReducer`);
var On = Object.defineProperty,
  kn = (e, t) => On(e, `name`, { value: t, configurable: !0 });
function An(e, t) {
  return y.useReducer((e, n) => t[e][n] ?? e, e);
}
kn(An, `useStateMachine`);
var jn = kn((e) => {
  let { present: t, children: n } = e,
    r = Mn(t),
    i = typeof n == `function` ? n({ present: r.isPresent }) : y.Children.only(n),
    a = Pn(r.ref, In(i));
  return typeof n == `function` || r.isPresent ? y.cloneElement(i, { ref: a }) : null;
}, `Presence`);
function Mn(e) {
  let [t, n] = y.useState(),
    r = y.useRef(null),
    i = y.useRef(e),
    a = y.useRef(`none`),
    o = y.useRef(void 0),
    [s, c] = An(e ? `mounted` : `unmounted`, {
      mounted: { UNMOUNT: `unmounted`, ANIMATION_OUT: `unmountSuspended` },
      unmountSuspended: { MOUNT: `mounted`, ANIMATION_END: `unmounted` },
      unmounted: { MOUNT: `mounted` },
    });
  return (
    y.useEffect(() => {
      s === `mounted`
        ? ((a.current = o.current ?? Fn(r.current)), (o.current = void 0))
        : (a.current = `none`);
    }, [s]),
    qt(() => {
      let t = r.current,
        n = i.current;
      if (n !== e) {
        let r = a.current,
          s = Fn(t);
        (e
          ? ((o.current = s), c(`MOUNT`))
          : s === `none` || t?.display === `none`
            ? c(`UNMOUNT`)
            : c(n && r !== s ? `ANIMATION_OUT` : `UNMOUNT`),
          (i.current = e));
      }
    }, [e, c]),
    qt(() => {
      if (t) {
        let e,
          n = t.ownerDocument.defaultView ?? window,
          o = kn((a) => {
            let o = Fn(r.current).includes(CSS.escape(a.animationName));
            if (a.target === t && o && (c(`ANIMATION_END`), !i.current)) {
              let r = t.style.animationFillMode;
              ((t.style.animationFillMode = `forwards`),
                (e = n.setTimeout(() => {
                  t.style.animationFillMode === `forwards` && (t.style.animationFillMode = r);
                })));
            }
          }, `handleAnimationEnd`),
          s = kn((e) => {
            e.target === t && (a.current = Fn(r.current));
          }, `handleAnimationStart`);
        return (
          t.addEventListener(`animationstart`, s),
          t.addEventListener(`animationcancel`, o),
          t.addEventListener(`animationend`, o),
          () => {
            (n.clearTimeout(e),
              t.removeEventListener(`animationstart`, s),
              t.removeEventListener(`animationcancel`, o),
              t.removeEventListener(`animationend`, o));
          }
        );
      }
      c(`ANIMATION_END`);
    }, [t, c]),
    {
      isPresent: [`mounted`, `unmountSuspended`].includes(s),
      ref: y.useCallback((e) => {
        if (e) {
          let t = getComputedStyle(e);
          ((r.current = t), (o.current = Fn(t)));
        } else r.current = null;
        n(e);
      }, []),
    }
  );
}
kn(Mn, `usePresence`);
function Nn(e, t) {
  if (typeof e == `function`) return e(t);
  e != null && (e.current = t);
}
kn(Nn, `setRef`);
function Pn(...e) {
  let t = y.useRef(e);
  return (
    (t.current = e),
    y.useCallback((e) => {
      let n = t.current,
        r = !1,
        i = n.map((t) => {
          let n = Nn(t, e);
          return (!r && typeof n == `function` && (r = !0), n);
        });
      if (r)
        return () => {
          for (let e = 0; e < i.length; e++) {
            let t = i[e];
            typeof t == `function` ? t() : Nn(n[e], null);
          }
        };
    }, [])
  );
}
kn(Pn, `useStableComposedRefs`);
function Fn(e) {
  return e?.animationName || `none`;
}
kn(Fn, `getAnimationName`);
function In(e) {
  let t = Object.getOwnPropertyDescriptor(e.props, `ref`)?.get,
    n = t && `isReactWarning` in t && t.isReactWarning;
  return n
    ? e.ref
    : ((t = Object.getOwnPropertyDescriptor(e, `ref`)?.get),
      (n = t && `isReactWarning` in t && t.isReactWarning),
      n ? e.props.ref : e.props.ref || e.ref);
}
kn(In, `getElementRef`);
var Ln = Object.defineProperty,
  Rn = (e, t) => Ln(e, `name`, { value: t, configurable: !0 }),
  zn = y.useId || (() => void 0),
  Bn = 0;
function Vn(e) {
  let [t, n] = y.useState(zn());
  return (
    qt(() => {
      e || n((e) => e ?? String(Bn++));
    }, [e]),
    e || (t ? `radix-${t}` : ``)
  );
}
Rn(Vn, `useId`);
var Hn = Object.defineProperty,
  Un = (e, t) => Hn(e, `name`, { value: t, configurable: !0 }),
  Wn = { LTR: `ltr`, RTL: `rtl` },
  Gn = y.createContext(void 0);
function Kn(e) {
  let t = y.useContext(Gn);
  return e || t || Wn.LTR;
}
Un(Kn, `useDirection`);
var qn = Object.defineProperty,
  Jn = (e, t) => qn(e, `name`, { value: t, configurable: !0 }),
  Yn = y.useInsertionEffect;
function Xn(e) {
  let t = y.useRef(e);
  return (
    typeof Yn == `function`
      ? Yn(() => {
          t.current = e;
        })
      : qt(() => {
          t.current = e;
        }),
    y.useMemo(
      () =>
        (...e) =>
          t.current?.(...e),
      [],
    )
  );
}
Jn(Xn, `useCallbackRef`);
var Zn = Object.defineProperty,
  Qn = (e, t) => Zn(e, `name`, { value: t, configurable: !0 }),
  $n = `dismissableLayer.update`,
  er = `dismissableLayer.pointerDownOutside`,
  tr = `dismissableLayer.focusOutside`,
  nr,
  rr = y.createContext({
    layers: new Set(),
    layersWithOutsidePointerEventsDisabled: new Set(),
    branches: new Set(),
    dismissableSurfaces: new Set(),
  }),
  ir = y.forwardRef(
    Qn(function (e, t) {
      let {
          disableOutsidePointerEvents: n = !1,
          deferPointerDownOutside: r = !1,
          onEscapeKeyDown: i,
          onPointerDownOutside: a,
          onFocusOutside: o,
          onInteractOutside: s,
          onDismiss: c,
          ...l
        } = e,
        u = y.useContext(rr),
        [d, f] = y.useState(null),
        p = d?.ownerDocument ?? globalThis?.document,
        [, m] = y.useState({}),
        h = ht(t, f),
        g = Array.from(u.layers),
        [_] = [...u.layersWithOutsidePointerEventsDisabled].slice(-1),
        v = _ ? g.indexOf(_) : -1,
        x = d ? g.indexOf(d) : -1,
        S = u.layersWithOutsidePointerEventsDisabled.size > 0,
        C = x >= v,
        w = y.useRef(!1),
        T = cr(
          (e) => {
            (a?.(e), s?.(e), e.defaultPrevented || c?.());
          },
          {
            ownerDocument: p,
            deferPointerDownOutside: r,
            isDeferredPointerDownOutsideRef: w,
            dismissableSurfaces: u.dismissableSurfaces,
            shouldHandlePointerDownOutside: y.useCallback(
              (e) => {
                if (!(e instanceof Node)) return !1;
                let t = [...u.branches].some((t) => t.contains(e));
                return C && !t;
              },
              [u.branches, C],
            ),
          },
        ),
        ee = lr((e) => {
          if (r && w.current) return;
          let t = e.target;
          [...u.branches].some((e) => e.contains(t)) ||
            (o?.(e), s?.(e), e.defaultPrevented || c?.());
        }, p),
        E = d ? x === g.length - 1 : !1,
        D = Xn((e) => {
          e.key === `Escape` && (i?.(e), !e.defaultPrevented && c && (e.preventDefault(), c()));
        });
      return (
        y.useEffect(() => {
          if (E)
            return (
              p.addEventListener(`keydown`, D, { capture: !0 }),
              () => p.removeEventListener(`keydown`, D, { capture: !0 })
            );
        }, [p, E, D]),
        y.useEffect(() => {
          if (d)
            return (
              n &&
                (u.layersWithOutsidePointerEventsDisabled.size === 0 &&
                  ((nr = p.body.style.pointerEvents), (p.body.style.pointerEvents = `none`)),
                u.layersWithOutsidePointerEventsDisabled.add(d)),
              u.layers.add(d),
              ur(),
              () => {
                n &&
                  (u.layersWithOutsidePointerEventsDisabled.delete(d),
                  u.layersWithOutsidePointerEventsDisabled.size === 0 &&
                    (p.body.style.pointerEvents = nr));
              }
            );
        }, [d, p, n, u]),
        y.useEffect(
          () => () => {
            d && (u.layers.delete(d), u.layersWithOutsidePointerEventsDisabled.delete(d), ur());
          },
          [d, u],
        ),
        y.useEffect(() => {
          let e = Qn(() => m({}), `handleUpdate`);
          return (document.addEventListener($n, e), () => document.removeEventListener($n, e));
        }, []),
        (0, b.jsx)(N.div, {
          ...l,
          ref: h,
          style: { pointerEvents: S ? (C ? `auto` : `none`) : void 0, ...e.style },
          onFocusCapture: F(e.onFocusCapture, ee.onFocusCapture),
          onBlurCapture: F(e.onBlurCapture, ee.onBlurCapture),
          onPointerDownCapture: F(e.onPointerDownCapture, T.onPointerDownCapture),
        })
      );
    }, `DismissableLayer`),
  ),
  ar = y.forwardRef(
    Qn(function (e, t) {
      let n = y.useContext(rr),
        r = y.useRef(null),
        i = ht(t, r);
      return (
        y.useEffect(() => {
          let e = r.current;
          if (e)
            return (
              n.branches.add(e),
              () => {
                n.branches.delete(e);
              }
            );
        }, [n.branches]),
        (0, b.jsx)(N.div, { ...e, ref: i })
      );
    }, `DismissableLayerBranch`),
  );
function or() {
  let e = y.useContext(rr),
    [t, n] = y.useState(null);
  return (
    y.useEffect(() => {
      if (t)
        return (
          e.dismissableSurfaces.add(t),
          () => {
            e.dismissableSurfaces.delete(t);
          }
        );
    }, [t, e.dismissableSurfaces]),
    n
  );
}
Qn(or, `useDismissableLayerSurface`);
var sr = Qn(() => !0, `IS_TRUE`);
function cr(e, t) {
  let {
      ownerDocument: n = globalThis?.document,
      deferPointerDownOutside: r = !1,
      isDeferredPointerDownOutsideRef: i,
      dismissableSurfaces: a,
      shouldHandlePointerDownOutside: o = sr,
    } = t,
    s = Xn(e),
    c = y.useRef(!1),
    l = y.useRef(!1),
    u = y.useRef(new Map()),
    d = y.useRef(() => {});
  return (
    y.useEffect(() => {
      function e() {
        ((l.current = !1), (i.current = !1), u.current.clear());
      }
      Qn(e, `resetOutsideInteraction`);
      function t() {
        return Array.from(u.current.values()).some(Boolean);
      }
      Qn(t, `isOutsideInteractionIntercepted`);
      function f(e) {
        if (!l.current) return;
        let t = e.target;
        ((t instanceof Node && [...a].some((e) => e.contains(t))) || u.current.set(e.type, !0),
          e.type === `click` &&
            window.setTimeout(() => {
              l.current && d.current();
            }, 0));
      }
      Qn(f, `handleInteractionCapture`);
      function p(e) {
        l.current && u.current.set(e.type, !1);
      }
      Qn(p, `handleInteractionBubble`);
      let m = Qn((a) => {
          if (a.target && !c.current) {
            let f = function () {
              n.removeEventListener(`click`, d.current);
              let r = t();
              (e(), r || dr(er, s, p, { discrete: !0 }));
            };
            if ((Qn(f, `handleAndDispatchPointerDownOutsideEvent`), !o(a.target))) {
              (n.removeEventListener(`click`, d.current), e(), (c.current = !1));
              return;
            }
            let p = { originalEvent: a };
            ((l.current = !0),
              (i.current = r && a.button === 0),
              u.current.clear(),
              !r || a.button !== 0
                ? f()
                : (n.removeEventListener(`click`, d.current),
                  (d.current = f),
                  n.addEventListener(`click`, d.current, { once: !0 })));
          } else (n.removeEventListener(`click`, d.current), e());
          c.current = !1;
        }, `handlePointerDown`),
        h = [`pointerup`, `mousedown`, `mouseup`, `touchstart`, `touchend`, `click`];
      for (let e of h) (n.addEventListener(e, f, !0), n.addEventListener(e, p));
      let g = window.setTimeout(() => {
        n.addEventListener(`pointerdown`, m);
      }, 0);
      return () => {
        (window.clearTimeout(g),
          n.removeEventListener(`pointerdown`, m),
          n.removeEventListener(`click`, d.current));
        for (let e of h) (n.removeEventListener(e, f, !0), n.removeEventListener(e, p));
      };
    }, [n, s, r, i, a, o]),
    { onPointerDownCapture: Qn(() => (c.current = !0), `onPointerDownCapture`) }
  );
}
Qn(cr, `usePointerDownOutside`);
function lr(e, t = globalThis?.document) {
  let n = Xn(e),
    r = y.useRef(!1);
  return (
    y.useEffect(() => {
      let e = Qn((e) => {
        e.target && !r.current && dr(tr, n, { originalEvent: e }, { discrete: !1 });
      }, `handleFocus`);
      return (t.addEventListener(`focusin`, e), () => t.removeEventListener(`focusin`, e));
    }, [t, n]),
    {
      onFocusCapture: Qn(() => (r.current = !0), `onFocusCapture`),
      onBlurCapture: Qn(() => (r.current = !1), `onBlurCapture`),
    }
  );
}
Qn(lr, `useFocusOutside`);
function ur() {
  let e = new CustomEvent($n);
  document.dispatchEvent(e);
}
Qn(ur, `dispatchUpdate`);
function dr(e, t, n, { discrete: r }) {
  let i = n.originalEvent.target,
    a = new CustomEvent(e, { bubbles: !1, cancelable: !0, detail: n });
  (t && i.addEventListener(e, t, { once: !0 }), r ? Lt(i, a) : i.dispatchEvent(a));
}
Qn(dr, `handleAndDispatchCustomEvent`);
var fr = Object.defineProperty,
  pr = (e, t) => fr(e, `name`, { value: t, configurable: !0 }),
  mr = `focusScope.autoFocusOnMount`,
  hr = `focusScope.autoFocusOnUnmount`,
  gr = { bubbles: !1, cancelable: !0 },
  _r = y.forwardRef(
    pr(function (e, t) {
      let {
          loop: n = !1,
          trapped: r = !1,
          branches: i,
          onMountAutoFocus: a,
          onUnmountAutoFocus: o,
          ...s
        } = e,
        [c, l] = y.useState(null),
        u = Xn(a),
        d = Xn(o),
        f = y.useRef(null),
        p = ht(t, l),
        m = y.useRef(i);
      y.useEffect(() => {
        m.current = i;
      });
      let h = y.useCallback(
          (e) => (e ? (c?.contains(e) ? !0 : !!m.current?.some((t) => t.contains(e))) : !1),
          [c],
        ),
        g = y.useRef({
          paused: !1,
          pause() {
            this.paused = !0;
          },
          resume() {
            this.paused = !1;
          },
        }).current;
      (y.useEffect(() => {
        if (r) {
          let e = function (e) {
              if (g.paused || !c) return;
              let t = e.target;
              h(t) ? (f.current = t) : Or(f.current, { select: !0 });
            },
            t = function (e) {
              if (g.paused || !c) return;
              let t = e.relatedTarget;
              t !== null && (h(t) || Or(f.current, { select: !0 }));
            },
            n = function (e) {
              if (document.activeElement === document.body)
                for (let t of e) t.removedNodes.length > 0 && Or(c);
            };
          (pr(e, `handleFocusIn`),
            pr(t, `handleFocusOut`),
            pr(n, `handleMutations`),
            document.addEventListener(`focusin`, e),
            document.addEventListener(`focusout`, t));
          let r = new MutationObserver(n);
          return (
            c && r.observe(c, { childList: !0, subtree: !0 }),
            () => {
              (document.removeEventListener(`focusin`, e),
                document.removeEventListener(`focusout`, t),
                r.disconnect());
            }
          );
        }
      }, [r, c, g.paused, h]),
        y.useEffect(() => {
          if (c) {
            kr.add(g);
            let e = document.activeElement;
            if (!c.contains(e)) {
              let t = new CustomEvent(mr, gr);
              (c.addEventListener(mr, u),
                c.dispatchEvent(t),
                t.defaultPrevented ||
                  (Sr(Mr(wr(c)), { select: !0 }), document.activeElement === e && Or(c)));
            }
            return () => {
              c.removeEventListener(mr, u);
              let t = c.ownerDocument,
                n = CustomEvent;
              setTimeout(() => {
                let r = new n(hr, gr);
                (c.addEventListener(hr, d),
                  c.dispatchEvent(r),
                  r.defaultPrevented || Or(e ?? t.body, { select: !0 }),
                  c.removeEventListener(hr, d),
                  kr.remove(g));
              }, 0);
            };
          }
        }, [c, u, d, g]));
      let _ = y.useCallback(
        (e) => {
          if ((!n && !r) || g.paused) return;
          let t = e.key === `Tab` && !e.altKey && !e.ctrlKey && !e.metaKey,
            i = document.activeElement;
          if (t && i) {
            let t = e.currentTarget,
              [r, a] = Cr(t);
            r && a
              ? !e.shiftKey && i === a
                ? (e.preventDefault(), n && Or(r, { select: !0 }))
                : e.shiftKey && i === r && (e.preventDefault(), n && Or(a, { select: !0 }))
              : i === t && e.preventDefault();
          }
        },
        [n, r, g.paused],
      );
      return (0, b.jsx)(N.div, { tabIndex: -1, ...s, ref: p, onKeyDown: _ });
    }, `FocusScope`),
  ),
  vr = y.createContext(null);
function yr({ registry: e, children: t }) {
  return e ? (0, b.jsx)(vr.Provider, { value: e, children: t }) : t;
}
pr(yr, `FocusScopeBranchProvider`);
function br() {
  let [e, t] = y.useState([]);
  return {
    nodes: e,
    registry: y.useMemo(
      () => ({
        add: pr((e) => t((t) => (t.includes(e) ? t : [...t, e])), `add`),
        remove: pr((e) => t((t) => t.filter((t) => t !== e)), `remove`),
      }),
      [],
    ),
  };
}
pr(br, `useFocusScopeBranchRegistry`);
function xr(e) {
  let t = y.useContext(vr);
  y.useEffect(() => {
    if (e && t) return (t.add(e), () => t.remove(e));
  }, [e, t]);
}
pr(xr, `useFocusScopeBranch`);
function Sr(e, { select: t = !1 } = {}) {
  let n = document.activeElement;
  for (let r of e) if ((Or(r, { select: t }), document.activeElement !== n)) return;
}
pr(Sr, `focusFirst`);
function Cr(e) {
  let t = wr(e);
  return [Tr(t, e), Tr(t.reverse(), e)];
}
pr(Cr, `getTabbableEdges`);
function wr(e) {
  let t = [],
    n = e.ownerDocument.createTreeWalker(e, NodeFilter.SHOW_ELEMENT, {
      acceptNode: pr((e) => {
        let t = e.tagName === `INPUT` && e.type === `hidden`;
        return e.disabled || e.hidden || t
          ? NodeFilter.FILTER_SKIP
          : e.tabIndex >= 0
            ? NodeFilter.FILTER_ACCEPT
            : NodeFilter.FILTER_SKIP;
      }, `acceptNode`),
    });
  for (; n.nextNode();) t.push(n.currentNode);
  return t;
}
pr(wr, `getTabbableCandidates`);
function Tr(e, t) {
  let n = typeof t.checkVisibility == `function` && t.checkVisibility({ checkVisibilityCSS: !0 });
  for (let r of e)
    if (!(n ? !r.checkVisibility({ checkVisibilityCSS: !0 }) : Er(r, { upTo: t }))) return r;
}
pr(Tr, `findVisible`);
function Er(e, { upTo: t }) {
  if (getComputedStyle(e).visibility === `hidden`) return !0;
  for (; e;) {
    if (t !== void 0 && e === t) return !1;
    if (getComputedStyle(e).display === `none`) return !0;
    e = e.parentElement;
  }
  return !1;
}
pr(Er, `isHidden`);
function Dr(e) {
  return e.tagName === `INPUT` && typeof e.select == `function`;
}
pr(Dr, `isSelectableInput`);
function Or(e, { select: t = !1 } = {}) {
  if (e && e.focus) {
    let n = (e.ownerDocument ?? document).activeElement;
    (e.focus({ preventScroll: !0 }), e !== n && Dr(e) && t && e.select());
  }
}
pr(Or, `focus`);
var kr = Ar();
function Ar() {
  let e = [];
  return {
    add(t) {
      let n = e[0];
      (t !== n && n?.pause(), (e = jr(e, t)), e.unshift(t));
    },
    remove(t) {
      ((e = jr(e, t)), e[0]?.resume());
    },
  };
}
pr(Ar, `createFocusScopesStack`);
function jr(e, t) {
  let n = [...e],
    r = n.indexOf(t);
  return (r !== -1 && n.splice(r, 1), n);
}
pr(jr, `arrayRemove`);
function Mr(e) {
  return e.filter((e) => e.tagName !== `A`);
}
pr(Mr, `removeLinks`);
var Nr = Object.defineProperty,
  Pr = y.forwardRef(
    ((e, t) => Nr(e, `name`, { value: t, configurable: !0 }))(function (e, t) {
      let { container: n, ...r } = e,
        [i, a] = y.useState(!1);
      qt(() => a(!0), []);
      let o = n || (i && globalThis?.document?.body);
      return o ? Pt.createPortal((0, b.jsx)(N.div, { ...r, ref: t }), o) : null;
    }, `Portal`),
  ),
  Fr = Object.defineProperty,
  Ir = (e, t) => Fr(e, `name`, { value: t, configurable: !0 }),
  Lr = 0,
  Rr = null;
function zr(e) {
  return (Br(), e.children);
}
Ir(zr, `FocusGuards`);
function Br() {
  y.useEffect(() => {
    Rr ||= { start: Vr(), end: Vr() };
    let { start: e, end: t } = Rr;
    return (
      document.body.firstElementChild !== e && document.body.insertAdjacentElement(`afterbegin`, e),
      document.body.lastElementChild !== t && document.body.insertAdjacentElement(`beforeend`, t),
      Lr++,
      () => {
        (Lr === 1 && (Rr?.start.remove(), Rr?.end.remove(), (Rr = null)),
          (Lr = Math.max(0, Lr - 1)));
      }
    );
  }, []);
}
Ir(Br, `useFocusGuards`);
function Vr() {
  let e = document.createElement(`span`);
  return (
    e.setAttribute(`data-radix-focus-guard`, ``),
    (e.tabIndex = 0),
    (e.style.outline = `none`),
    (e.style.opacity = `0`),
    (e.style.position = `fixed`),
    (e.style.pointerEvents = `none`),
    e
  );
}
Ir(Vr, `createFocusGuard`);
var Hr = function () {
  return (
    (Hr =
      Object.assign ||
      function (e) {
        for (var t, n = 1, r = arguments.length; n < r; n++)
          for (var i in ((t = arguments[n]), t))
            Object.prototype.hasOwnProperty.call(t, i) && (e[i] = t[i]);
        return e;
      }),
    Hr.apply(this, arguments)
  );
};
function Ur(e, t) {
  var n = {};
  for (var r in e) Object.prototype.hasOwnProperty.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && typeof Object.getOwnPropertySymbols == `function`)
    for (var i = 0, r = Object.getOwnPropertySymbols(e); i < r.length; i++)
      t.indexOf(r[i]) < 0 &&
        Object.prototype.propertyIsEnumerable.call(e, r[i]) &&
        (n[r[i]] = e[r[i]]);
  return n;
}
function Wr(e, t, n) {
  if (n || arguments.length === 2)
    for (var r = 0, i = t.length, a; r < i; r++)
      (a || !(r in t)) && ((a ||= Array.prototype.slice.call(t, 0, r)), (a[r] = t[r]));
  return e.concat(a || Array.prototype.slice.call(t));
}
var Gr = `right-scroll-bar-position`,
  Kr = `width-before-scroll-bar`,
  qr = `with-scroll-bars-hidden`,
  Jr = `--removed-body-scroll-bar-size`;
function Yr(e, t) {
  return (typeof e == `function` ? e(t) : e && (e.current = t), e);
}
function Xr(e, t) {
  var n = (0, y.useState)(function () {
    return {
      value: e,
      callback: t,
      facade: {
        get current() {
          return n.value;
        },
        set current(e) {
          var t = n.value;
          t !== e && ((n.value = e), n.callback(e, t));
        },
      },
    };
  })[0];
  return ((n.callback = t), n.facade);
}
var Zr = typeof window < `u` ? y.useLayoutEffect : y.useEffect,
  Qr = new WeakMap();
function $r(e, t) {
  var n = Xr(t || null, function (t) {
    return e.forEach(function (e) {
      return Yr(e, t);
    });
  });
  return (
    Zr(
      function () {
        var t = Qr.get(n);
        if (t) {
          var r = new Set(t),
            i = new Set(e),
            a = n.current;
          (r.forEach(function (e) {
            i.has(e) || Yr(e, null);
          }),
            i.forEach(function (e) {
              r.has(e) || Yr(e, a);
            }));
        }
        Qr.set(n, e);
      },
      [e],
    ),
    n
  );
}
function ei(e) {
  return e;
}
function ti(e, t) {
  t === void 0 && (t = ei);
  var n = [],
    r = !1;
  return {
    read: function () {
      if (r)
        throw Error(
          "Sidecar: could not `read` from an `assigned` medium. `read` could be used only with `useMedium`.",
        );
      return n.length ? n[n.length - 1] : e;
    },
    useMedium: function (e) {
      var i = t(e, r);
      return (
        n.push(i),
        function () {
          n = n.filter(function (e) {
            return e !== i;
          });
        }
      );
    },
    assignSyncMedium: function (e) {
      for (r = !0; n.length;) {
        var t = n;
        ((n = []), t.forEach(e));
      }
      n = {
        push: function (t) {
          return e(t);
        },
        filter: function () {
          return n;
        },
      };
    },
    assignMedium: function (e) {
      r = !0;
      var t = [];
      if (n.length) {
        var i = n;
        ((n = []), i.forEach(e), (t = n));
      }
      var a = function () {
          var n = t;
          ((t = []), n.forEach(e));
        },
        o = function () {
          return Promise.resolve().then(a);
        };
      (o(),
        (n = {
          push: function (e) {
            (t.push(e), o());
          },
          filter: function (e) {
            return ((t = t.filter(e)), n);
          },
        }));
    },
  };
}
function ni(e) {
  e === void 0 && (e = {});
  var t = ti(null);
  return ((t.options = Hr({ async: !0, ssr: !1 }, e)), t);
}
var ri = function (e) {
  var t = e.sideCar,
    n = Ur(e, [`sideCar`]);
  if (!t) throw Error("Sidecar: please provide `sideCar` property to import the right car");
  var r = t.read();
  if (!r) throw Error(`Sidecar medium not found`);
  return y.createElement(r, Hr({}, n));
};
ri.isSideCarExport = !0;
function ii(e, t) {
  return (e.useMedium(t), ri);
}
var ai = ni(),
  oi = function () {},
  si = y.forwardRef(function (e, t) {
    var n = y.useRef(null),
      r = y.useState({ onScrollCapture: oi, onWheelCapture: oi, onTouchMoveCapture: oi }),
      i = r[0],
      a = r[1],
      o = e.forwardProps,
      s = e.children,
      c = e.className,
      l = e.removeScrollBar,
      u = e.enabled,
      d = e.shards,
      f = e.sideCar,
      p = e.noRelative,
      m = e.noIsolation,
      h = e.inert,
      g = e.allowPinchZoom,
      _ = e.as,
      v = _ === void 0 ? `div` : _,
      b = e.gapMode,
      x = Ur(e, [
        `forwardProps`,
        `children`,
        `className`,
        `removeScrollBar`,
        `enabled`,
        `shards`,
        `sideCar`,
        `noRelative`,
        `noIsolation`,
        `inert`,
        `allowPinchZoom`,
        `as`,
        `gapMode`,
      ]),
      S = f,
      C = $r([n, t]),
      w = Hr(Hr({}, x), i);
    return y.createElement(
      y.Fragment,
      null,
      u &&
        y.createElement(S, {
          sideCar: ai,
          removeScrollBar: l,
          shards: d,
          noRelative: p,
          noIsolation: m,
          inert: h,
          setCallbacks: a,
          allowPinchZoom: !!g,
          lockRef: n,
          gapMode: b,
        }),
      o
        ? y.cloneElement(y.Children.only(s), Hr(Hr({}, w), { ref: C }))
        : y.createElement(v, Hr({}, w, { className: c, ref: C }), s),
    );
  });
((si.defaultProps = { enabled: !0, removeScrollBar: !0, inert: !1 }),
  (si.classNames = { fullWidth: Kr, zeroRight: Gr }));
var ci = function () {
  if (typeof __webpack_nonce__ < `u`) return __webpack_nonce__;
};
function li() {
  if (!document) return null;
  var e = document.createElement(`style`);
  e.type = `text/css`;
  var t = ci();
  return (t && e.setAttribute(`nonce`, t), e);
}
function ui(e, t) {
  e.styleSheet ? (e.styleSheet.cssText = t) : e.appendChild(document.createTextNode(t));
}
function di(e) {
  (document.head || document.getElementsByTagName(`head`)[0]).appendChild(e);
}
var fi = function () {
    var e = 0,
      t = null;
    return {
      add: function (n) {
        (e == 0 && (t = li()) && (ui(t, n), di(t)), e++);
      },
      remove: function () {
        (e--, !e && t && (t.parentNode && t.parentNode.removeChild(t), (t = null)));
      },
    };
  },
  pi = function () {
    var e = fi();
    return function (t, n) {
      y.useEffect(
        function () {
          return (
            e.add(t),
            function () {
              e.remove();
            }
          );
        },
        [t && n],
      );
    };
  },
  mi = function () {
    var e = pi();
    return function (t) {
      var n = t.styles,
        r = t.dynamic;
      return (e(n, r), null);
    };
  },
  hi = { left: 0, top: 0, right: 0, gap: 0 },
  gi = function (e) {
    return parseInt(e || ``, 10) || 0;
  },
  _i = function (e) {
    var t = window.getComputedStyle(document.body),
      n = t[e === `padding` ? `paddingLeft` : `marginLeft`],
      r = t[e === `padding` ? `paddingTop` : `marginTop`],
      i = t[e === `padding` ? `paddingRight` : `marginRight`];
    return [gi(n), gi(r), gi(i)];
  },
  vi = function (e) {
    if ((e === void 0 && (e = `margin`), typeof window > `u`)) return hi;
    var t = _i(e),
      n = document.documentElement.clientWidth,
      r = window.innerWidth;
    return { left: t[0], top: t[1], right: t[2], gap: Math.max(0, r - n + t[2] - t[0]) };
  },
  yi = mi(),
  bi = `data-scroll-locked`,
  xi = function (e, t, n, r) {
    var i = e.left,
      a = e.top,
      o = e.right,
      s = e.gap;
    return (
      n === void 0 && (n = `margin`),
      `
  .${qr} {
   overflow: hidden ${r};
   padding-right: ${s}px ${r};
  }
  body[${bi}] {
    overflow: hidden ${r};
    overscroll-behavior: contain;
    ${[
      t && `position: relative ${r};`,
      n === `margin` &&
        `
    padding-left: ${i}px;
    padding-top: ${a}px;
    padding-right: ${o}px;
    margin-left:0;
    margin-top:0;
    margin-right: ${s}px ${r};
    `,
      n === `padding` && `padding-right: ${s}px ${r};`,
    ]
      .filter(Boolean)
      .join(``)}
  }
  
  .${Gr} {
    right: ${s}px ${r};
  }
  
  .${Kr} {
    margin-right: ${s}px ${r};
  }
  
  .${Gr} .${Gr} {
    right: 0 ${r};
  }
  
  .${Kr} .${Kr} {
    margin-right: 0 ${r};
  }
  
  body[${bi}] {
    ${Jr}: ${s}px;
  }
`
    );
  },
  Si = function () {
    var e = parseInt(document.body.getAttribute(`data-scroll-locked`) || `0`, 10);
    return isFinite(e) ? e : 0;
  },
  Ci = function () {
    y.useEffect(function () {
      return (
        document.body.setAttribute(bi, (Si() + 1).toString()),
        function () {
          var e = Si() - 1;
          e <= 0 ? document.body.removeAttribute(bi) : document.body.setAttribute(bi, e.toString());
        }
      );
    }, []);
  },
  wi = function (e) {
    var t = e.noRelative,
      n = e.noImportant,
      r = e.gapMode,
      i = r === void 0 ? `margin` : r;
    Ci();
    var a = y.useMemo(
      function () {
        return vi(i);
      },
      [i],
    );
    return y.createElement(yi, { styles: xi(a, !t, i, n ? `` : `!important`) });
  },
  Ti = !1;
if (typeof window < `u`)
  try {
    var Ei = Object.defineProperty({}, "passive", {
      get: function () {
        return ((Ti = !0), !0);
      },
    });
    (window.addEventListener(`test`, Ei, Ei), window.removeEventListener(`test`, Ei, Ei));
  } catch {
    Ti = !1;
  }
var Di = Ti ? { passive: !1 } : !1,
  Oi = function (e) {
    return e.tagName === `TEXTAREA`;
  },
  ki = function (e, t) {
    if (!(e instanceof Element)) return !1;
    var n = window.getComputedStyle(e);
    return n[t] !== `hidden` && !(n.overflowY === n.overflowX && !Oi(e) && n[t] === `visible`);
  },
  Ai = function (e) {
    return ki(e, `overflowY`);
  },
  ji = function (e) {
    return ki(e, `overflowX`);
  },
  Mi = function (e, t) {
    var n = t.ownerDocument,
      r = t;
    do {
      if ((typeof ShadowRoot < `u` && r instanceof ShadowRoot && (r = r.host), Fi(e, r))) {
        var i = Ii(e, r);
        if (i[1] > i[2]) return !0;
      }
      r = r.parentNode;
    } while (r && r !== n.body);
    return !1;
  },
  Ni = function (e) {
    return [e.scrollTop, e.scrollHeight, e.clientHeight];
  },
  Pi = function (e) {
    return [e.scrollLeft, e.scrollWidth, e.clientWidth];
  },
  Fi = function (e, t) {
    return e === `v` ? Ai(t) : ji(t);
  },
  Ii = function (e, t) {
    return e === `v` ? Ni(t) : Pi(t);
  },
  Li = function (e, t) {
    return e === `h` && t === `rtl` ? -1 : 1;
  },
  Ri = function (e, t, n, r, i) {
    var a = Li(e, window.getComputedStyle(t).direction),
      o = a * r,
      s = n.target,
      c = t.contains(s),
      l = !1,
      u = o > 0,
      d = 0,
      f = 0;
    do {
      if (!s) break;
      var p = Ii(e, s),
        m = p[0],
        h = p[1] - p[2] - a * m;
      (m || h) && Fi(e, s) && ((d += h), (f += m));
      var g = s.parentNode;
      s = g && g.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? g.host : g;
    } while ((!c && s !== document.body) || (c && (t.contains(s) || t === s)));
    return (
      ((u && ((i && Math.abs(d) < 1) || (!i && o > d))) ||
        (!u && ((i && Math.abs(f) < 1) || (!i && -o > f)))) &&
        (l = !0),
      l
    );
  },
  zi = function (e) {
    return `changedTouches` in e
      ? [e.changedTouches[0].clientX, e.changedTouches[0].clientY]
      : [0, 0];
  },
  Bi = function (e) {
    return [e.deltaX, e.deltaY];
  },
  Vi = function (e) {
    return e && `current` in e ? e.current : e;
  },
  Hi = function (e, t) {
    return e[0] === t[0] && e[1] === t[1];
  },
  Ui = function (e) {
    return `
  .block-interactivity-${e} {pointer-events: none;}
  .allow-interactivity-${e} {pointer-events: all;}
`;
  },
  Wi = 0,
  Gi = [];
function Ki(e) {
  var t = y.useRef([]),
    n = y.useRef([0, 0]),
    r = y.useRef(),
    i = y.useState(Wi++)[0],
    a = y.useState(mi)[0],
    o = y.useRef(e);
  (y.useEffect(
    function () {
      o.current = e;
    },
    [e],
  ),
    y.useEffect(
      function () {
        if (e.inert) {
          document.body.classList.add(`block-interactivity-${i}`);
          var t = Wr([e.lockRef.current], (e.shards || []).map(Vi), !0).filter(Boolean);
          return (
            t.forEach(function (e) {
              return e.classList.add(`allow-interactivity-${i}`);
            }),
            function () {
              (document.body.classList.remove(`block-interactivity-${i}`),
                t.forEach(function (e) {
                  return e.classList.remove(`allow-interactivity-${i}`);
                }));
            }
          );
        }
      },
      [e.inert, e.lockRef.current, e.shards],
    ));
  var s = y.useCallback(function (e, t) {
      if ((`touches` in e && e.touches.length === 2) || (e.type === `wheel` && e.ctrlKey))
        return !o.current.allowPinchZoom;
      var i = zi(e),
        a = n.current,
        s = `deltaX` in e ? e.deltaX : a[0] - i[0],
        c = `deltaY` in e ? e.deltaY : a[1] - i[1],
        l,
        u = e.target,
        d = Math.abs(s) > Math.abs(c) ? `h` : `v`;
      if (`touches` in e && d === `h` && u.type === `range`) return !1;
      var f = window.getSelection(),
        p = f && f.anchorNode;
      if (p && (p === u || p.contains(u))) return !1;
      var m = Mi(d, u);
      if (!m) return !0;
      if ((m ? (l = d) : ((l = d === `v` ? `h` : `v`), (m = Mi(d, u))), !m)) return !1;
      if ((!r.current && `changedTouches` in e && (s || c) && (r.current = l), !l)) return !0;
      var h = r.current || l;
      return Ri(h, t, e, h === `h` ? s : c, !0);
    }, []),
    c = y.useCallback(function (e) {
      var n = e;
      if (Gi.length && Gi[Gi.length - 1] === a) {
        var r = `deltaY` in n ? Bi(n) : zi(n),
          i = t.current.filter(function (e) {
            return (
              e.name === n.type &&
              (e.target === n.target || n.target === e.shadowParent) &&
              Hi(e.delta, r)
            );
          })[0];
        if (i && i.should) n.cancelable && n.preventDefault();
        else if (!i) {
          var c = (o.current.shards || [])
            .map(Vi)
            .filter(Boolean)
            .filter(function (e) {
              return e.contains(n.target);
            });
          (c.length > 0 ? s(n, c[0]) : !o.current.noIsolation) &&
            n.cancelable &&
            n.preventDefault();
        }
      }
    }, []),
    l = y.useCallback(function (e, n, r, i) {
      var a = { name: e, delta: n, target: r, should: i, shadowParent: qi(r) };
      (t.current.push(a),
        setTimeout(function () {
          t.current = t.current.filter(function (e) {
            return e !== a;
          });
        }, 1));
    }, []),
    u = y.useCallback(function (e) {
      ((n.current = zi(e)), (r.current = void 0));
    }, []),
    d = y.useCallback(function (t) {
      l(t.type, Bi(t), t.target, s(t, e.lockRef.current));
    }, []),
    f = y.useCallback(function (t) {
      l(t.type, zi(t), t.target, s(t, e.lockRef.current));
    }, []);
  y.useEffect(function () {
    return (
      Gi.push(a),
      e.setCallbacks({ onScrollCapture: d, onWheelCapture: d, onTouchMoveCapture: f }),
      document.addEventListener(`wheel`, c, Di),
      document.addEventListener(`touchmove`, c, Di),
      document.addEventListener(`touchstart`, u, Di),
      function () {
        ((Gi = Gi.filter(function (e) {
          return e !== a;
        })),
          document.removeEventListener(`wheel`, c, Di),
          document.removeEventListener(`touchmove`, c, Di),
          document.removeEventListener(`touchstart`, u, Di));
      }
    );
  }, []);
  var p = e.removeScrollBar,
    m = e.inert;
  return y.createElement(
    y.Fragment,
    null,
    m ? y.createElement(a, { styles: Ui(i) }) : null,
    p ? y.createElement(wi, { noRelative: e.noRelative, gapMode: e.gapMode }) : null,
  );
}
function qi(e) {
  for (var t = null; e !== null;)
    (e instanceof ShadowRoot && ((t = e.host), (e = e.host)), (e = e.parentNode));
  return t;
}
var Ji = ii(ai, Ki),
  Yi = y.forwardRef(function (e, t) {
    return y.createElement(si, Hr({}, e, { ref: t, sideCar: Ji }));
  });
Yi.classNames = si.classNames;
var Xi = function (e) {
    return typeof document > `u` ? null : (Array.isArray(e) ? e[0] : e).ownerDocument.body;
  },
  Zi = new WeakMap(),
  Qi = new WeakMap(),
  $i = {},
  ea = 0,
  ta = function (e) {
    return e && (e.host || ta(e.parentNode));
  },
  na = function (e, t) {
    return t
      .map(function (t) {
        if (e.contains(t)) return t;
        var n = ta(t);
        return n && e.contains(n)
          ? n
          : (console.error(`aria-hidden`, t, `in not contained inside`, e, `. Doing nothing`),
            null);
      })
      .filter(function (e) {
        return !!e;
      });
  },
  ra = function (e, t, n, r) {
    var i = na(t, Array.isArray(e) ? e : [e]);
    $i[n] || ($i[n] = new WeakMap());
    var a = $i[n],
      o = [],
      s = new Set(),
      c = new Set(i),
      l = function (e) {
        e && !s.has(e) && (s.add(e), l(e.parentNode));
      };
    i.forEach(l);
    var u = function (e) {
      e &&
        !c.has(e) &&
        Array.prototype.forEach.call(e.children, function (e) {
          if (s.has(e)) u(e);
          else
            try {
              var t = e.getAttribute(r),
                i = t !== null && t !== `false`,
                c = (Zi.get(e) || 0) + 1,
                l = (a.get(e) || 0) + 1;
              (Zi.set(e, c),
                a.set(e, l),
                o.push(e),
                c === 1 && i && Qi.set(e, !0),
                l === 1 && e.setAttribute(n, `true`),
                i || e.setAttribute(r, `true`));
            } catch (t) {
              console.error(`aria-hidden: cannot operate on `, e, t);
            }
        });
    };
    return (
      u(t),
      s.clear(),
      ea++,
      function () {
        (o.forEach(function (e) {
          var t = Zi.get(e) - 1,
            i = a.get(e) - 1;
          (Zi.set(e, t),
            a.set(e, i),
            t || (Qi.has(e) || e.removeAttribute(r), Qi.delete(e)),
            i || e.removeAttribute(n));
        }),
          ea--,
          ea || ((Zi = new WeakMap()), (Zi = new WeakMap()), (Qi = new WeakMap()), ($i = {})));
      }
    );
  },
  ia = function (e, t, n) {
    n === void 0 && (n = `data-aria-hidden`);
    var r = Array.from(Array.isArray(e) ? e : [e]),
      i = t || Xi(e);
    return i
      ? (r.push.apply(r, Array.from(i.querySelectorAll(`[aria-live], script`))),
        ra(r, i, n, `aria-hidden`))
      : function () {
          return null;
        };
  },
  aa = Object.defineProperty,
  oa = (e, t) => aa(e, `name`, { value: t, configurable: !0 }),
  sa = `Dialog`,
  [I, L] = Gt(sa),
  [ca, la] = I(sa),
  ua = oa((e) => {
    let {
        __scopeDialog: t,
        children: n,
        open: r,
        defaultOpen: i,
        onOpenChange: a,
        modal: o = !0,
      } = e,
      s = y.useRef(null),
      c = y.useRef(null),
      { nodes: l, registry: u } = br(),
      [d, f] = Cn({ prop: r, defaultProp: i ?? !1, onChange: a, caller: sa }),
      [p, m] = y.useState(0),
      [h, g] = y.useState(0);
    return (0, b.jsx)(ca, {
      scope: t,
      triggerRef: s,
      contentRef: c,
      contentId: Vn(),
      titleId: Vn(),
      descriptionId: Vn(),
      titlePresent: p > 0,
      descriptionPresent: h > 0,
      setTitleCount: m,
      setDescriptionCount: g,
      open: d,
      onOpenChange: f,
      onOpenToggle: y.useCallback(() => f((e) => !e), [f]),
      modal: o,
      branchNodes: l,
      branchRegistry: u,
      children: n,
    });
  }, `Dialog`),
  da = `DialogPortal`,
  [fa, pa] = I(da, { forceMount: void 0 }),
  ma = oa((e) => {
    let { __scopeDialog: t, forceMount: n, children: r, container: i } = e,
      a = la(da, t);
    return (0, b.jsx)(fa, {
      scope: t,
      forceMount: n,
      children: y.Children.map(r, (e) =>
        (0, b.jsx)(jn, {
          present: n || a.open,
          children: (0, b.jsx)(Pr, { asChild: !0, container: i, children: e }),
        }),
      ),
    });
  }, `DialogPortal`),
  ha = `DialogOverlay`,
  ga = y.forwardRef(
    oa(function (e, t) {
      let n = pa(ha, e.__scopeDialog),
        { forceMount: r = n.forceMount, ...i } = e,
        a = la(ha, e.__scopeDialog);
      return a.modal
        ? (0, b.jsx)(jn, { present: r || a.open, children: (0, b.jsx)(va, { ...i, ref: t }) })
        : null;
    }, `DialogOverlay`),
  ),
  _a = vt(`DialogOverlay.RemoveScroll`),
  va = y.forwardRef(
    oa(function (e, t) {
      let { __scopeDialog: n, ...r } = e,
        i = la(ha, n),
        a = ht(t, or());
      return (0, b.jsx)(Yi, {
        as: _a,
        allowPinchZoom: !0,
        shards: y.useMemo(
          () => [i.contentRef, ...i.branchNodes.map((e) => ({ current: e }))],
          [i.contentRef, i.branchNodes],
        ),
        children: (0, b.jsx)(N.div, {
          "data-state": ka(i.open),
          ...r,
          ref: a,
          style: { pointerEvents: `auto`, ...r.style },
        }),
      });
    }, `DialogOverlayImpl`),
  ),
  ya = `DialogContent`,
  ba = y.forwardRef(
    oa(function (e, t) {
      let n = pa(ya, e.__scopeDialog),
        { forceMount: r = n.forceMount, ...i } = e,
        a = la(ya, e.__scopeDialog);
      return (0, b.jsx)(jn, {
        present: r || a.open,
        children: a.modal ? (0, b.jsx)(xa, { ...i, ref: t }) : (0, b.jsx)(Sa, { ...i, ref: t }),
      });
    }, `DialogContent`),
  ),
  xa = y.forwardRef(
    oa(function (e, t) {
      let n = la(ya, e.__scopeDialog),
        r = y.useRef(null),
        i = ht(t, n.contentRef, r);
      return (
        y.useEffect(() => {
          let e = r.current;
          if (e) return ia(e);
        }, []),
        (0, b.jsx)(Ca, {
          ...e,
          ref: i,
          trapFocus: n.open,
          disableOutsidePointerEvents: n.open,
          onCloseAutoFocus: F(e.onCloseAutoFocus, (e) => {
            (e.preventDefault(), n.triggerRef.current?.focus());
          }),
          onPointerDownOutside: F(e.onPointerDownOutside, (e) => {
            let t = e.detail.originalEvent,
              n = t.button === 0 && t.ctrlKey === !0;
            (t.button === 2 || n) && e.preventDefault();
          }),
          onFocusOutside: F(e.onFocusOutside, (e) => e.preventDefault()),
        })
      );
    }, `DialogContentModal`),
  ),
  Sa = y.forwardRef(
    oa(function (e, t) {
      let n = la(ya, e.__scopeDialog),
        r = y.useRef(!1),
        i = y.useRef(!1);
      return (0, b.jsx)(Ca, {
        ...e,
        ref: t,
        trapFocus: !1,
        disableOutsidePointerEvents: !1,
        onCloseAutoFocus: (t) => {
          (e.onCloseAutoFocus?.(t),
            t.defaultPrevented || (r.current || n.triggerRef.current?.focus(), t.preventDefault()),
            (r.current = !1),
            (i.current = !1));
        },
        onInteractOutside: (t) => {
          (e.onInteractOutside?.(t),
            t.defaultPrevented ||
              ((r.current = !0),
              t.detail.originalEvent.type === `pointerdown` && (i.current = !0)));
          let a = t.target;
          (n.triggerRef.current?.contains(a) && t.preventDefault(),
            t.detail.originalEvent.type === `focusin` && i.current && t.preventDefault());
        },
      });
    }, `DialogContentNonModal`),
  ),
  Ca = y.forwardRef(
    oa(function (e, t) {
      let {
          __scopeDialog: n,
          trapFocus: r,
          onOpenAutoFocus: i,
          onCloseAutoFocus: a,
          "aria-describedby": o,
          children: s,
          ...c
        } = e,
        l = la(ya, n);
      return (
        Br(),
        (0, b.jsx)(yr, {
          registry: l.branchRegistry,
          children: (0, b.jsx)(_r, {
            asChild: !0,
            loop: !0,
            trapped: r,
            branches: l.branchNodes,
            onMountAutoFocus: i,
            onUnmountAutoFocus: a,
            children: (0, b.jsx)(ir, {
              role: `dialog`,
              id: l.contentId,
              "aria-labelledby": l.titlePresent ? l.titleId : void 0,
              "aria-describedby": l.descriptionPresent ? Oa(o, l.descriptionId) : o,
              "data-state": ka(l.open),
              ...c,
              ref: t,
              deferPointerDownOutside: !0,
              onDismiss: () => l.onOpenChange(!1),
              children: s,
            }),
          }),
        })
      );
    }, `DialogContentImpl`),
  ),
  wa = y.forwardRef(
    oa(function (e, t) {
      let { __scopeDialog: n, ...r } = e,
        i = la(`DialogTitle`, n),
        { setTitleCount: a } = i;
      return (
        qt(() => (a((e) => e + 1), () => a((e) => e - 1)), [a]),
        (0, b.jsx)(N.h2, { id: i.titleId, ...r, ref: t })
      );
    }, `DialogTitle`),
  ),
  Ta = y.forwardRef(
    oa(function (e, t) {
      let { __scopeDialog: n, ...r } = e,
        i = la(`DialogDescription`, n),
        { setDescriptionCount: a } = i;
      return (
        qt(() => (a((e) => e + 1), () => a((e) => e - 1)), [a]),
        (0, b.jsx)(N.p, { id: i.descriptionId, ...r, ref: t })
      );
    }, `DialogDescription`),
  ),
  Ea = `DialogClose`,
  Da = y.forwardRef(
    oa(function (e, t) {
      let { __scopeDialog: n, ...r } = e,
        i = la(Ea, n);
      return (0, b.jsx)(N.button, {
        type: `button`,
        ...r,
        ref: t,
        onClick: F(e.onClick, () => i.onOpenChange(!1)),
      });
    }, `DialogClose`),
  );
function Oa(...e) {
  let t = new Set();
  for (let n of e)
    if (typeof n == `string`) for (let e of String(n).trim().split(/\s+/)) e && t.add(e);
  return t.size > 0 ? Array.from(t).join(` `) : void 0;
}
oa(Oa, `concatAriaDescribedby`);
function ka(e) {
  return e ? `open` : `closed`;
}
oa(ka, `getState`);
var Aa = Object.defineProperty,
  ja = (e, t) => Aa(e, `name`, { value: t, configurable: !0 });
function Ma(e) {
  let [t, n] = y.useState(void 0);
  return (
    qt(() => {
      if (e) {
        n({ width: e.offsetWidth, height: e.offsetHeight });
        let t = 0,
          r = new ResizeObserver((r) => {
            if (!Array.isArray(r) || !r.length) return;
            let i = r[0];
            (window.cancelAnimationFrame(t),
              (t = window.requestAnimationFrame(() => {
                let t, r;
                if (`borderBoxSize` in i) {
                  let e = i.borderBoxSize,
                    n = Array.isArray(e) ? e[0] : e;
                  ((t = n.inlineSize), (r = n.blockSize));
                } else ((t = e.offsetWidth), (r = e.offsetHeight));
                n({ width: t, height: r });
              })));
          });
        return (
          r.observe(e, { box: `border-box` }),
          () => {
            (window.cancelAnimationFrame(t), r.unobserve(e));
          }
        );
      }
      n(void 0);
    }, [e]),
    t
  );
}
ja(Ma, `useSize`);
var Na = [`top`, `right`, `bottom`, `left`],
  R = Math.min,
  Pa = Math.max,
  Fa = Math.round,
  Ia = Math.floor,
  La = (e) => ({ x: e, y: e }),
  Ra = { left: `right`, right: `left`, bottom: `top`, top: `bottom` };
function za(e, t, n) {
  return Pa(e, R(t, n));
}
function Ba(e, t) {
  return typeof e == `function` ? e(t) : e;
}
function Va(e) {
  return e.split(`-`)[0];
}
function Ha(e) {
  return e.split(`-`)[1];
}
function Ua(e) {
  return e === `x` ? `y` : `x`;
}
function Wa(e) {
  return e === `y` ? `height` : `width`;
}
function Ga(e) {
  let t = e[0];
  return t === `t` || t === `b` ? `y` : `x`;
}
function Ka(e) {
  return Ua(Ga(e));
}
function qa(e, t, n) {
  n === void 0 && (n = !1);
  let r = Ha(e),
    i = Ka(e),
    a = Wa(i),
    o =
      i === `x`
        ? r === (n ? `end` : `start`)
          ? `right`
          : `left`
        : r === `start`
          ? `bottom`
          : `top`;
  return (t.reference[a] > t.floating[a] && (o = no(o)), [o, no(o)]);
}
function Ja(e) {
  let t = no(e);
  return [Ya(e), t, Ya(t)];
}
function Ya(e) {
  return e.includes(`start`) ? e.replace(`start`, `end`) : e.replace(`end`, `start`);
}
var Xa = [`left`, `right`],
  Za = [`right`, `left`],
  Qa = [`top`, `bottom`],
  $a = [`bottom`, `top`];
function eo(e, t, n) {
  switch (e) {
    case `top`:
    case `bottom`:
      return n ? (t ? Za : Xa) : t ? Xa : Za;
    case `left`:
    case `right`:
      return t ? Qa : $a;
    default:
      return [];
  }
}
function to(e, t, n, r) {
  let i = Ha(e),
    a = eo(Va(e), n === `start`, r);
  return (i && ((a = a.map((e) => e + `-` + i)), t && (a = a.concat(a.map(Ya)))), a);
}
function no(e) {
  let t = Va(e);
  return Ra[t] + e.slice(t.length);
}
function ro(e) {
  return { top: e.top ?? 0, right: e.right ?? 0, bottom: e.bottom ?? 0, left: e.left ?? 0 };
}
function io(e) {
  return typeof e == `number` ? { top: e, right: e, bottom: e, left: e } : ro(e);
}
function ao(e) {
  let { x: t, y: n, width: r, height: i } = e;
  return { width: r, height: i, top: n, left: t, right: t + r, bottom: n + i, x: t, y: n };
}
function oo(e, t, n) {
  let { reference: r, floating: i } = e,
    a = Ga(t),
    o = Ka(t),
    s = Wa(o),
    c = Va(t),
    l = a === `y`,
    u = r.x + r.width / 2 - i.width / 2,
    d = r.y + r.height / 2 - i.height / 2,
    f = r[s] / 2 - i[s] / 2,
    p;
  switch (c) {
    case `top`:
      p = { x: u, y: r.y - i.height };
      break;
    case `bottom`:
      p = { x: u, y: r.y + r.height };
      break;
    case `right`:
      p = { x: r.x + r.width, y: d };
      break;
    case `left`:
      p = { x: r.x - i.width, y: d };
      break;
    default:
      p = { x: r.x, y: r.y };
  }
  let m = Ha(t);
  return (m && (p[o] += f * (m === `end` ? 1 : -1) * (n && l ? -1 : 1)), p);
}
async function so(e, t) {
  t === void 0 && (t = {});
  let { x: n, y: r, platform: i, rects: a, elements: o, strategy: s } = e,
    {
      boundary: c = `clippingAncestors`,
      rootBoundary: l = `viewport`,
      elementContext: u = `floating`,
      altBoundary: d = !1,
      padding: f = 0,
    } = Ba(t, e),
    p = io(f),
    m = o[d ? (u === `floating` ? `reference` : `floating`) : u],
    h = ao(
      await i.getClippingRect({
        element:
          ((await (i.isElement == null ? void 0 : i.isElement(m))) ?? !0)
            ? m
            : m.contextElement ||
              (await (i.getDocumentElement == null ? void 0 : i.getDocumentElement(o.floating))),
        boundary: c,
        rootBoundary: l,
        strategy: s,
      }),
    ),
    g =
      u === `floating`
        ? { x: n, y: r, width: a.floating.width, height: a.floating.height }
        : a.reference,
    _ = await (i.getOffsetParent == null ? void 0 : i.getOffsetParent(o.floating)),
    v = ((await (i.isElement == null ? void 0 : i.isElement(_))) &&
      (await (i.getScale == null ? void 0 : i.getScale(_)))) || { x: 1, y: 1 },
    y = ao(
      i.convertOffsetParentRelativeRectToViewportRelativeRect
        ? await i.convertOffsetParentRelativeRectToViewportRelativeRect({
            elements: o,
            rect: g,
            offsetParent: _,
            strategy: s,
          })
        : g,
    );
  return {
    top: (h.top - y.top + p.top) / v.y,
    bottom: (y.bottom - h.bottom + p.bottom) / v.y,
    left: (h.left - y.left + p.left) / v.x,
    right: (y.right - h.right + p.right) / v.x,
  };
}
var co = 50,
  lo = async (e, t, n) => {
    let { placement: r = `bottom`, strategy: i = `absolute`, middleware: a = [], platform: o } = n,
      s = o.detectOverflow ? o : { ...o, detectOverflow: so },
      c = await (o.isRTL == null ? void 0 : o.isRTL(t)),
      l = await o.getElementRects({ reference: e, floating: t, strategy: i }),
      { x: u, y: d } = oo(l, r, c),
      f = r,
      p = 0,
      m = {};
    for (let n = 0; n < a.length; n++) {
      let h = a[n];
      if (!h) continue;
      let { name: g, fn: _ } = h,
        {
          x: v,
          y,
          data: b,
          reset: x,
        } = await _({
          x: u,
          y: d,
          initialPlacement: r,
          placement: f,
          strategy: i,
          middlewareData: m,
          rects: l,
          platform: s,
          elements: { reference: e, floating: t },
        });
      ((u = v ?? u),
        (d = y ?? d),
        (m[g] = { ...m[g], ...b }),
        x &&
          p < co &&
          (p++,
          typeof x == `object` &&
            (x.placement && (f = x.placement),
            x.rects &&
              (l =
                x.rects === !0
                  ? await o.getElementRects({ reference: e, floating: t, strategy: i })
                  : x.rects),
            ({ x: u, y: d } = oo(l, f, c))),
          (n = -1)));
    }
    return { x: u, y: d, placement: f, strategy: i, middlewareData: m };
  },
  uo = (e) => ({
    name: `arrow`,
    options: e,
    async fn(t) {
      let { x: n, y: r, placement: i, rects: a, platform: o, elements: s, middlewareData: c } = t,
        { element: l, padding: u = 0 } = Ba(e, t) || {};
      if (l == null) return {};
      let d = io(u),
        f = { x: n, y: r },
        p = Ka(i),
        m = Wa(p),
        h = await o.getDimensions(l),
        g = p === `y`,
        _ = g ? `top` : `left`,
        v = g ? `bottom` : `right`,
        y = g ? `clientHeight` : `clientWidth`,
        b = a.reference[m] + a.reference[p] - f[p] - a.floating[m],
        x = f[p] - a.reference[p],
        S = await (o.getOffsetParent == null ? void 0 : o.getOffsetParent(l)),
        C = S ? S[y] : 0;
      (C && (await (o.isElement == null ? void 0 : o.isElement(S)))) ||
        (C = s.floating[y] || a.floating[m]);
      let w = b / 2 - x / 2,
        T = C / 2 - h[m] / 2 - 1,
        ee = R(d[_], T),
        E = R(d[v], T),
        D = C - h[m] - E,
        te = C / 2 - h[m] / 2 + w,
        ne = za(ee, te, D),
        O =
          !c.arrow &&
          Ha(i) != null &&
          te !== ne &&
          a.reference[m] / 2 - (te < ee ? ee : E) - h[m] / 2 < 0,
        k = O ? (te < ee ? te - ee : te - D) : 0;
      return {
        [p]: f[p] + k,
        data: { [p]: ne, centerOffset: te - ne - k, ...(O && { alignmentOffset: k }) },
        reset: O,
      };
    },
  }),
  fo = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        name: `flip`,
        options: e,
        async fn(t) {
          var n;
          let {
              placement: r,
              middlewareData: i,
              rects: a,
              initialPlacement: o,
              platform: s,
              elements: c,
            } = t,
            {
              mainAxis: l = !0,
              crossAxis: u = !0,
              fallbackPlacements: d,
              fallbackStrategy: f = `bestFit`,
              fallbackAxisSideDirection: p = `none`,
              flipAlignment: m = !0,
              ...h
            } = Ba(e, t);
          if ((n = i.arrow) != null && n.alignmentOffset) return {};
          let g = Va(r),
            _ = Ga(o),
            v = Va(o) === o,
            y = await (s.isRTL == null ? void 0 : s.isRTL(c.floating)),
            b = d || (v || !m ? [no(o)] : Ja(o)),
            x = p !== `none`;
          !d && x && b.push(...to(o, m, p, y));
          let S = [o, ...b],
            C = await s.detectOverflow(t, h),
            w = [],
            T = i.flip?.overflows || [];
          if ((l && w.push(C[g]), u)) {
            let e = qa(r, a, y);
            w.push(C[e[0]], C[e[1]]);
          }
          if (((T = [...T, { placement: r, overflows: w }]), !w.every((e) => e <= 0))) {
            let e = (i.flip?.index || 0) + 1,
              t = S[e];
            if (
              t &&
              (u !== `alignment` ||
                _ === Ga(t) ||
                T.every((e) => Ga(e.placement) !== _ || e.overflows[0] > 0))
            )
              return { data: { index: e, overflows: T }, reset: { placement: t } };
            let n = T.filter((e) => e.overflows[0] <= 0).sort(
              (e, t) => e.overflows[1] - t.overflows[1],
            )[0]?.placement;
            if (!n)
              switch (f) {
                case `bestFit`: {
                  let e = T.filter((e) => {
                    if (x) {
                      let t = Ga(e.placement);
                      return t === _ || t === `y`;
                    }
                    return !0;
                  })
                    .map((e) => [
                      e.placement,
                      e.overflows.filter((e) => e > 0).reduce((e, t) => e + t, 0),
                    ])
                    .sort((e, t) => e[1] - t[1])[0]?.[0];
                  e && (n = e);
                  break;
                }
                case `initialPlacement`:
                  n = o;
              }
            if (r !== n) return { reset: { placement: n } };
          }
          return {};
        },
      }
    );
  };
function po(e, t) {
  return {
    top: e.top - t.height,
    right: e.right - t.width,
    bottom: e.bottom - t.height,
    left: e.left - t.width,
  };
}
function mo(e) {
  return Na.some((t) => e[t] >= 0);
}
var ho = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        name: `hide`,
        options: e,
        async fn(t) {
          let { rects: n, platform: r } = t,
            { strategy: i = `referenceHidden`, ...a } = Ba(e, t);
          switch (i) {
            case `referenceHidden`: {
              let e = po(
                await r.detectOverflow(t, { ...a, elementContext: `reference` }),
                n.reference,
              );
              return { data: { referenceHiddenOffsets: e, referenceHidden: mo(e) } };
            }
            case `escaped`: {
              let e = po(await r.detectOverflow(t, { ...a, altBoundary: !0 }), n.floating);
              return { data: { escapedOffsets: e, escaped: mo(e) } };
            }
            default:
              return {};
          }
        },
      }
    );
  },
  go = new Set([`left`, `top`]);
async function _o(e, t) {
  let { placement: n, platform: r, elements: i } = e,
    a = await (r.isRTL == null ? void 0 : r.isRTL(i.floating)),
    o = Va(n),
    s = Ha(n),
    c = Ga(n) === `y`,
    l = go.has(o) ? -1 : 1,
    u = a && c ? -1 : 1,
    d = Ba(t, e),
    {
      mainAxis: f,
      crossAxis: p,
      alignmentAxis: m,
    } = typeof d == `number`
      ? { mainAxis: d, crossAxis: 0, alignmentAxis: null }
      : { mainAxis: d.mainAxis || 0, crossAxis: d.crossAxis || 0, alignmentAxis: d.alignmentAxis };
  return (
    s && typeof m == `number` && (p = s === `end` ? m * -1 : m),
    c ? { x: p * u, y: f * l } : { x: f * l, y: p * u }
  );
}
var vo = function (e) {
    return (
      e === void 0 && (e = 0),
      {
        name: `offset`,
        options: e,
        async fn(t) {
          var n;
          let { x: r, y: i, placement: a, middlewareData: o } = t,
            s = await _o(t, e);
          return a === o.offset?.placement && (n = o.arrow) != null && n.alignmentOffset
            ? {}
            : { x: r + s.x, y: i + s.y, data: { ...s, placement: a } };
        },
      }
    );
  },
  yo = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        name: `shift`,
        options: e,
        async fn(t) {
          let { x: n, y: r, placement: i, platform: a } = t,
            {
              mainAxis: o = !0,
              crossAxis: s = !1,
              limiter: c = {
                fn: (e) => {
                  let { x: t, y: n } = e;
                  return { x: t, y: n };
                },
              },
              ...l
            } = Ba(e, t),
            u = { x: n, y: r },
            d = await a.detectOverflow(t, l),
            f = Ga(i),
            p = Ua(f),
            m = u[p],
            h = u[f],
            g = (e, t) =>
              za(t + d[e === `y` ? `top` : `left`], t, t - d[e === `y` ? `bottom` : `right`]);
          (o && (m = g(p, m)), s && (h = g(f, h)));
          let _ = c.fn({ ...t, [p]: m, [f]: h });
          return { ..._, data: { x: _.x - n, y: _.y - r, enabled: { [p]: o, [f]: s } } };
        },
      }
    );
  },
  bo = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        options: e,
        fn(t) {
          let { x: n, y: r, placement: i, rects: a, middlewareData: o } = t,
            { offset: s = 0, mainAxis: c = !0, crossAxis: l = !0 } = Ba(e, t),
            u = { x: n, y: r },
            d = Ga(i),
            f = Ua(d),
            p = u[f],
            m = u[d],
            h = Ba(s, t),
            g =
              typeof h == `number`
                ? { mainAxis: h, crossAxis: 0 }
                : { mainAxis: h.mainAxis ?? 0, crossAxis: h.crossAxis ?? 0 };
          if (c) {
            let e = f === `y` ? `height` : `width`,
              t = a.reference[f] - a.floating[e] + g.mainAxis,
              n = a.reference[f] + a.reference[e] - g.mainAxis;
            p < t ? (p = t) : p > n && (p = n);
          }
          if (l) {
            let e = f === `y` ? `width` : `height`,
              t = go.has(Va(i)),
              n =
                a.reference[d] -
                a.floating[e] +
                ((t && o.offset?.[d]) || 0) +
                (t ? 0 : g.crossAxis),
              r =
                a.reference[d] +
                a.reference[e] +
                (t ? 0 : o.offset?.[d] || 0) -
                (t ? g.crossAxis : 0);
            m < n ? (m = n) : m > r && (m = r);
          }
          return { [f]: p, [d]: m };
        },
      }
    );
  },
  xo = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        name: `size`,
        options: e,
        async fn(t) {
          let { placement: n, rects: r, platform: i, elements: a } = t,
            { apply: o = () => {}, ...s } = Ba(e, t),
            c = await i.detectOverflow(t, s),
            l = Va(n),
            u = Ha(n),
            d = Ga(n) === `y`,
            { width: f, height: p } = r.floating,
            m,
            h;
          l === `top` || l === `bottom`
            ? ((m = l),
              (h =
                u === ((await (i.isRTL == null ? void 0 : i.isRTL(a.floating))) ? `start` : `end`)
                  ? `left`
                  : `right`))
            : ((h = l), (m = u === `end` ? `top` : `bottom`));
          let g = p - c.top - c.bottom,
            _ = f - c.left - c.right,
            v = R(p - c[m], g),
            y = R(f - c[h], _),
            b = t.middlewareData.shift,
            x = !b,
            S = v,
            C = y;
          (b != null && b.enabled.x && (C = _),
            b != null && b.enabled.y && (S = g),
            x && !u && (d ? (C = f - 2 * Pa(c.left, c.right)) : (S = p - 2 * Pa(c.top, c.bottom))),
            await o({ ...t, availableWidth: C, availableHeight: S }));
          let w = await i.getDimensions(a.floating);
          return f !== w.width || p !== w.height ? { reset: { rects: !0 } } : {};
        },
      }
    );
  };
function So() {
  return typeof window < `u`;
}
function Co(e) {
  return Eo(e) ? (e.nodeName || ``).toLowerCase() : `#document`;
}
function wo(e) {
  var t;
  return (e == null || (t = e.ownerDocument) == null ? void 0 : t.defaultView) || window;
}
function To(e) {
  return ((Eo(e) ? e.ownerDocument : e.document) || window.document)?.documentElement;
}
function Eo(e) {
  return So() ? e instanceof Node || e instanceof wo(e).Node : !1;
}
function Do(e) {
  return So() ? e instanceof Element || e instanceof wo(e).Element : !1;
}
function Oo(e) {
  return So() ? e instanceof HTMLElement || e instanceof wo(e).HTMLElement : !1;
}
function ko(e) {
  return !So() || typeof ShadowRoot > `u`
    ? !1
    : e instanceof ShadowRoot || e instanceof wo(e).ShadowRoot;
}
function Ao(e) {
  let { overflow: t, overflowX: n, overflowY: r, display: i } = Vo(e);
  return /auto|scroll|overlay|hidden|clip/.test(t + r + n) && i !== `inline` && i !== `contents`;
}
function jo(e) {
  return /^(table|td|th)$/.test(Co(e));
}
function Mo(e) {
  try {
    if (e.matches(`:popover-open`)) return !0;
  } catch {}
  try {
    return e.matches(`:modal`);
  } catch {
    return !1;
  }
}
var No = /transform|translate|scale|rotate|perspective|filter/,
  Po = /paint|layout|strict|content/,
  Fo = (e) => !!e && e !== `none`,
  Io;
function Lo(e) {
  let t = Do(e) ? Vo(e) : e;
  return (
    Fo(t.transform) ||
    Fo(t.translate) ||
    Fo(t.scale) ||
    Fo(t.rotate) ||
    Fo(t.perspective) ||
    (!zo() && (Fo(t.backdropFilter) || Fo(t.filter))) ||
    No.test(t.willChange || ``) ||
    Po.test(t.contain || ``)
  );
}
function Ro(e) {
  let t = Uo(e);
  for (; Oo(t) && !Bo(t);) {
    if (Lo(t)) return t;
    if (Mo(t)) return null;
    t = Uo(t);
  }
  return null;
}
function zo() {
  return (
    (Io ??= typeof CSS < `u` && CSS.supports && CSS.supports(`-webkit-backdrop-filter`, `none`)), Io
  );
}
function Bo(e) {
  return /^(html|body|#document)$/.test(Co(e));
}
function Vo(e) {
  return wo(e).getComputedStyle(e);
}
function Ho(e) {
  return Do(e)
    ? { scrollLeft: e.scrollLeft, scrollTop: e.scrollTop }
    : { scrollLeft: e.scrollX, scrollTop: e.scrollY };
}
function Uo(e) {
  if (Co(e) === `html`) return e;
  let t = e.assignedSlot || e.parentNode || (ko(e) && e.host) || To(e);
  return ko(t) ? t.host : t;
}
function Wo(e) {
  let t = Uo(e);
  return Bo(t) ? (e.ownerDocument || e).body : Oo(t) && Ao(t) ? t : Wo(t);
}
function z(e, t, n) {
  (t === void 0 && (t = []), n === void 0 && (n = !0));
  let r = Wo(e),
    i = r === e.ownerDocument?.body,
    a = wo(r);
  if (i) {
    let e = B(a);
    return t.concat(a, a.visualViewport || [], Ao(r) ? r : [], e && n ? z(e) : []);
  }
  return t.concat(r, z(r, [], n));
}
function B(e) {
  return e.parent && Object.getPrototypeOf(e.parent) ? e.frameElement : null;
}
function Go(e) {
  let t = Vo(e),
    n = parseFloat(t.width) || 0,
    r = parseFloat(t.height) || 0,
    i = Oo(e),
    a = i ? e.offsetWidth : n,
    o = i ? e.offsetHeight : r,
    s = Fa(n) !== a || Fa(r) !== o;
  return (s && ((n = a), (r = o)), { width: n, height: r, $: s });
}
function Ko(e) {
  return Do(e) ? e : e.contextElement;
}
function qo(e) {
  let t = Ko(e);
  if (!Oo(t)) return La(1);
  let n = t.getBoundingClientRect(),
    { width: r, height: i, $: a } = Go(t),
    o = (a ? Fa(n.width) : n.width) / r,
    s = (a ? Fa(n.height) : n.height) / i;
  return (
    (o && Number.isFinite(o)) || (o = 1), (s && Number.isFinite(s)) || (s = 1), { x: o, y: s }
  );
}
var Jo = La(0);
function Yo(e) {
  let t = wo(e);
  return !zo() || !t.visualViewport
    ? Jo
    : { x: t.visualViewport.offsetLeft, y: t.visualViewport.offsetTop };
}
function Xo(e, t, n) {
  return (t === void 0 && (t = !1), !!n && t && n === wo(e));
}
function Zo(e, t, n, r) {
  (t === void 0 && (t = !1), n === void 0 && (n = !1));
  let i = e.getBoundingClientRect(),
    a = Ko(e),
    o = La(1);
  t && (r ? Do(r) && (o = qo(r)) : (o = qo(e)));
  let s = Xo(a, n, r) ? Yo(a) : La(0),
    c = (i.left + s.x) / o.x,
    l = (i.top + s.y) / o.y,
    u = i.width / o.x,
    d = i.height / o.y;
  if (a && r) {
    let e = wo(a),
      t = Do(r) ? wo(r) : r,
      n = e,
      i = B(n);
    for (; i && t !== n;) {
      let e = qo(i),
        t = i.getBoundingClientRect(),
        r = Vo(i),
        a = t.left + (i.clientLeft + parseFloat(r.paddingLeft)) * e.x,
        o = t.top + (i.clientTop + parseFloat(r.paddingTop)) * e.y;
      ((c *= e.x), (l *= e.y), (u *= e.x), (d *= e.y), (c += a), (l += o), (n = wo(i)), (i = B(n)));
    }
  }
  return ao({ width: u, height: d, x: c, y: l });
}
function Qo(e, t) {
  let n = Ho(e).scrollLeft;
  return t ? t.left + n : Zo(To(e)).left + n;
}
function $o(e, t) {
  let n = e.getBoundingClientRect();
  return { x: n.left + t.scrollLeft - Qo(e, n), y: n.top + t.scrollTop };
}
function es(e) {
  let { elements: t, rect: n, offsetParent: r, strategy: i } = e,
    a = i === `fixed`,
    o = To(r),
    s = t ? Mo(t.floating) : !1;
  if (r === o || (s && a)) return n;
  let c = { scrollLeft: 0, scrollTop: 0 },
    l = La(1),
    u = La(0),
    d = Oo(r);
  if ((d || !a) && ((Co(r) !== `body` || Ao(o)) && (c = Ho(r)), d)) {
    let e = Zo(r);
    ((l = qo(r)), (u.x = e.x + r.clientLeft), (u.y = e.y + r.clientTop));
  }
  let f = o && !d && !a ? $o(o, c) : La(0);
  return {
    width: n.width * l.x,
    height: n.height * l.y,
    x: n.x * l.x - c.scrollLeft * l.x + u.x + f.x,
    y: n.y * l.y - c.scrollTop * l.y + u.y + f.y,
  };
}
function ts(e) {
  return e.getClientRects ? Array.from(e.getClientRects()) : [];
}
function ns(e) {
  let t = Ho(e),
    n = e.ownerDocument.body,
    r = Pa(e.scrollWidth, e.clientWidth, n.scrollWidth, n.clientWidth),
    i = Pa(e.scrollHeight, e.clientHeight, n.scrollHeight, n.clientHeight),
    a = -t.scrollLeft + Qo(e),
    o = -t.scrollTop;
  return (
    Vo(n).direction === `rtl` && (a += Pa(e.clientWidth, n.clientWidth) - r),
    { width: r, height: i, x: a, y: o }
  );
}
var rs = 25;
function is(e, t, n) {
  n === void 0 && (n = `viewport`);
  let r = n === `layoutViewport`,
    i = wo(e),
    a = To(e),
    o = i.visualViewport,
    s = a.clientWidth,
    c = a.clientHeight,
    l = 0,
    u = 0;
  if (o) {
    let e = !zo() || t === `fixed`;
    r
      ? e || ((l = -o.offsetLeft), (u = -o.offsetTop))
      : ((s = o.width), (c = o.height), e && ((l = o.offsetLeft), (u = o.offsetTop)));
  }
  if (Qo(a) <= 0) {
    let e = a.ownerDocument,
      t = e.body,
      n = getComputedStyle(t),
      r =
        (e.compatMode === `CSS1Compat` && parseFloat(n.marginLeft) + parseFloat(n.marginRight)) ||
        0,
      i = Math.abs(a.clientWidth - t.clientWidth - r),
      o = getComputedStyle(a).scrollbarGutter === `stable both-edges` ? i / 2 : i;
    o <= rs && (s -= o);
  }
  return { width: s, height: c, x: l, y: u };
}
function as(e, t) {
  let n = Zo(e, !0, t === `fixed`),
    r = n.top + e.clientTop,
    i = n.left + e.clientLeft,
    a = qo(e);
  return { width: e.clientWidth * a.x, height: e.clientHeight * a.y, x: i * a.x, y: r * a.y };
}
function os(e, t, n) {
  let r;
  if (t === `viewport` || t === `layoutViewport`) r = is(e, n, t);
  else if (t === `document`) r = ns(To(e));
  else if (Do(t)) r = as(t, n);
  else {
    let n = Yo(e);
    r = { x: t.x - n.x, y: t.y - n.y, width: t.width, height: t.height };
  }
  return ao(r);
}
function ss(e, t) {
  let n = t.get(e);
  if (n) return n;
  let r = z(e, [], !1).filter((e) => Do(e) && Co(e) !== `body`),
    i = null,
    a = Vo(e).position === `fixed`,
    o = a ? Uo(e) : e;
  for (; Do(o) && !Bo(o);) {
    let e = Vo(o),
      t = Lo(o),
      n = i ? i.position : a ? `fixed` : ``;
    (!t && (n === `fixed` || (n === `absolute` && e.position === `static`))
      ? (r = r.filter((e) => e !== o))
      : (i = e),
      (o = Uo(o)));
  }
  return (t.set(e, r), r);
}
function cs(e) {
  let { element: t, boundary: n, rootBoundary: r, strategy: i } = e,
    a = [...(n === `clippingAncestors` ? (Mo(t) ? [] : ss(t, this._c)) : [].concat(n)), r],
    o = os(t, a[0], i),
    s = o.top,
    c = o.right,
    l = o.bottom,
    u = o.left;
  for (let e = 1; e < a.length; e++) {
    let n = os(t, a[e], i);
    ((s = Pa(n.top, s)), (c = R(n.right, c)), (l = R(n.bottom, l)), (u = Pa(n.left, u)));
  }
  return { width: c - u, height: l - s, x: u, y: s };
}
function ls(e) {
  let { width: t, height: n } = Go(e);
  return { width: t, height: n };
}
function us(e, t, n) {
  let r = Oo(t),
    i = To(t),
    a = n === `fixed`,
    o = Zo(e, !0, a, t),
    s = { scrollLeft: 0, scrollTop: 0 },
    c = La(0);
  if ((r || !a) && ((Co(t) !== `body` || Ao(i)) && (s = Ho(t)), r)) {
    let e = Zo(t, !0, a, t);
    ((c.x = e.x + t.clientLeft), (c.y = e.y + t.clientTop));
  }
  !r && i && (c.x = Qo(i));
  let l = i && !r && !a ? $o(i, s) : La(0);
  return {
    x: o.left + s.scrollLeft - c.x - l.x,
    y: o.top + s.scrollTop - c.y - l.y,
    width: o.width,
    height: o.height,
  };
}
function ds(e) {
  return Vo(e).position === `static`;
}
function fs(e, t) {
  if (!Oo(e) || Vo(e).position === `fixed`) return null;
  if (t) return t(e);
  let n = e.offsetParent;
  return (To(e) === n && (n = n.ownerDocument.body), n);
}
function ps(e, t) {
  let n = wo(e);
  if (Mo(e)) return n;
  if (!Oo(e)) {
    let t = Uo(e);
    for (; t && !Bo(t);) {
      if (Do(t) && !ds(t)) return t;
      t = Uo(t);
    }
    return n;
  }
  let r = fs(e, t);
  for (; r && jo(r) && ds(r);) r = fs(r, t);
  return r && Bo(r) && ds(r) && !Lo(r) ? n : r || Ro(e) || n;
}
var ms = async function (e) {
  let t = this.getOffsetParent || ps,
    n = this.getDimensions,
    r = await n(e.floating);
  return {
    reference: us(e.reference, await t(e.floating), e.strategy),
    floating: { x: 0, y: 0, width: r.width, height: r.height },
  };
};
function hs(e) {
  return Vo(e).direction === `rtl`;
}
var gs = {
  convertOffsetParentRelativeRectToViewportRelativeRect: es,
  getDocumentElement: To,
  getClippingRect: cs,
  getOffsetParent: ps,
  getElementRects: ms,
  getClientRects: ts,
  getDimensions: ls,
  getScale: qo,
  isElement: Do,
  isRTL: hs,
};
function _s(e, t) {
  return e.x === t.x && e.y === t.y && e.width === t.width && e.height === t.height;
}
function vs(e, t, n) {
  let r = null,
    i,
    a = To(e);
  function o() {
    var e;
    (clearTimeout(i), (e = r) == null || e.disconnect(), (r = null));
  }
  function s(n, c) {
    (n === void 0 && (n = !1), c === void 0 && (c = 1), o());
    let l = e.getBoundingClientRect(),
      { left: u, top: d, width: f, height: p } = l;
    if ((n || t(), !f || !p)) return;
    let m = Ia(d),
      h = Ia(a.clientWidth - (u + f)),
      g = Ia(a.clientHeight - (d + p)),
      _ = Ia(u),
      v = {
        rootMargin: -m + `px ` + -h + `px ` + -g + `px ` + -_ + `px`,
        threshold: Pa(0, R(1, c)) || 1,
      },
      y = !0;
    function b(t) {
      let n = t[0].intersectionRatio;
      if (!_s(l, e.getBoundingClientRect())) return s();
      if (n !== c) {
        if (!y) return s();
        n
          ? s(!1, n)
          : (i = setTimeout(() => {
              s(!1, 1e-7);
            }, 1e3));
      }
      y = !1;
    }
    try {
      r = new IntersectionObserver(b, { ...v, root: a.ownerDocument });
    } catch {
      r = new IntersectionObserver(b, v);
    }
    r.observe(e);
  }
  let c = wo(e),
    l = () => s(n);
  return (
    c.addEventListener(`resize`, l),
    s(!0),
    () => {
      (c.removeEventListener(`resize`, l), o());
    }
  );
}
function ys(e, t, n, r) {
  r === void 0 && (r = {});
  let {
      ancestorScroll: i = !0,
      ancestorResize: a = !0,
      elementResize: o = typeof ResizeObserver == `function`,
      layoutShift: s = typeof IntersectionObserver == `function`,
      animationFrame: c = !1,
    } = r,
    l = Ko(e),
    u = i || a ? [...(l ? z(l) : []), ...(t ? z(t) : [])] : [];
  u.forEach((e) => {
    (i && e.addEventListener(`scroll`, n), a && e.addEventListener(`resize`, n));
  });
  let d = l && s ? vs(l, n, a) : null,
    f = -1,
    p = null;
  o &&
    ((p = new ResizeObserver((e) => {
      let [r] = e;
      (r &&
        r.target === l &&
        p &&
        t &&
        (p.unobserve(t),
        cancelAnimationFrame(f),
        (f = requestAnimationFrame(() => {
          var e;
          (e = p) == null || e.observe(t);
        }))),
        n());
    })),
    l && !c && p.observe(l),
    t && p.observe(t));
  let m,
    h = c ? Zo(e) : null;
  c && g();
  function g() {
    let t = Zo(e);
    (h && !_s(h, t) && n(), (h = t), (m = requestAnimationFrame(g)));
  }
  return (
    n(),
    () => {
      var e;
      (u.forEach((e) => {
        (i && e.removeEventListener(`scroll`, n), a && e.removeEventListener(`resize`, n));
      }),
        d?.(),
        (e = p) == null || e.disconnect(),
        (p = null),
        c && cancelAnimationFrame(m));
    }
  );
}
var bs = vo,
  xs = yo,
  Ss = fo,
  Cs = xo,
  ws = ho,
  Ts = uo,
  Es = bo,
  Ds = (e, t, n) => {
    let r = new Map(),
      i = n ?? {},
      a = { ...gs, ...i.platform, _c: r };
    return lo(e, t, { ...i, platform: a });
  },
  Os = typeof document < `u` ? y.useLayoutEffect : function () {};
function ks(e, t) {
  if (e === t) return !0;
  if (typeof e != typeof t) return !1;
  if (typeof e == `function` && e.toString() === t.toString()) return !0;
  let n, r, i;
  if (e && t && typeof e == `object`) {
    if (Array.isArray(e)) {
      if (((n = e.length), n !== t.length)) return !1;
      for (r = n; r-- !== 0;) if (!ks(e[r], t[r])) return !1;
      return !0;
    }
    if (((i = Object.keys(e)), (n = i.length), n !== Object.keys(t).length)) return !1;
    for (r = n; r-- !== 0;) if (!{}.hasOwnProperty.call(t, i[r])) return !1;
    for (r = n; r-- !== 0;) {
      let n = i[r];
      if (!(n === `_owner` && e.$$typeof) && !ks(e[n], t[n])) return !1;
    }
    return !0;
  }
  return e !== e && t !== t;
}
function As(e) {
  return typeof window > `u` ? 1 : (e.ownerDocument.defaultView || window).devicePixelRatio || 1;
}
function js(e, t) {
  let n = As(e);
  return Math.round(t * n) / n;
}
function Ms(e) {
  let t = y.useRef(e);
  return (
    Os(() => {
      t.current = e;
    }),
    t
  );
}
function Ns(e) {
  e === void 0 && (e = {});
  let {
      placement: t = `bottom`,
      strategy: n = `absolute`,
      middleware: r = [],
      platform: i,
      elements: { reference: a, floating: o } = {},
      transform: s = !0,
      whileElementsMounted: c,
      open: l,
    } = e,
    [u, d] = y.useState({
      x: 0,
      y: 0,
      strategy: n,
      placement: t,
      middlewareData: {},
      isPositioned: !1,
    }),
    [f, p] = y.useState(r);
  ks(f, r) || p(r);
  let [m, h] = y.useState(null),
    [g, _] = y.useState(null),
    v = y.useCallback((e) => {
      e !== C.current && ((C.current = e), h(e));
    }, []),
    b = y.useCallback((e) => {
      e !== w.current && ((w.current = e), _(e));
    }, []),
    x = a || m,
    S = o || g,
    C = y.useRef(null),
    w = y.useRef(null),
    T = y.useRef(u),
    ee = c != null,
    E = Ms(c),
    D = Ms(i),
    te = Ms(l),
    ne = y.useCallback(() => {
      if (!C.current || !w.current) return;
      let e = { placement: t, strategy: n, middleware: f };
      (D.current && (e.platform = D.current),
        Ds(C.current, w.current, e).then((e) => {
          let t = { ...e, isPositioned: te.current !== !1 };
          O.current &&
            !ks(T.current, t) &&
            ((T.current = t),
            Pt.flushSync(() => {
              d(t);
            }));
        }));
    }, [f, t, n, D, te]);
  Os(() => {
    l === !1 &&
      T.current.isPositioned &&
      ((T.current.isPositioned = !1), d((e) => ({ ...e, isPositioned: !1 })));
  }, [l]);
  let O = y.useRef(!1);
  (Os(
    () => (
      (O.current = !0),
      () => {
        O.current = !1;
      }
    ),
    [],
  ),
    Os(() => {
      if ((x && (C.current = x), S && (w.current = S), x && S)) {
        if (E.current) return E.current(x, S, ne);
        ne();
      }
    }, [x, S, ne, E, ee]));
  let k = y.useMemo(() => ({ reference: C, floating: w, setReference: v, setFloating: b }), [v, b]),
    re = y.useMemo(() => ({ reference: x, floating: S }), [x, S]),
    ie = y.useMemo(() => {
      let e = { position: n, left: 0, top: 0 };
      if (!re.floating) return e;
      let t = js(re.floating, u.x),
        r = js(re.floating, u.y);
      return s
        ? {
            ...e,
            transform: `translate(` + t + `px, ` + r + `px)`,
            ...(As(re.floating) >= 1.5 && { willChange: `transform` }),
          }
        : { position: n, left: t, top: r };
    }, [n, s, re.floating, u.x, u.y]);
  return y.useMemo(
    () => ({ ...u, update: ne, refs: k, elements: re, floatingStyles: ie }),
    [u, ne, k, re, ie],
  );
}
var Ps = (e) => {
    function t(e) {
      return {}.hasOwnProperty.call(e, `current`);
    }
    return {
      name: `arrow`,
      options: e,
      fn(n) {
        let { element: r, padding: i } = typeof e == `function` ? e(n) : e;
        return r && t(r)
          ? r.current == null
            ? {}
            : Ts({ element: r.current, padding: i }).fn(n)
          : r
            ? Ts({ element: r, padding: i }).fn(n)
            : {};
      },
    };
  },
  Fs = (e, t) => {
    let n = bs(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  Is = (e, t) => {
    let n = xs(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  Ls = (e, t) => ({ fn: Es(e).fn, options: [e, t] }),
  Rs = (e, t) => {
    let n = Ss(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  zs = (e, t) => {
    let n = Cs(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  Bs = (e, t) => {
    let n = ws(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  Vs = (e, t) => {
    let n = Ps(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  Hs = Object.defineProperty,
  Us = (e, t) => Hs(e, `name`, { value: t, configurable: !0 }),
  Ws = { Partial: `partial`, Always: `always` },
  Gs = { Optimized: `optimized`, Always: `always` },
  Ks = `Popper`,
  [qs, Js] = Gt(Ks),
  [Ys, Xs] = qs(Ks),
  Zs = Us((e) => {
    let { __scopePopper: t, children: n } = e,
      [r, i] = y.useState(null),
      [a, o] = y.useState(void 0);
    return (0, b.jsx)(Ys, {
      scope: t,
      anchor: r,
      onAnchorChange: i,
      placementState: a,
      setPlacementState: o,
      children: n,
    });
  }, `Popper`),
  Qs = `PopperAnchor`,
  $s = y.forwardRef(
    Us(function (e, t) {
      let { __scopePopper: n, virtualRef: r, ...i } = e,
        a = Xs(Qs, n),
        o = y.useRef(null),
        s = a.onAnchorChange,
        c = ht(
          t,
          y.useCallback(
            (e) => {
              ((o.current = e), e && s(e));
            },
            [s],
          ),
        ),
        l = y.useRef(null);
      y.useEffect(() => {
        if (!r) return;
        let e = l.current;
        ((l.current = r.current), e !== l.current && s(l.current));
      });
      let u = a.placementState && oc(a.placementState),
        d = u?.[0],
        f = u?.[1];
      return r
        ? null
        : (0, b.jsx)(N.div, {
            "data-radix-popper-side": d,
            "data-radix-popper-align": f,
            ...i,
            ref: c,
          });
    }, `PopperAnchor`),
  ),
  ec = `PopperContent`,
  [tc, nc] = qs(ec),
  rc = y.forwardRef(
    Us(function (e, t) {
      let {
          __scopePopper: n,
          side: r = `bottom`,
          sideOffset: i = 0,
          align: a = `center`,
          alignOffset: o = 0,
          arrowPadding: s = 0,
          avoidCollisions: c = !0,
          collisionBoundary: l = [],
          collisionPadding: u = 0,
          sticky: d = Ws.Partial,
          hideWhenDetached: f = !1,
          updatePositionStrategy: p = Gs.Optimized,
          onPlaced: m,
          ...h
        } = e,
        g = Xs(ec, n),
        [_, v] = y.useState(null),
        x = ht(t, v),
        [S, C] = y.useState(null),
        w = Ma(S),
        T = w?.width ?? 0,
        ee = w?.height ?? 0,
        E = r + (a === `center` ? `` : `-` + a),
        D = typeof u == `number` ? u : { top: 0, right: 0, bottom: 0, left: 0, ...u },
        te = Array.isArray(l) ? l : [l],
        ne = te.length > 0,
        O = { padding: D, boundary: te.filter(ic), altBoundary: ne },
        {
          refs: k,
          floatingStyles: re,
          placement: ie,
          isPositioned: ae,
          middlewareData: oe,
        } = Ns({
          strategy: `fixed`,
          placement: E,
          whileElementsMounted: Us(
            (...e) => ys(...e, { animationFrame: p === Gs.Always }),
            `whileElementsMounted`,
          ),
          elements: { reference: g.anchor },
          middleware: [
            Fs({ mainAxis: i + ee, alignmentAxis: o }),
            c &&
              Is({
                mainAxis: !0,
                crossAxis: !1,
                ...(d === Ws.Partial ? { limiter: Ls() } : {}),
                ...O,
              }),
            c && Rs({ ...O }),
            zs({
              ...O,
              apply: Us(({ elements: e, rects: t, availableWidth: n, availableHeight: r }) => {
                let { width: i, height: a } = t.reference,
                  o = e.floating.style;
                (o.setProperty(`--radix-popper-available-width`, `${n}px`),
                  o.setProperty(`--radix-popper-available-height`, `${r}px`),
                  o.setProperty(`--radix-popper-anchor-width`, `${i}px`),
                  o.setProperty(`--radix-popper-anchor-height`, `${a}px`));
              }, `apply`),
            }),
            S && Vs({ element: S, padding: s }),
            ac({ arrowWidth: T, arrowHeight: ee }),
            f &&
              Bs(
                ne
                  ? { strategy: `referenceHidden`, ...O }
                  : { strategy: `referenceHidden`, padding: O.padding, altBoundary: O.altBoundary },
              ),
          ],
        }),
        se = g.setPlacementState;
      qt(
        () => (
          se(ie),
          () => {
            se(void 0);
          }
        ),
        [ie, se],
      );
      let [ce, le] = oc(ie),
        ue = Xn(m);
      qt(() => {
        ae && ue?.();
      }, [ae, ue]);
      let de = oe.arrow?.x,
        fe = oe.arrow?.y,
        pe = oe.arrow?.centerOffset !== 0,
        [me, he] = y.useState();
      return (
        qt(() => {
          _ && he(window.getComputedStyle(_).zIndex);
        }, [_]),
        (0, b.jsx)(`div`, {
          ref: k.setFloating,
          "data-radix-popper-content-wrapper": ``,
          style: {
            ...re,
            transform: ae ? re.transform : `translate(0, -200%)`,
            minWidth: `max-content`,
            zIndex: me,
            "--radix-popper-transform-origin": [oe.transformOrigin?.x, oe.transformOrigin?.y].join(
              ` `,
            ),
            ...(oe.hide?.referenceHidden && { visibility: `hidden`, pointerEvents: `none` }),
          },
          dir: e.dir,
          children: (0, b.jsx)(tc, {
            scope: n,
            placedSide: ce,
            placedAlign: le,
            onArrowChange: C,
            arrowX: de,
            arrowY: fe,
            shouldHideArrow: pe,
            children: (0, b.jsx)(N.div, {
              "data-side": ce,
              "data-align": le,
              ...h,
              ref: x,
              style: { ...h.style, animation: ae ? h.style?.animation : `none` },
            }),
          }),
        })
      );
    }, `PopperContent`),
  );
function ic(e) {
  return e !== null;
}
Us(ic, `isNotNull`);
var ac = Us(
  (e) => ({
    name: `transformOrigin`,
    options: e,
    fn(t) {
      let { placement: n, rects: r, middlewareData: i } = t,
        a = i.arrow?.centerOffset !== 0,
        o = a ? 0 : e.arrowWidth,
        s = a ? 0 : e.arrowHeight,
        [c, l] = oc(n),
        u = { start: `0%`, center: `50%`, end: `100%` }[l],
        d = (i.arrow?.x ?? 0) + o / 2,
        f = (i.arrow?.y ?? 0) + s / 2,
        p = ``,
        m = ``;
      return (
        c === `bottom`
          ? ((p = a ? u : `${d}px`), (m = `${-s}px`))
          : c === `top`
            ? ((p = a ? u : `${d}px`), (m = `${r.floating.height + s}px`))
            : c === `right`
              ? ((p = `${-s}px`), (m = a ? u : `${f}px`))
              : c === `left` && ((p = `${r.floating.width + s}px`), (m = a ? u : `${f}px`)),
        { data: { x: p, y: m } }
      );
    },
  }),
  `transformOrigin`,
);
function oc(e) {
  let [t, n = `center`] = e.split(`-`);
  return [t, n];
}
Us(oc, `getSideAndAlignFromPlacement`);
var sc = Object.defineProperty,
  cc = (e, t) => sc(e, `name`, { value: t, configurable: !0 }),
  lc = !1;
function uc() {
  let [e, t] = y.useState(lc);
  return (
    y.useEffect(() => {
      lc || ((lc = !0), t(!0));
    }, []),
    e
  );
}
cc(uc, `useIsHydrated`);
var dc = y.useSyncExternalStore;
function fc() {
  return () => {};
}
cc(fc, `subscribe`);
function pc() {
  return dc(
    fc,
    () => !0,
    () => !1,
  );
}
cc(pc, `useIsHydratedModern`);
var mc = typeof dc == `function` ? pc : uc,
  hc = Object.defineProperty,
  gc = (e, t) => hc(e, `name`, { value: t, configurable: !0 }),
  _c = `rovingFocusGroup.onEntryFocus`,
  vc = { bubbles: !1, cancelable: !0 },
  yc = `RovingFocusGroup`,
  [bc, xc, Sc] = Xt(yc),
  [Cc, wc] = Gt(yc, [Sc]),
  Tc = { Vertical: `vertical`, Horizontal: `horizontal` },
  Ec = { LTR: `ltr`, RTL: `rtl` },
  [Dc, Oc] = Cc(yc),
  kc = y.forwardRef(
    gc(function (e, t) {
      return (0, b.jsx)(bc.Provider, {
        scope: e.__scopeRovingFocusGroup,
        children: (0, b.jsx)(bc.Slot, {
          scope: e.__scopeRovingFocusGroup,
          children: (0, b.jsx)(Ac, { ...e, ref: t }),
        }),
      });
    }, `RovingFocusGroup`),
  ),
  Ac = y.forwardRef(
    gc(function (e, t) {
      let {
          __scopeRovingFocusGroup: n,
          orientation: r,
          loop: i = !1,
          dir: a,
          currentTabStopId: o,
          defaultCurrentTabStopId: s,
          onCurrentTabStopIdChange: c,
          onEntryFocus: l,
          preventScrollOnEntryFocus: u = !1,
          ...d
        } = e,
        f = y.useRef(null),
        p = ht(t, f),
        m = Kn(a),
        [h, g] = Cn({ prop: o, defaultProp: s ?? null, onChange: c, caller: yc }),
        [_, v] = y.useState(!1),
        x = Xn(l),
        S = xc(n),
        C = y.useRef(!1),
        [w, T] = y.useState(0);
      return (
        y.useEffect(() => {
          let e = f.current;
          if (e) return (e.addEventListener(_c, x), () => e.removeEventListener(_c, x));
        }, [x]),
        (0, b.jsx)(Dc, {
          scope: n,
          orientation: r,
          dir: m,
          loop: i,
          currentTabStopId: h,
          onItemFocus: y.useCallback((e) => g(e), [g]),
          onItemShiftTab: y.useCallback(() => v(!0), []),
          onFocusableItemAdd: y.useCallback(() => T((e) => e + 1), []),
          onFocusableItemRemove: y.useCallback(() => T((e) => e - 1), []),
          children: (0, b.jsx)(N.div, {
            tabIndex: _ || w === 0 ? -1 : 0,
            "data-orientation": r,
            ...d,
            ref: p,
            style: { outline: `none`, ...e.style },
            onMouseDown: F(e.onMouseDown, () => {
              C.current = !0;
            }),
            onFocus: F(e.onFocus, (e) => {
              let t = !C.current;
              if (e.target === e.currentTarget && t && !_) {
                let t = new CustomEvent(_c, vc);
                if ((e.currentTarget.dispatchEvent(t), !t.defaultPrevented)) {
                  let e = S().filter((e) => e.focusable);
                  Ic(
                    [e.find((e) => e.active), e.find((e) => e.id === h), ...e]
                      .filter(Boolean)
                      .map((e) => e.ref.current),
                    u,
                  );
                }
              }
              C.current = !1;
            }),
            onBlur: F(e.onBlur, () => v(!1)),
          }),
        })
      );
    }, `RovingFocusGroupImpl`),
  ),
  jc = `RovingFocusGroupItem`,
  Mc = y.forwardRef(
    gc(function (e, t) {
      let {
          __scopeRovingFocusGroup: n,
          focusable: r = !0,
          active: i = !1,
          tabStopId: a,
          children: o,
          ...s
        } = e,
        c = Vn(),
        l = a || c,
        u = Oc(jc, n),
        d = u.currentTabStopId === l,
        f = xc(n),
        { onFocusableItemAdd: p, onFocusableItemRemove: m, currentTabStopId: h } = u,
        g = mc();
      return (
        qt(() => {
          if (g && r) return (p(), () => m());
        }, [g, r, p, m]),
        y.useEffect(() => {
          if (!g && r) return (p(), () => m());
        }, [g, r, p, m]),
        (0, b.jsx)(bc.ItemSlot, {
          scope: n,
          id: l,
          focusable: r,
          active: i,
          children: (0, b.jsx)(N.span, {
            tabIndex: d ? 0 : -1,
            "data-orientation": u.orientation,
            ...s,
            ref: t,
            onMouseDown: F(e.onMouseDown, (e) => {
              r ? u.onItemFocus(l) : e.preventDefault();
            }),
            onFocus: F(e.onFocus, () => u.onItemFocus(l)),
            onKeyDown: F(e.onKeyDown, (e) => {
              if (e.key === `Tab` && e.shiftKey) {
                u.onItemShiftTab();
                return;
              }
              if (e.target !== e.currentTarget) return;
              let t = Fc(e, u.orientation, u.dir);
              if (t !== void 0) {
                if (e.metaKey || e.ctrlKey || e.altKey || e.shiftKey) return;
                e.preventDefault();
                let n = f()
                  .filter((e) => e.focusable)
                  .map((e) => e.ref.current);
                if (t === `last`) n.reverse();
                else if (t === `prev` || t === `next`) {
                  t === `prev` && n.reverse();
                  let r = n.indexOf(e.currentTarget);
                  n = u.loop ? Lc(n, r + 1) : n.slice(r + 1);
                }
                setTimeout(() => Ic(n));
              }
            }),
            children:
              typeof o == `function` ? o({ isCurrentTabStop: d, hasTabStop: h != null }) : o,
          }),
        })
      );
    }, `RovingFocusGroupItem`),
  ),
  Nc = {
    ArrowLeft: `prev`,
    ArrowUp: `prev`,
    ArrowRight: `next`,
    ArrowDown: `next`,
    PageUp: `first`,
    Home: `first`,
    PageDown: `last`,
    End: `last`,
  };
function Pc(e, t) {
  return t === Ec.RTL
    ? e === `ArrowLeft`
      ? `ArrowRight`
      : e === `ArrowRight`
        ? `ArrowLeft`
        : e
    : e;
}
gc(Pc, `getDirectionAwareKey`);
function Fc(e, t, n) {
  let r = Pc(e.key, n);
  if (
    !(t === Tc.Vertical && [`ArrowLeft`, `ArrowRight`].includes(r)) &&
    !(t === Tc.Horizontal && [`ArrowUp`, `ArrowDown`].includes(r))
  )
    return Nc[r];
}
gc(Fc, `getFocusIntent`);
function Ic(e, t = !1) {
  let n = document.activeElement;
  for (let r of e)
    if (r === n || (r.focus({ preventScroll: t }), document.activeElement !== n)) return;
}
gc(Ic, `focusFirst`);
function Lc(e, t) {
  return e.map((n, r) => e[(t + r) % e.length]);
}
gc(Lc, `wrapArray`);
var Rc = Object.defineProperty,
  V = (e, t) => Rc(e, `name`, { value: t, configurable: !0 }),
  zc = [`Enter`, ` `],
  Bc = [`ArrowDown`, `PageUp`, `Home`],
  Vc = [`ArrowUp`, `PageDown`, `End`],
  Hc = [...Bc, ...Vc];
([...zc], [...zc]);
var Uc = `Menu`,
  [Wc, Gc, Kc] = Xt(Uc),
  [qc, Jc] = Gt(Uc, [Kc, Js, wc]),
  Yc = Js(),
  Xc = wc(),
  [Zc, Qc] = qc(Uc),
  [$c, el] = qc(Uc),
  tl = V((e) => {
    let { __scopeMenu: t, open: n = !1, children: r, dir: i, onOpenChange: a, modal: o = !0 } = e,
      s = Yc(t),
      [c, l] = y.useState(null),
      u = y.useRef(!1),
      d = Xn(a),
      f = Kn(i);
    return (
      y.useEffect(() => {
        let e = V(() => {
            ((u.current = !0),
              document.addEventListener(`pointerdown`, t, { capture: !0, once: !0 }),
              document.addEventListener(`pointermove`, t, { capture: !0, once: !0 }));
          }, `handleKeyDown`),
          t = V(() => (u.current = !1), `handlePointer`);
        return (
          document.addEventListener(`keydown`, e, { capture: !0 }),
          () => {
            (document.removeEventListener(`keydown`, e, { capture: !0 }),
              document.removeEventListener(`pointerdown`, t, { capture: !0 }),
              document.removeEventListener(`pointermove`, t, { capture: !0 }));
          }
        );
      }, []),
      y.useEffect(() => {
        if (!n) return;
        let e = V(() => d(!1), `handleBlur`);
        return (window.addEventListener(`blur`, e), () => window.removeEventListener(`blur`, e));
      }, [n, d]),
      (0, b.jsx)(Zs, {
        ...s,
        children: (0, b.jsx)(Zc, {
          scope: t,
          open: n,
          onOpenChange: d,
          content: c,
          onContentChange: l,
          children: (0, b.jsx)($c, {
            scope: t,
            onClose: y.useCallback(() => d(!1), [d]),
            isUsingKeyboardRef: u,
            dir: f,
            modal: o,
            children: r,
          }),
        }),
      })
    );
  }, `Menu`),
  nl = y.forwardRef(
    V(function (e, t) {
      let { __scopeMenu: n, ...r } = e,
        i = Yc(n);
      return (0, b.jsx)($s, { ...i, ...r, ref: t });
    }, `MenuAnchor`),
  ),
  rl = `MenuPortal`,
  [il, al] = qc(rl, { forceMount: void 0 }),
  ol = V((e) => {
    let { __scopeMenu: t, forceMount: n, children: r, container: i } = e,
      a = Qc(rl, t);
    return (0, b.jsx)(il, {
      scope: t,
      forceMount: n,
      children: (0, b.jsx)(jn, {
        present: n || a.open,
        children: (0, b.jsx)(Pr, { asChild: !0, container: i, children: r }),
      }),
    });
  }, `MenuPortal`),
  sl = `MenuContent`,
  [cl, ll] = qc(sl),
  ul = y.forwardRef(
    V(function (e, t) {
      let n = al(sl, e.__scopeMenu),
        { forceMount: r = n.forceMount, ...i } = e,
        a = Qc(sl, e.__scopeMenu),
        o = el(sl, e.__scopeMenu);
      return (0, b.jsx)(Wc.Provider, {
        scope: e.__scopeMenu,
        children: (0, b.jsx)(jn, {
          present: r || a.open,
          children: (0, b.jsx)(Wc.Slot, {
            scope: e.__scopeMenu,
            children: o.modal ? (0, b.jsx)(dl, { ...i, ref: t }) : (0, b.jsx)(fl, { ...i, ref: t }),
          }),
        }),
      });
    }, `MenuContent`),
  ),
  dl = y.forwardRef(
    V(function (e, t) {
      let n = Qc(sl, e.__scopeMenu),
        r = y.useRef(null),
        i = ht(t, r);
      return (
        y.useEffect(() => {
          let e = r.current;
          if (e) return ia(e);
        }, []),
        (0, b.jsx)(ml, {
          ...e,
          ref: i,
          trapFocus: n.open,
          disableOutsidePointerEvents: n.open,
          disableOutsideScroll: !0,
          onFocusOutside: F(e.onFocusOutside, (e) => e.preventDefault(), {
            checkForDefaultPrevented: !1,
          }),
          onDismiss: () => n.onOpenChange(!1),
        })
      );
    }, `MenuRootContentModal`),
  ),
  fl = y.forwardRef(
    V(function (e, t) {
      let n = Qc(sl, e.__scopeMenu);
      return (0, b.jsx)(ml, {
        ...e,
        ref: t,
        trapFocus: !1,
        disableOutsidePointerEvents: !1,
        disableOutsideScroll: !1,
        onDismiss: () => n.onOpenChange(!1),
      });
    }, `MenuRootContentNonModal`),
  ),
  pl = vt(`MenuContent.ScrollLock`),
  ml = y.forwardRef(
    V(function (e, t) {
      let {
          __scopeMenu: n,
          loop: r = !1,
          trapFocus: i,
          onOpenAutoFocus: a,
          onCloseAutoFocus: o,
          disableOutsidePointerEvents: s,
          onEntryFocus: c,
          onEscapeKeyDown: l,
          onPointerDownOutside: u,
          onFocusOutside: d,
          onInteractOutside: f,
          onDismiss: p,
          disableOutsideScroll: m,
          ...h
        } = e,
        g = Qc(sl, n),
        _ = el(sl, n),
        v = Yc(n),
        x = Xc(n),
        S = Gc(n),
        [C, w] = y.useState(null),
        T = y.useRef(null),
        [ee, E] = y.useState(null);
      xr(ee);
      let { nodes: D, registry: te } = br(),
        ne = !!(i || m),
        O = ht(t, T, g.onContentChange, E),
        k = y.useRef(0),
        re = y.useRef(``),
        ie = y.useRef(0),
        ae = y.useRef(null),
        oe = y.useRef(`right`),
        se = y.useRef(0),
        ce = y.useMemo(() => (m ? [T, ...D.map((e) => ({ current: e }))] : []), [T, D, m]),
        le = m ? Yi : y.Fragment,
        ue = m ? { as: pl, allowPinchZoom: !0, shards: ce } : void 0,
        de = V((e) => {
          let t = re.current + e,
            n = S().filter((e) => !e.disabled),
            r = document.activeElement,
            i = n.find((e) => e.ref.current === r)?.textValue,
            a = Ll(
              n.map((e) => e.textValue),
              t,
              i,
            ),
            o = n.find((e) => e.textValue === a)?.ref.current;
          function s(e) {
            ((re.current = e),
              window.clearTimeout(k.current),
              e !== `` && (k.current = window.setTimeout(() => s(``), 1e3)));
          }
          (V(s, `updateSearch`), s(t), o && setTimeout(() => o.focus()));
        }, `handleTypeaheadSearch`);
      (y.useEffect(() => () => window.clearTimeout(k.current), []), Br());
      let fe = y.useCallback((e) => oe.current === ae.current?.side && zl(e, ae.current?.area), []);
      return (0, b.jsx)(cl, {
        scope: n,
        searchRef: re,
        onItemEnter: y.useCallback(
          (e) => {
            fe(e) && e.preventDefault();
          },
          [fe],
        ),
        onItemLeave: y.useCallback(
          (e) => {
            fe(e) || (T.current?.focus(), w(null));
          },
          [fe],
        ),
        onTriggerLeave: y.useCallback(
          (e) => {
            fe(e) && e.preventDefault();
          },
          [fe],
        ),
        pointerGraceTimerRef: ie,
        onPointerGraceIntentChange: y.useCallback((e) => {
          ae.current = e;
        }, []),
        children: (0, b.jsx)(yr, {
          registry: ne ? te : null,
          children: (0, b.jsx)(le, {
            ...ue,
            children: (0, b.jsx)(_r, {
              asChild: !0,
              trapped: i,
              branches: D,
              onMountAutoFocus: F(a, (e) => {
                (e.preventDefault(), T.current?.focus({ preventScroll: !0 }));
              }),
              onUnmountAutoFocus: o,
              children: (0, b.jsx)(ir, {
                asChild: !0,
                disableOutsidePointerEvents: s,
                onEscapeKeyDown: l,
                onPointerDownOutside: u,
                onFocusOutside: d,
                onInteractOutside: f,
                onDismiss: p,
                children: (0, b.jsx)(kc, {
                  asChild: !0,
                  ...x,
                  dir: _.dir,
                  orientation: `vertical`,
                  loop: r,
                  currentTabStopId: C,
                  onCurrentTabStopIdChange: w,
                  onEntryFocus: F(c, (e) => {
                    _.isUsingKeyboardRef.current || e.preventDefault();
                  }),
                  preventScrollOnEntryFocus: !0,
                  children: (0, b.jsx)(rc, {
                    role: `menu`,
                    "aria-orientation": `vertical`,
                    "data-state": Ml(g.open),
                    "data-radix-menu-content": ``,
                    dir: _.dir,
                    ...v,
                    ...h,
                    ref: O,
                    style: { outline: `none`, ...h.style },
                    onKeyDown: F(h.onKeyDown, (e) => {
                      let t = e.target.closest(`[data-radix-menu-content]`) === e.currentTarget,
                        n = e.ctrlKey || e.altKey || e.metaKey,
                        r = e.key.length === 1;
                      t && (e.key === `Tab` && e.preventDefault(), !n && r && de(e.key));
                      let i = T.current;
                      if (e.target !== i || !Hc.includes(e.key)) return;
                      e.preventDefault();
                      let a = S()
                        .filter((e) => !e.disabled)
                        .map((e) => e.ref.current);
                      (Vc.includes(e.key) && a.reverse(), Fl(a));
                    }),
                    onBlur: F(e.onBlur, (e) => {
                      e.currentTarget.contains(e.target) ||
                        (window.clearTimeout(k.current), (re.current = ``));
                    }),
                    onPointerMove: F(
                      e.onPointerMove,
                      Bl((e) => {
                        let t = e.target,
                          n = se.current !== e.clientX;
                        if (e.currentTarget.contains(t) && n) {
                          let t = e.clientX > se.current ? `right` : `left`;
                          ((oe.current = t), (se.current = e.clientX));
                        }
                      }),
                    ),
                  }),
                }),
              }),
            }),
          }),
        }),
      });
    }, `MenuContentImpl`),
  ),
  hl = y.forwardRef(
    V(function (e, t) {
      let { __scopeMenu: n, ...r } = e;
      return (0, b.jsx)(N.div, { role: `group`, ...r, ref: t });
    }, `MenuGroup`),
  ),
  gl = y.forwardRef(
    V(function (e, t) {
      let { __scopeMenu: n, ...r } = e;
      return (0, b.jsx)(N.div, { ...r, ref: t });
    }, `MenuLabel`),
  ),
  _l = `MenuItem`,
  vl = `menu.itemSelect`,
  yl = y.forwardRef(
    V(function (e, t) {
      let { disabled: n = !1, onSelect: r, ...i } = e,
        a = y.useRef(null),
        o = el(_l, e.__scopeMenu),
        s = ll(_l, e.__scopeMenu),
        c = ht(t, a),
        l = y.useRef(!1),
        u = V(() => {
          let e = a.current;
          if (!n && e) {
            let t = new CustomEvent(vl, { bubbles: !0, cancelable: !0 });
            (e.addEventListener(vl, (e) => r?.(e), { once: !0 }),
              Lt(e, t),
              t.defaultPrevented ? (l.current = !1) : o.onClose());
          }
        }, `handleSelect`);
      return (0, b.jsx)(H, {
        ...i,
        ref: c,
        disabled: n,
        onClick: F(e.onClick, u),
        onPointerDown: (t) => {
          (e.onPointerDown?.(t), (l.current = !0));
        },
        onPointerUp: F(e.onPointerUp, (e) => {
          l.current || e.currentTarget?.click();
        }),
        onKeyDown: F(e.onKeyDown, (e) => {
          n ||
            e.target !== e.currentTarget ||
            ((s.searchRef.current === `` || e.key !== ` `) &&
              zc.includes(e.key) &&
              (e.currentTarget.click(), e.preventDefault()));
        }),
      });
    }, `MenuItem`),
  ),
  H = y.forwardRef(
    V(function (e, t) {
      let { __scopeMenu: n, disabled: r = !1, textValue: i, ...a } = e,
        o = ll(_l, n),
        s = Xc(n),
        c = y.useRef(null),
        l = ht(t, c),
        [u, d] = y.useState(!1),
        [f, p] = y.useState(``);
      return (
        y.useEffect(() => {
          let e = c.current;
          e && p((e.textContent ?? ``).trim());
        }, [a.children]),
        (0, b.jsx)(Wc.ItemSlot, {
          scope: n,
          disabled: r,
          textValue: i ?? f,
          children: (0, b.jsx)(Mc, {
            asChild: !0,
            ...s,
            focusable: !r,
            children: (0, b.jsx)(N.div, {
              role: `menuitem`,
              "data-highlighted": u ? `` : void 0,
              "aria-disabled": r || void 0,
              "data-disabled": r ? `` : void 0,
              ...a,
              ref: l,
              onPointerMove: F(
                e.onPointerMove,
                Bl((e) => {
                  r
                    ? o.onItemLeave(e)
                    : (o.onItemEnter(e),
                      e.defaultPrevented || e.currentTarget.focus({ preventScroll: !0 }));
                }),
              ),
              onPointerLeave: F(
                e.onPointerLeave,
                Bl((e) => o.onItemLeave(e)),
              ),
              onFocus: F(e.onFocus, () => d(!0)),
              onBlur: F(e.onBlur, () => d(!1)),
            }),
          }),
        })
      );
    }, `MenuItemImpl`),
  ),
  [bl, xl] = qc(`MenuRadioGroup`, { value: void 0, onValueChange: V(() => {}, `onValueChange`) }),
  Sl = y.forwardRef(
    V(function (e, t) {
      let { value: n, onValueChange: r, ...i } = e,
        a = Xn(r);
      return (0, b.jsx)(bl, {
        scope: e.__scopeMenu,
        value: n,
        onValueChange: a,
        children: (0, b.jsx)(hl, { ...i, ref: t }),
      });
    }, `MenuRadioGroup`),
  ),
  Cl = `MenuRadioItem`,
  wl = y.forwardRef(
    V(function (e, t) {
      let { value: n, ...r } = e,
        i = xl(Cl, e.__scopeMenu),
        a = n === i.value;
      return (0, b.jsx)(El, {
        scope: e.__scopeMenu,
        checked: a,
        children: (0, b.jsx)(yl, {
          role: `menuitemradio`,
          "aria-checked": a,
          ...r,
          ref: t,
          "data-state": Pl(a),
          onSelect: F(r.onSelect, () => i.onValueChange?.(n), { checkForDefaultPrevented: !1 }),
        }),
      });
    }, `MenuRadioItem`),
  ),
  Tl = `MenuItemIndicator`,
  [El, Dl] = qc(Tl, { checked: !1 }),
  Ol = y.forwardRef(
    V(function (e, t) {
      let { __scopeMenu: n, forceMount: r, ...i } = e,
        a = Dl(Tl, n);
      return (0, b.jsx)(jn, {
        present: r || Nl(a.checked) || a.checked === !0,
        children: (0, b.jsx)(N.span, { ...i, ref: t, "data-state": Pl(a.checked) }),
      });
    }, `MenuItemIndicator`),
  ),
  kl = y.forwardRef(
    V(function (e, t) {
      let { __scopeMenu: n, ...r } = e;
      return (0, b.jsx)(N.div, {
        role: `separator`,
        "aria-orientation": `horizontal`,
        ...r,
        ref: t,
      });
    }, `MenuSeparator`),
  ),
  [Al, jl] = qc(`MenuSub`);
function Ml(e) {
  return e ? `open` : `closed`;
}
V(Ml, `getOpenState`);
function Nl(e) {
  return e === `indeterminate`;
}
V(Nl, `isIndeterminate`);
function Pl(e) {
  return Nl(e) ? `indeterminate` : e ? `checked` : `unchecked`;
}
V(Pl, `getCheckedState`);
function Fl(e) {
  let t = document.activeElement;
  for (let n of e) if (n === t || (n.focus(), document.activeElement !== t)) return;
}
V(Fl, `focusFirst`);
function Il(e, t) {
  return e.map((n, r) => e[(t + r) % e.length]);
}
V(Il, `wrapArray`);
function Ll(e, t, n) {
  let r = t.length > 1 && Array.from(t).every((e) => e === t[0]) ? t[0] : t,
    i = n ? e.indexOf(n) : -1,
    a = Il(e, Math.max(i, 0));
  r.length === 1 && (a = a.filter((e) => e !== n));
  let o = a.find((e) => e.toLowerCase().startsWith(r.toLowerCase()));
  return o === n ? void 0 : o;
}
V(Ll, `getNextMatch`);
function Rl(e, t) {
  let { x: n, y: r } = e,
    i = !1;
  for (let e = 0, a = t.length - 1; e < t.length; a = e++) {
    let o = t[e],
      s = t[a],
      c = o.x,
      l = o.y,
      u = s.x,
      d = s.y;
    l > r != d > r && n < ((u - c) * (r - l)) / (d - l) + c && (i = !i);
  }
  return i;
}
V(Rl, `isPointInPolygon`);
function zl(e, t) {
  return t ? Rl({ x: e.clientX, y: e.clientY }, t) : !1;
}
V(zl, `isPointerInGraceArea`);
function Bl(e) {
  return (t) => (t.pointerType === `mouse` ? e(t) : void 0);
}
V(Bl, `whenMouse`);
var Vl = Object.defineProperty,
  Hl = (e, t) => Vl(e, `name`, { value: t, configurable: !0 }),
  Ul = `DropdownMenu`,
  [Wl, Gl] = Gt(Ul, [Jc]),
  Kl = Jc(),
  [ql, Jl] = Wl(Ul),
  Yl = Hl((e) => {
    let {
        __scopeDropdownMenu: t,
        children: n,
        dir: r,
        open: i,
        defaultOpen: a,
        onOpenChange: o,
        modal: s = !0,
      } = e,
      c = Kl(t),
      l = y.useRef(null),
      [u, d] = Cn({ prop: i, defaultProp: a ?? !1, onChange: o, caller: Ul });
    return (0, b.jsx)(ql, {
      scope: t,
      triggerId: Vn(),
      triggerRef: l,
      contentId: Vn(),
      open: u,
      onOpenChange: d,
      onOpenToggle: y.useCallback(() => d((e) => !e), [d]),
      modal: s,
      children: (0, b.jsx)(tl, { ...c, open: u, onOpenChange: d, dir: r, modal: s, children: n }),
    });
  }, `DropdownMenu`),
  Xl = `DropdownMenuTrigger`,
  Zl = y.forwardRef(
    Hl(function (e, t) {
      let { __scopeDropdownMenu: n, disabled: r = !1, ...i } = e,
        a = Jl(Xl, n),
        o = Kl(n),
        s = ht(t, a.triggerRef);
      return (0, b.jsx)(nl, {
        asChild: !0,
        ...o,
        children: (0, b.jsx)(N.button, {
          type: `button`,
          id: a.triggerId,
          "aria-haspopup": `menu`,
          "aria-expanded": a.open,
          "aria-controls": a.open ? a.contentId : void 0,
          "data-state": a.open ? `open` : `closed`,
          "data-disabled": r ? `` : void 0,
          disabled: r,
          ...i,
          ref: s,
          onPointerDown: F(e.onPointerDown, (e) => {
            !r &&
              e.button === 0 &&
              e.ctrlKey === !1 &&
              (a.onOpenToggle(), a.open || e.preventDefault());
          }),
          onKeyDown: F(e.onKeyDown, (e) => {
            r ||
              ([`Enter`, ` `].includes(e.key) && a.onOpenToggle(),
              e.key === `ArrowDown` && a.onOpenChange(!0),
              [`Enter`, ` `, `ArrowDown`].includes(e.key) && e.preventDefault());
          }),
        }),
      });
    }, `DropdownMenuTrigger`),
  ),
  Ql = Hl((e) => {
    let { __scopeDropdownMenu: t, ...n } = e,
      r = Kl(t);
    return (0, b.jsx)(ol, { ...r, ...n });
  }, `DropdownMenuPortal`),
  $l = `DropdownMenuContent`,
  eu = y.forwardRef(
    Hl(function (e, t) {
      let { __scopeDropdownMenu: n, ...r } = e,
        i = Jl($l, n),
        a = Kl(n),
        o = y.useRef(!1);
      return (0, b.jsx)(ul, {
        id: i.contentId,
        "aria-labelledby": i.triggerId,
        ...a,
        ...r,
        ref: t,
        onCloseAutoFocus: F(e.onCloseAutoFocus, (e) => {
          (o.current || i.triggerRef.current?.focus(), (o.current = !1), e.preventDefault());
        }),
        onInteractOutside: F(e.onInteractOutside, (e) => {
          let t = e.detail.originalEvent,
            n = t.button === 0 && t.ctrlKey === !0,
            r = t.button === 2 || n;
          (!i.modal || r) && (o.current = !0);
        }),
        style: {
          ...e.style,
          "--radix-dropdown-menu-content-transform-origin": `var(--radix-popper-transform-origin)`,
          "--radix-dropdown-menu-content-available-width": `var(--radix-popper-available-width)`,
          "--radix-dropdown-menu-content-available-height": `var(--radix-popper-available-height)`,
          "--radix-dropdown-menu-trigger-width": `var(--radix-popper-anchor-width)`,
          "--radix-dropdown-menu-trigger-height": `var(--radix-popper-anchor-height)`,
        },
      });
    }, `DropdownMenuContent`),
  ),
  tu = y.forwardRef(
    Hl(function (e, t) {
      let { __scopeDropdownMenu: n, ...r } = e,
        i = Kl(n);
      return (0, b.jsx)(gl, { ...i, ...r, ref: t });
    }, `DropdownMenuLabel`),
  ),
  nu = y.forwardRef(
    Hl(function (e, t) {
      let { __scopeDropdownMenu: n, ...r } = e,
        i = Kl(n);
      return (0, b.jsx)(yl, { ...i, ...r, ref: t });
    }, `DropdownMenuItem`),
  ),
  ru = y.forwardRef(
    Hl(function (e, t) {
      let { __scopeDropdownMenu: n, ...r } = e,
        i = Kl(n);
      return (0, b.jsx)(Sl, { ...i, ...r, ref: t });
    }, `DropdownMenuRadioGroup`),
  ),
  iu = y.forwardRef(
    Hl(function (e, t) {
      let { __scopeDropdownMenu: n, ...r } = e,
        i = Kl(n);
      return (0, b.jsx)(wl, { ...i, ...r, ref: t });
    }, `DropdownMenuRadioItem`),
  ),
  au = y.forwardRef(
    Hl(function (e, t) {
      let { __scopeDropdownMenu: n, ...r } = e,
        i = Kl(n);
      return (0, b.jsx)(Ol, { ...i, ...r, ref: t });
    }, `DropdownMenuItemIndicator`),
  ),
  ou = y.forwardRef(
    Hl(function (e, t) {
      let { __scopeDropdownMenu: n, ...r } = e,
        i = Kl(n);
      return (0, b.jsx)(kl, { ...i, ...r, ref: t });
    }, `DropdownMenuSeparator`),
  ),
  U = Object.defineProperty,
  W = (e, t) => U(e, `name`, { value: t, configurable: !0 }),
  su = y.startTransition || (() => void 0),
  cu = `ToastProvider`,
  [lu, uu, du] = Xt(`Toast`),
  fu = { Up: `up`, Down: `down`, Left: `left`, Right: `right` },
  pu = { Foreground: `foreground`, Background: `background` },
  [mu, hu] = Gt(`Toast`, [du]),
  [gu, _u] = mu(cu);
function vu(e) {
  typeof su == `function` ? su(e) : e();
}
W(vu, `scheduleUpdate`);
var yu = W((e) => {
    let {
        __scopeToast: t,
        label: n = `Notification`,
        duration: r = 5e3,
        swipeDirection: i = fu.Right,
        swipeThreshold: a = 50,
        announcerContainer: o,
        children: s,
      } = e,
      [c, l] = y.useState(null),
      [u, d] = y.useState(0),
      f = y.useRef(!1),
      p = y.useCallback((e) => {
        vu(() => l(e));
      }, []),
      m = y.useCallback(() => {
        vu(() => d((e) => e + 1));
      }, []),
      h = y.useCallback(() => {
        vu(() => d((e) => e - 1));
      }, []);
    return (
      n.trim() ||
        console.error(
          `Invalid prop \`label\` supplied to \`${cu}\`. Expected non-empty \`string\`.`,
        ),
      (0, b.jsx)(lu.Provider, {
        scope: t,
        children: (0, b.jsx)(gu, {
          scope: t,
          label: n,
          duration: r,
          swipeDirection: i,
          swipeThreshold: a,
          toastCount: u,
          viewport: c,
          onViewportChange: p,
          onToastAdd: m,
          onToastRemove: h,
          isClosePausedRef: f,
          announcerContainer: o,
          children: s,
        }),
      })
    );
  }, `ToastProvider`),
  bu = `ToastViewport`,
  xu = [`F8`],
  Su = `toast.viewportPause`,
  Cu = `toast.viewportResume`,
  wu = y.forwardRef(
    W(function (e, t) {
      let { __scopeToast: n, hotkey: r = xu, label: i = `Notifications ({hotkey})`, ...a } = e,
        o = _u(bu, n),
        s = uu(n),
        c = y.useRef(null),
        l = y.useRef(null),
        u = y.useRef(null),
        d = y.useRef(null),
        f = ht(t, d, o.onViewportChange),
        p = r.join(`+`).replace(/Key/g, ``).replace(/Digit/g, ``),
        m = o.toastCount > 0;
      (y.useEffect(() => {
        let e = W((e) => {
          r.length !== 0 && r.every((t) => e[t] || e.code === t) && d.current?.focus();
        }, `handleKeyDown`);
        return (
          document.addEventListener(`keydown`, e), () => document.removeEventListener(`keydown`, e)
        );
      }, [r]),
        y.useEffect(() => {
          let e = c.current,
            t = d.current;
          if (m && e && t) {
            let n = W(() => {
                if (!o.isClosePausedRef.current) {
                  let e = new CustomEvent(Su);
                  (t.dispatchEvent(e), (o.isClosePausedRef.current = !0));
                }
              }, `handlePause`),
              r = W(() => {
                if (o.isClosePausedRef.current) {
                  let e = new CustomEvent(Cu);
                  (t.dispatchEvent(e), (o.isClosePausedRef.current = !1));
                }
              }, `handleResume`),
              i = W((t) => {
                e.contains(t.relatedTarget) || r();
              }, `handleFocusOutResume`),
              a = W(() => {
                e.contains(document.activeElement) || r();
              }, `handlePointerLeaveResume`);
            return (
              e.addEventListener(`focusin`, n),
              e.addEventListener(`focusout`, i),
              e.addEventListener(`pointermove`, n),
              e.addEventListener(`pointerleave`, a),
              window.addEventListener(`blur`, n),
              window.addEventListener(`focus`, r),
              () => {
                (e.removeEventListener(`focusin`, n),
                  e.removeEventListener(`focusout`, i),
                  e.removeEventListener(`pointermove`, n),
                  e.removeEventListener(`pointerleave`, a),
                  window.removeEventListener(`blur`, n),
                  window.removeEventListener(`focus`, r));
              }
            );
          }
        }, [m, o.isClosePausedRef]));
      let h = y.useCallback(
        ({ tabbingDirection: e }) => {
          let t = s().map((t) => {
            let n = t.ref.current,
              r = [n, ...Ju(n)];
            return e === `forwards` ? r : r.reverse();
          });
          return (e === `forwards` ? t.reverse() : t).flat();
        },
        [s],
      );
      return (
        y.useEffect(() => {
          let e = d.current;
          if (e) {
            let t = W((t) => {
              let n = t.altKey || t.ctrlKey || t.metaKey;
              if (t.key === `Tab` && !n) {
                let n = document.activeElement,
                  r = t.shiftKey;
                if (t.target === e && r) {
                  l.current?.focus();
                  return;
                }
                let i = h({ tabbingDirection: r ? `backwards` : `forwards` }),
                  a = i.findIndex((e) => e === n);
                Yu(i.slice(a + 1))
                  ? t.preventDefault()
                  : r
                    ? l.current?.focus()
                    : u.current?.focus();
              }
            }, `handleKeyDown`);
            return (e.addEventListener(`keydown`, t), () => e.removeEventListener(`keydown`, t));
          }
        }, [s, h]),
        (0, b.jsxs)(ar, {
          ref: c,
          role: `region`,
          "aria-label": i.replace(`{hotkey}`, p),
          tabIndex: -1,
          style: { pointerEvents: m ? void 0 : `none` },
          children: [
            m &&
              (0, b.jsx)(Eu, {
                ref: l,
                onFocusFromOutsideViewport: () => {
                  Yu(h({ tabbingDirection: `forwards` }));
                },
              }),
            (0, b.jsx)(lu.Slot, {
              scope: n,
              children: (0, b.jsx)(N.ol, { tabIndex: -1, ...a, ref: f }),
            }),
            m &&
              (0, b.jsx)(Eu, {
                ref: u,
                onFocusFromOutsideViewport: () => {
                  Yu(h({ tabbingDirection: `backwards` }));
                },
              }),
          ],
        })
      );
    }, `ToastViewport`),
  ),
  Tu = `ToastFocusProxy`,
  Eu = y.forwardRef(
    W(function (e, t) {
      let { __scopeToast: n, onFocusFromOutsideViewport: r, ...i } = e,
        a = _u(Tu, n);
      return (0, b.jsx)(Vt, {
        tabIndex: 0,
        ...i,
        ref: t,
        style: { position: `fixed` },
        onFocus: (e) => {
          let t = e.relatedTarget;
          a.viewport?.contains(t) || r();
        },
      });
    }, `ToastFocusProxy`),
  ),
  Du = `Toast`,
  Ou = `toast.swipeStart`,
  ku = `toast.swipeMove`,
  Au = `toast.swipeCancel`,
  ju = `toast.swipeEnd`,
  Mu = y.forwardRef(
    W(function (e, t) {
      let { forceMount: n, open: r, defaultOpen: i, onOpenChange: a, ...o } = e,
        [s, c] = Cn({ prop: r, defaultProp: i ?? !0, onChange: a, caller: Du });
      return (0, b.jsx)(jn, {
        present: n || s,
        children: (0, b.jsx)(Fu, {
          open: s,
          ...o,
          ref: t,
          onClose: () => c(!1),
          onPause: Xn(e.onPause),
          onResume: Xn(e.onResume),
          onSwipeStart: F(e.onSwipeStart, (e) => {
            e.currentTarget.setAttribute(`data-swipe`, `start`);
          }),
          onSwipeMove: F(e.onSwipeMove, (e) => {
            let { x: t, y: n } = e.detail.delta;
            (e.currentTarget.setAttribute(`data-swipe`, `move`),
              e.currentTarget.style.setProperty(`--radix-toast-swipe-move-x`, `${t}px`),
              e.currentTarget.style.setProperty(`--radix-toast-swipe-move-y`, `${n}px`));
          }),
          onSwipeCancel: F(e.onSwipeCancel, (e) => {
            (e.currentTarget.setAttribute(`data-swipe`, `cancel`),
              e.currentTarget.style.removeProperty(`--radix-toast-swipe-move-x`),
              e.currentTarget.style.removeProperty(`--radix-toast-swipe-move-y`),
              e.currentTarget.style.removeProperty(`--radix-toast-swipe-end-x`),
              e.currentTarget.style.removeProperty(`--radix-toast-swipe-end-y`));
          }),
          onSwipeEnd: F(e.onSwipeEnd, (e) => {
            let { x: t, y: n } = e.detail.delta;
            (e.currentTarget.setAttribute(`data-swipe`, `end`),
              e.currentTarget.style.removeProperty(`--radix-toast-swipe-move-x`),
              e.currentTarget.style.removeProperty(`--radix-toast-swipe-move-y`),
              e.currentTarget.style.setProperty(`--radix-toast-swipe-end-x`, `${t}px`),
              e.currentTarget.style.setProperty(`--radix-toast-swipe-end-y`, `${n}px`),
              c(!1));
          }),
        }),
      });
    }, `Toast`),
  ),
  [Nu, Pu] = mu(Du, { onClose() {} }),
  Fu = y.forwardRef(
    W(function (e, t) {
      let {
          __scopeToast: n,
          type: r = pu.Foreground,
          duration: i,
          open: a,
          onClose: o,
          onEscapeKeyDown: s,
          onPause: c,
          onResume: l,
          onSwipeStart: u,
          onSwipeMove: d,
          onSwipeCancel: f,
          onSwipeEnd: p,
          ...m
        } = e,
        h = _u(Du, n),
        g = uu(n),
        [_, v] = y.useState(null),
        x = ht(t, v),
        S = y.useRef(null),
        C = y.useRef(null),
        w = i || h.duration,
        T = y.useRef(0),
        ee = y.useRef(w),
        E = y.useRef(0),
        { onToastAdd: D, onToastRemove: te } = h,
        ne = Xn(() => {
          (_?.contains(document.activeElement) && h.viewport?.focus(), o());
        }),
        O = y.useCallback(
          (e) => {
            e &&
              e !== 1 / 0 &&
              (window.clearTimeout(E.current),
              (T.current = new Date().getTime()),
              (E.current = window.setTimeout(ne, e)));
          },
          [ne],
        );
      (y.useEffect(() => {
        let e = h.viewport;
        if (e) {
          let t = W(() => {
              (O(ee.current), l?.());
            }, `handleResume`),
            n = W(() => {
              let e = new Date().getTime() - T.current;
              ((ee.current -= e), window.clearTimeout(E.current), c?.());
            }, `handlePause`);
          return (
            e.addEventListener(Su, n),
            e.addEventListener(Cu, t),
            () => {
              (e.removeEventListener(Su, n), e.removeEventListener(Cu, t));
            }
          );
        }
      }, [h.viewport, w, c, l, O]),
        y.useEffect(() => {
          ((ee.current = w), a && !h.isClosePausedRef.current && O(w));
        }, [a, w, h.isClosePausedRef, O]),
        y.useEffect(
          () => () => {
            window.clearTimeout(E.current);
          },
          [],
        ),
        y.useEffect(() => (D(), () => te()), [D, te]));
      let k = y.useMemo(() => (_ ? Uu(_) : null), [_]);
      return h.viewport
        ? (0, b.jsxs)(b.Fragment, {
            children: [
              k &&
                (0, b.jsx)(Iu, {
                  __scopeToast: n,
                  role: `status`,
                  "aria-live": r === pu.Foreground ? `assertive` : `polite`,
                  children: k,
                }),
              (0, b.jsx)(Nu, {
                scope: n,
                onClose: ne,
                children: Pt.createPortal(
                  (0, b.jsx)(lu.ItemSlot, {
                    scope: n,
                    children: (0, b.jsx)(ir, {
                      asChild: !0,
                      onEscapeKeyDown: F(s, (e) => {
                        g().some((t) => t.ref.current?.contains(e.target)) || ne();
                      }),
                      children: (0, b.jsx)(N.li, {
                        tabIndex: 0,
                        "data-state": a ? `open` : `closed`,
                        "data-swipe-direction": h.swipeDirection,
                        ...m,
                        ref: x,
                        style: { userSelect: `none`, touchAction: `none`, ...e.style },
                        onKeyDown: F(e.onKeyDown, (e) => {
                          e.key === `Escape` &&
                            (s?.(e.nativeEvent), e.nativeEvent.defaultPrevented || ne());
                        }),
                        onPointerDown: F(e.onPointerDown, (e) => {
                          e.button === 0 && (S.current = { x: e.clientX, y: e.clientY });
                        }),
                        onPointerMove: F(e.onPointerMove, (e) => {
                          if (!S.current) return;
                          let t = e.clientX - S.current.x,
                            n = e.clientY - S.current.y,
                            r = !!C.current,
                            i = [`left`, `right`].includes(h.swipeDirection),
                            a = [`left`, `up`].includes(h.swipeDirection) ? Math.min : Math.max,
                            o = i ? a(0, t) : 0,
                            s = i ? 0 : a(0, n),
                            c = e.pointerType === `touch` ? 10 : 2,
                            l = { x: o, y: s },
                            f = { originalEvent: e, delta: l };
                          r
                            ? ((C.current = l), Wu(ku, d, f, { discrete: !1 }))
                            : Gu(l, h.swipeDirection, c)
                              ? ((C.current = l),
                                Wu(Ou, u, f, { discrete: !1 }),
                                e.target.setPointerCapture(e.pointerId))
                              : (Math.abs(t) > c || Math.abs(n) > c) && (S.current = null);
                        }),
                        onPointerUp: F(e.onPointerUp, (e) => {
                          let t = C.current,
                            n = e.target;
                          if (
                            (n.hasPointerCapture(e.pointerId) &&
                              n.releasePointerCapture(e.pointerId),
                            (C.current = null),
                            (S.current = null),
                            t)
                          ) {
                            let n = e.currentTarget,
                              r = { originalEvent: e, delta: t };
                            (Gu(t, h.swipeDirection, h.swipeThreshold)
                              ? Wu(ju, p, r, { discrete: !0 })
                              : Wu(Au, f, r, { discrete: !0 }),
                              n.addEventListener(`click`, (e) => e.preventDefault(), { once: !0 }));
                          }
                        }),
                      }),
                    }),
                  }),
                  h.viewport,
                ),
              }),
            ],
          })
        : null;
    }, `ToastImpl`),
  ),
  Iu = W((e) => {
    let { __scopeToast: t, children: n, ...r } = e,
      i = _u(Du, t),
      [a, o] = y.useState(!1),
      [s, c] = y.useState(!1);
    return (
      Ku(() => o(!0)),
      y.useEffect(() => {
        let e = window.setTimeout(() => c(!0), 1e3);
        return () => window.clearTimeout(e);
      }, []),
      s
        ? null
        : (0, b.jsx)(Pr, {
            asChild: !0,
            container: i.announcerContainer || void 0,
            children: (0, b.jsx)(Vt, {
              ...r,
              children: a && (0, b.jsxs)(b.Fragment, { children: [i.label, ` `, n] }),
            }),
          })
    );
  }, `ToastAnnounce`),
  Lu = y.forwardRef(
    W(function (e, t) {
      let { __scopeToast: n, ...r } = e;
      return (0, b.jsx)(N.div, { ...r, ref: t });
    }, `ToastTitle`),
  ),
  Ru = `ToastAction`,
  zu = y.forwardRef(
    W(function (e, t) {
      let { altText: n, ...r } = e;
      return n.trim()
        ? (0, b.jsx)(Hu, { altText: n, asChild: !0, children: (0, b.jsx)(Vu, { ...r, ref: t }) })
        : (console.error(
            `Invalid prop \`altText\` supplied to \`${Ru}\`. Expected non-empty \`string\`.`,
          ),
          null);
    }, `ToastAction`),
  ),
  Bu = `ToastClose`,
  Vu = y.forwardRef(
    W(function (e, t) {
      let { __scopeToast: n, ...r } = e,
        i = Pu(Bu, n);
      return (0, b.jsx)(Hu, {
        asChild: !0,
        children: (0, b.jsx)(N.button, {
          type: `button`,
          ...r,
          ref: t,
          onClick: F(e.onClick, i.onClose),
        }),
      });
    }, `ToastClose`),
  ),
  Hu = y.forwardRef(
    W(function (e, t) {
      let { __scopeToast: n, altText: r, ...i } = e;
      return (0, b.jsx)(N.div, {
        "data-radix-toast-announce-exclude": ``,
        "data-radix-toast-announce-alt": r || void 0,
        ...i,
        ref: t,
      });
    }, `ToastAnnounceExclude`),
  );
function Uu(e) {
  let t = [];
  return (
    Array.from(e.childNodes).forEach((e) => {
      if ((e.nodeType === e.TEXT_NODE && e.textContent && t.push(e.textContent), qu(e))) {
        let n = e.ariaHidden || e.hidden || e.style.display === `none`,
          r = e.dataset.radixToastAnnounceExclude === ``;
        if (!n) {
          if (r) {
            let n = e.dataset.radixToastAnnounceAlt;
            n && t.push(n);
          } else t.push(...Uu(e));
        }
      }
    }),
    t
  );
}
W(Uu, `getAnnounceTextContent`);
function Wu(e, t, n, { discrete: r }) {
  let i = n.originalEvent.currentTarget,
    a = new CustomEvent(e, { bubbles: !0, cancelable: !0, detail: n });
  (t && i.addEventListener(e, t, { once: !0 }), r ? Lt(i, a) : i.dispatchEvent(a));
}
W(Wu, `handleAndDispatchCustomEvent`);
var Gu = W((e, t, n = 0) => {
  let r = Math.abs(e.x),
    i = Math.abs(e.y),
    a = r > i;
  return t === fu.Left || t === fu.Right ? a && r > n : !a && i > n;
}, `isDeltaInDirection`);
function Ku(e = () => {}) {
  let t = Xn(e);
  qt(() => {
    let e = 0,
      n = 0;
    return (
      (e = window.requestAnimationFrame(() => (n = window.requestAnimationFrame(t)))),
      () => {
        (window.cancelAnimationFrame(e), window.cancelAnimationFrame(n));
      }
    );
  }, [t]);
}
W(Ku, `useNextFrame`);
function qu(e) {
  return e.nodeType === e.ELEMENT_NODE;
}
W(qu, `isHTMLElement`);
function Ju(e) {
  let t = [],
    n = document.createTreeWalker(e, NodeFilter.SHOW_ELEMENT, {
      acceptNode: W((e) => {
        let t = e.tagName === `INPUT` && e.type === `hidden`;
        return e.disabled || e.hidden || t
          ? NodeFilter.FILTER_SKIP
          : e.tabIndex >= 0
            ? NodeFilter.FILTER_ACCEPT
            : NodeFilter.FILTER_SKIP;
      }, `acceptNode`),
    });
  for (; n.nextNode();) t.push(n.currentNode);
  return t;
}
W(Ju, `getTabbableCandidates`);
function Yu(e) {
  let t = document.activeElement;
  return e.some((e) => e === t || (e.focus(), document.activeElement !== t));
}
W(Yu, `focusFirst`);
var Xu = Object.defineProperty,
  Zu = (e, t) => Xu(e, `name`, { value: t, configurable: !0 }),
  [Qu, $u] = Gt(`Tooltip`, [Js]),
  ed = Js(),
  G = `TooltipProvider`,
  K = 700,
  q = `tooltip.open`,
  [J, Y] = Qu(G),
  td = Zu((e) => {
    let {
        __scopeTooltip: t,
        delayDuration: n = K,
        skipDelayDuration: r = 300,
        disableHoverableContent: i = !1,
        children: a,
      } = e,
      o = y.useRef(!0),
      s = y.useRef(!1),
      c = y.useRef(0);
    return (
      y.useEffect(() => {
        let e = c.current;
        return () => window.clearTimeout(e);
      }, []),
      (0, b.jsx)(J, {
        scope: t,
        isOpenDelayedRef: o,
        delayDuration: n,
        onOpen: y.useCallback(() => {
          r <= 0 || (window.clearTimeout(c.current), (o.current = !1));
        }, [r]),
        onClose: y.useCallback(() => {
          r <= 0 ||
            (window.clearTimeout(c.current),
            (c.current = window.setTimeout(() => (o.current = !0), r)));
        }, [r]),
        isPointerInTransitRef: s,
        onPointerInTransitChange: y.useCallback((e) => {
          s.current = e;
        }, []),
        disableHoverableContent: i,
        children: a,
      })
    );
  }, `TooltipProvider`),
  nd = `Tooltip`,
  [rd, id] = Qu(nd),
  ad = Zu((e) => {
    let {
        __scopeTooltip: t,
        children: n,
        open: r,
        defaultOpen: i,
        onOpenChange: a,
        disableHoverableContent: o,
        delayDuration: s,
      } = e,
      c = Y(nd, e.__scopeTooltip),
      l = ed(t),
      [u, d] = y.useState(null),
      [f, p] = y.useState(void 0),
      m = Vn(),
      h = y.useRef(0),
      g = o ?? c.disableHoverableContent,
      _ = s ?? c.delayDuration,
      v = y.useRef(!1),
      [x, S] = Cn({
        prop: r,
        defaultProp: i ?? !1,
        onChange: Zu((e) => {
          (e ? (c.onOpen(), document.dispatchEvent(new CustomEvent(q))) : c.onClose(), a?.(e));
        }, `onChange`),
        caller: nd,
      }),
      C = y.useMemo(() => (x ? (v.current ? `delayed-open` : `instant-open`) : `closed`), [x]),
      w = y.useCallback(() => {
        (window.clearTimeout(h.current), (h.current = 0), (v.current = !1), S(!0));
      }, [S]),
      T = y.useCallback(() => {
        (window.clearTimeout(h.current), (h.current = 0), S(!1));
      }, [S]),
      ee = y.useCallback(() => {
        (window.clearTimeout(h.current),
          (h.current = window.setTimeout(() => {
            ((v.current = !0), S(!0), (h.current = 0));
          }, _)));
      }, [_, S]);
    y.useEffect(
      () => () => {
        h.current &&= (window.clearTimeout(h.current), 0);
      },
      [],
    );
    let E = f ?? m;
    return (0, b.jsx)(Zs, {
      ...l,
      children: (0, b.jsx)(rd, {
        scope: t,
        contentId: E,
        setContentId: p,
        open: x,
        stateAttribute: C,
        trigger: u,
        onTriggerChange: d,
        onTriggerEnter: y.useCallback(() => {
          c.isOpenDelayedRef.current ? ee() : w();
        }, [c.isOpenDelayedRef, ee, w]),
        onTriggerLeave: y.useCallback(() => {
          g ? T() : (window.clearTimeout(h.current), (h.current = 0));
        }, [T, g]),
        onOpen: w,
        onClose: T,
        disableHoverableContent: g,
        children: n,
      }),
    });
  }, `Tooltip`),
  od = `TooltipTrigger`,
  sd = y.forwardRef(
    Zu(function (e, t) {
      let { __scopeTooltip: n, "aria-describedby": r, ...i } = e,
        a = id(od, n),
        o = Y(od, n),
        s = ed(n),
        c = ht(t, y.useRef(null), a.onTriggerChange),
        l = y.useRef(!1),
        u = y.useRef(!1),
        d = y.useCallback(() => (l.current = !1), []);
      return (
        y.useEffect(() => () => document.removeEventListener(`pointerup`, d), [d]),
        (0, b.jsx)($s, {
          asChild: !0,
          ...s,
          children: (0, b.jsx)(N.button, {
            "aria-describedby": a.open ? Cd(r, a.contentId) : r,
            "data-state": a.stateAttribute,
            ...i,
            ref: c,
            onPointerMove: F(e.onPointerMove, (e) => {
              e.pointerType !== `touch` &&
                !u.current &&
                !o.isPointerInTransitRef.current &&
                (a.onTriggerEnter(), (u.current = !0));
            }),
            onPointerLeave: F(e.onPointerLeave, () => {
              (a.onTriggerLeave(), (u.current = !1));
            }),
            onPointerDown: F(e.onPointerDown, () => {
              (a.open && a.onClose(),
                (l.current = !0),
                document.addEventListener(`pointerup`, d, { once: !0 }));
            }),
            onFocus: F(e.onFocus, () => {
              l.current || a.onOpen();
            }),
            onBlur: F(e.onBlur, a.onClose),
            onClick: F(e.onClick, a.onClose),
          }),
        })
      );
    }, `TooltipTrigger`),
  ),
  cd = `TooltipPortal`,
  [ld, ud] = Qu(cd, { forceMount: void 0 }),
  dd = Zu((e) => {
    let { __scopeTooltip: t, forceMount: n, children: r, container: i } = e,
      a = id(cd, t);
    return (0, b.jsx)(ld, {
      scope: t,
      forceMount: n,
      children: (0, b.jsx)(jn, {
        present: n || a.open,
        children: (0, b.jsx)(Pr, { asChild: !0, container: i, children: r }),
      }),
    });
  }, `TooltipPortal`),
  fd = `TooltipContent`,
  pd = y.forwardRef(
    Zu(function (e, t) {
      let n = ud(fd, e.__scopeTooltip),
        { forceMount: r = n.forceMount, side: i = `top`, ...a } = e,
        o = id(fd, e.__scopeTooltip);
      return (0, b.jsx)(jn, {
        present: r || o.open,
        children: o.disableHoverableContent
          ? (0, b.jsx)(gd, { side: i, ...a, ref: t })
          : (0, b.jsx)(md, { side: i, ...a, ref: t }),
      });
    }, `TooltipContent`),
  ),
  md = y.forwardRef(
    Zu(function (e, t) {
      let n = id(fd, e.__scopeTooltip),
        r = Y(fd, e.__scopeTooltip),
        i = y.useRef(null),
        a = ht(t, i),
        [o, s] = y.useState(null),
        { trigger: c, onClose: l } = n,
        u = i.current,
        { onPointerInTransitChange: d } = r,
        f = y.useCallback(() => {
          (s(null), d(!1));
        }, [d]),
        p = y.useCallback(
          (e, t) => {
            let n = e.currentTarget,
              r = { x: e.clientX, y: e.clientY },
              i = vd(r, _d(r, n.getBoundingClientRect())),
              a = yd(t.getBoundingClientRect()),
              o = xd([...i, ...a]);
            (s(o), d(!0));
          },
          [d],
        );
      return (
        y.useEffect(() => () => f(), [f]),
        y.useEffect(() => {
          if (c && u) {
            let e = Zu((e) => p(e, u), `handleTriggerLeave`),
              t = Zu((e) => p(e, c), `handleContentLeave`);
            return (
              c.addEventListener(`pointerleave`, e),
              u.addEventListener(`pointerleave`, t),
              () => {
                (c.removeEventListener(`pointerleave`, e),
                  u.removeEventListener(`pointerleave`, t));
              }
            );
          }
        }, [c, u, p, f]),
        y.useEffect(() => {
          if (o) {
            let e = Zu((e) => {
              let t = e.target,
                n = { x: e.clientX, y: e.clientY },
                r = c?.contains(t) || u?.contains(t),
                i = !bd(n, o);
              r ? f() : i && (f(), l());
            }, `handleTrackPointerGrace`);
            return (
              document.addEventListener(`pointermove`, e),
              () => document.removeEventListener(`pointermove`, e)
            );
          }
        }, [c, u, o, l, f]),
        (0, b.jsx)(gd, { ...e, ref: a })
      );
    }, `TooltipContentHoverable`),
  ),
  hd = xt(`TooltipContent`),
  gd = y.forwardRef(
    Zu(function (e, t) {
      let {
          __scopeTooltip: n,
          children: r,
          "aria-label": i,
          id: a,
          onEscapeKeyDown: o,
          onPointerDownOutside: s,
          ...c
        } = e,
        l = id(fd, n),
        u = ed(n),
        { onClose: d } = l,
        [f, p] = y.useState(null),
        m = ht(t, p);
      (xr(f),
        y.useEffect(
          () => (document.addEventListener(q, d), () => document.removeEventListener(q, d)),
          [d],
        ),
        y.useEffect(() => {
          if (l.trigger) {
            let e = Zu((e) => {
              e.target instanceof Node && e.target.contains(l.trigger) && d();
            }, `handleScroll`);
            return (
              window.addEventListener(`scroll`, e, { capture: !0 }),
              () => window.removeEventListener(`scroll`, e, { capture: !0 })
            );
          }
        }, [l.trigger, d]));
      let { setContentId: h } = l;
      return (
        qt(
          () => (
            h(a),
            () => {
              h(void 0);
            }
          ),
          [a, h],
        ),
        (0, b.jsx)(ir, {
          asChild: !0,
          disableOutsidePointerEvents: !1,
          onEscapeKeyDown: o,
          onPointerDownOutside: s,
          onFocusOutside: (e) => e.preventDefault(),
          onDismiss: d,
          children: (0, b.jsxs)(rc, {
            "data-state": l.stateAttribute,
            role: i ? void 0 : `tooltip`,
            id: i ? void 0 : l.contentId,
            ...u,
            ...c,
            ref: m,
            style: {
              ...c.style,
              "--radix-tooltip-content-transform-origin": `var(--radix-popper-transform-origin)`,
              "--radix-tooltip-content-available-width": `var(--radix-popper-available-width)`,
              "--radix-tooltip-content-available-height": `var(--radix-popper-available-height)`,
              "--radix-tooltip-trigger-width": `var(--radix-popper-anchor-width)`,
              "--radix-tooltip-trigger-height": `var(--radix-popper-anchor-height)`,
            },
            children: [
              (0, b.jsx)(hd, { children: r }),
              i ? (0, b.jsx)(Vt, { id: l.contentId, role: `tooltip`, children: i }) : null,
            ],
          }),
        })
      );
    }, `TooltipContentImpl`),
  );
function _d(e, t) {
  let n = Math.abs(t.top - e.y),
    r = Math.abs(t.bottom - e.y),
    i = Math.abs(t.right - e.x),
    a = Math.abs(t.left - e.x);
  switch (Math.min(n, r, i, a)) {
    case a:
      return `left`;
    case i:
      return `right`;
    case n:
      return `top`;
    case r:
      return `bottom`;
    default:
      throw Error(`unreachable`);
  }
}
Zu(_d, `getExitSideFromRect`);
function vd(e, t, n = 5) {
  let r = [];
  switch (t) {
    case `top`:
      r.push({ x: e.x - n, y: e.y + n }, { x: e.x + n, y: e.y + n });
      break;
    case `bottom`:
      r.push({ x: e.x - n, y: e.y - n }, { x: e.x + n, y: e.y - n });
      break;
    case `left`:
      r.push({ x: e.x + n, y: e.y - n }, { x: e.x + n, y: e.y + n });
      break;
    case `right`:
      r.push({ x: e.x - n, y: e.y - n }, { x: e.x - n, y: e.y + n });
  }
  return r;
}
Zu(vd, `getPaddedExitPoints`);
function yd(e) {
  let { top: t, right: n, bottom: r, left: i } = e;
  return [
    { x: i, y: t },
    { x: n, y: t },
    { x: n, y: r },
    { x: i, y: r },
  ];
}
Zu(yd, `getPointsFromRect`);
function bd(e, t) {
  let { x: n, y: r } = e,
    i = !1;
  for (let e = 0, a = t.length - 1; e < t.length; a = e++) {
    let o = t[e],
      s = t[a],
      c = o.x,
      l = o.y,
      u = s.x,
      d = s.y;
    l > r != d > r && n < ((u - c) * (r - l)) / (d - l) + c && (i = !i);
  }
  return i;
}
Zu(bd, `isPointInPolygon`);
function xd(e) {
  let t = e.slice();
  return (
    t.sort((e, t) => (e.x < t.x ? -1 : e.x > t.x ? 1 : e.y < t.y ? -1 : +(e.y > t.y))), Sd(t)
  );
}
Zu(xd, `getHull`);
function Sd(e) {
  if (e.length <= 1) return e.slice();
  let t = [];
  for (let n = 0; n < e.length; n++) {
    let r = e[n];
    for (; t.length >= 2;) {
      let e = t[t.length - 1],
        n = t[t.length - 2];
      if ((e.x - n.x) * (r.y - n.y) >= (e.y - n.y) * (r.x - n.x)) t.pop();
      else break;
    }
    t.push(r);
  }
  t.pop();
  let n = [];
  for (let t = e.length - 1; t >= 0; t--) {
    let r = e[t];
    for (; n.length >= 2;) {
      let e = n[n.length - 1],
        t = n[n.length - 2];
      if ((e.x - t.x) * (r.y - t.y) >= (e.y - t.y) * (r.x - t.x)) n.pop();
      else break;
    }
    n.push(r);
  }
  return (
    n.pop(),
    t.length === 1 && n.length === 1 && t[0].x === n[0].x && t[0].y === n[0].y ? t : t.concat(n)
  );
}
Zu(Sd, `getHullPresorted`);
function Cd(...e) {
  let t = new Set();
  for (let n of e)
    if (typeof n == `string`) for (let e of String(n).trim().split(/\s+/)) e && t.add(e);
  return t.size > 0 ? Array.from(t).join(` `) : void 0;
}
Zu(Cd, `concatAriaDescribedby`);
function wd(e, t) {
  let n = t && t.cache ? t.cache : Pd,
    r = t && t.serializer ? t.serializer : Md;
  return (t && t.strategy ? t.strategy : kd)(e, { cache: n, serializer: r });
}
function Td(e) {
  return e == null || typeof e == `number` || typeof e == `boolean`;
}
function Ed(e, t, n, r) {
  let i = Td(r) ? r : n(r),
    a = t.get(i);
  return (a === void 0 && ((a = e.call(this, r)), t.set(i, a)), a);
}
function Dd(e, t, n) {
  let r = Array.prototype.slice.call(arguments, 3),
    i = n(r),
    a = t.get(i);
  return (a === void 0 && ((a = e.apply(this, r)), t.set(i, a)), a);
}
function Od(e, t, n, r, i) {
  return n.bind(t, e, r, i);
}
function kd(e, t) {
  let n = e.length === 1 ? Ed : Dd;
  return Od(e, this, n, t.cache.create(), t.serializer);
}
function Ad(e, t) {
  return Od(e, this, Dd, t.cache.create(), t.serializer);
}
function jd(e, t) {
  return Od(e, this, Ed, t.cache.create(), t.serializer);
}
var Md = function () {
    return JSON.stringify(arguments);
  },
  Nd = class {
    constructor() {
      this.cache = Object.create(null);
    }
    get(e) {
      return this.cache[e];
    }
    set(e, t) {
      this.cache[e] = t;
    }
  },
  Pd = {
    create: function () {
      return new Nd();
    },
  },
  Fd = { variadic: Ad, monadic: jd },
  Id = class extends Error {
    constructor(e, t) {
      let n = e;
      (t && (n += `: ` + t), super(n), (this.code = e), t && (this.originalMessage = t));
    }
  },
  Ld = (function (e) {
    return (
      (e.MISSING_MESSAGE = `MISSING_MESSAGE`),
      (e.MISSING_FORMAT = `MISSING_FORMAT`),
      (e.ENVIRONMENT_FALLBACK = `ENVIRONMENT_FALLBACK`),
      (e.INSUFFICIENT_PATH = `INSUFFICIENT_PATH`),
      (e.INVALID_MESSAGE = `INVALID_MESSAGE`),
      (e.INVALID_KEY = `INVALID_KEY`),
      (e.FORMATTING_ERROR = `FORMATTING_ERROR`),
      e
    );
  })(Ld || {});
function Rd() {
  return {
    dateTime: {},
    number: {},
    message: {},
    relativeTime: {},
    pluralRules: {},
    list: {},
    displayNames: {},
  };
}
function zd(e, t) {
  return wd(e, {
    cache:
      ((n = t),
      {
        create: () => ({
          get: (e) => n[e],
          set(e, t) {
            n[e] = t;
          },
        }),
      }),
    strategy: Fd.variadic,
  });
  var n;
}
function Bd(e, t) {
  return zd((...t) => new e(...t), t);
}
function Vd(e) {
  return {
    getDateTimeFormat: Bd(Intl.DateTimeFormat, e.dateTime),
    getNumberFormat: Bd(Intl.NumberFormat, e.number),
    getPluralRules: Bd(Intl.PluralRules, e.pluralRules),
    getRelativeTimeFormat: Bd(Intl.RelativeTimeFormat, e.relativeTime),
    getListFormat: Bd(Intl.ListFormat, e.list),
    getDisplayNames: Bd(Intl.DisplayNames, e.displayNames),
  };
}
var Hd =
  /(?:[Eec]{1,6}|G{1,5}|[Qq]{1,5}|(?:[yYur]+|U{1,5})|[ML]{1,5}|d{1,2}|D{1,3}|F{1}|[abB]{1,5}|[hkHK]{1,2}|w{1,2}|W{1}|m{1,2}|s{1,2}|[zZOvVxX]{1,4})(?=([^']*'[^']*')*[^']*$)/g;
function Ud(e) {
  let t = {};
  return (
    e.replace(Hd, (e) => {
      let n = e.length;
      switch (e[0]) {
        case `G`:
          t.era = n === 4 ? `long` : n === 5 ? `narrow` : `short`;
          break;
        case `y`:
          t.year = n === 2 ? `2-digit` : `numeric`;
          break;
        case `Y`:
        case `u`:
        case `U`:
        case `r`:
          throw RangeError("`Y/u/U/r` (year) patterns are not supported, use `y` instead");
        case `q`:
        case `Q`:
          throw RangeError("`q/Q` (quarter) patterns are not supported");
        case `M`:
        case `L`:
          t.month = [`numeric`, `2-digit`, `short`, `long`, `narrow`][n - 1];
          break;
        case `w`:
        case `W`:
          throw RangeError("`w/W` (week) patterns are not supported");
        case `d`:
          t.day = [`numeric`, `2-digit`][n - 1];
          break;
        case `D`:
        case `F`:
        case `g`:
          throw RangeError("`D/F/g` (day) patterns are not supported, use `d` instead");
        case `E`:
          t.weekday = n === 4 ? `long` : n === 5 ? `narrow` : `short`;
          break;
        case `e`:
          if (n < 4) throw RangeError("`e..eee` (weekday) patterns are not supported");
          t.weekday = [`short`, `long`, `narrow`, `short`][n - 3];
          break;
        case `c`:
          if (n < 4) throw RangeError("`c..ccc` (weekday) patterns are not supported");
          t.weekday = [`short`, `long`, `narrow`, `short`][n - 3];
          break;
        case `a`:
          t.hour12 = !0;
          break;
        case `b`:
        case `B`:
          throw RangeError("`b/B` (period) patterns are not supported, use `a` instead");
        case `h`:
          ((t.hourCycle = `h12`), (t.hour = [`numeric`, `2-digit`][n - 1]));
          break;
        case `H`:
          ((t.hourCycle = `h23`), (t.hour = [`numeric`, `2-digit`][n - 1]));
          break;
        case `K`:
          ((t.hourCycle = `h11`), (t.hour = [`numeric`, `2-digit`][n - 1]));
          break;
        case `k`:
          ((t.hourCycle = `h24`), (t.hour = [`numeric`, `2-digit`][n - 1]));
          break;
        case `j`:
        case `J`:
        case `C`:
          throw RangeError("`j/J/C` (hour) patterns are not supported, use `h/H/K/k` instead");
        case `m`:
          t.minute = [`numeric`, `2-digit`][n - 1];
          break;
        case `s`:
          t.second = [`numeric`, `2-digit`][n - 1];
          break;
        case `S`:
        case `A`:
          throw RangeError("`S/A` (second) patterns are not supported, use `s` instead");
        case `z`:
          t.timeZoneName = n < 4 ? `short` : `long`;
          break;
        case `Z`:
        case `O`:
        case `v`:
        case `V`:
        case `X`:
        case `x`:
          throw RangeError("`Z/O/v/V/X/x` (timeZone) patterns are not supported, use `z` instead");
      }
      return ``;
    }),
    t
  );
}
var Wd = /[\t-\r \x85\u200E\u200F\u2028\u2029]/i;
function Gd(e) {
  if (e.length === 0) throw Error(`Number skeleton cannot be empty`);
  let t = e.split(Wd).filter((e) => e.length > 0),
    n = [];
  for (let e of t) {
    let t = e.split(`/`);
    if (t.length === 0) throw Error(`Invalid number skeleton`);
    let [r, ...i] = t;
    for (let e of i) if (e.length === 0) throw Error(`Invalid number skeleton`);
    n.push({ stem: r, options: i });
  }
  return n;
}
function Kd(e) {
  return e.replace(/^(.*?)-/, ``);
}
var qd = /^\.(?:(0+)(\*)?|(#+)|(0+)(#+))$/g,
  Jd = /^(@+)?(\+|#+)?[rs]?$/g,
  Yd = /(\*)(0+)|(#+)(0+)|(0+)/g,
  Xd = /^(0+)$/;
function Zd(e) {
  let t = {};
  return (
    e[e.length - 1] === `r`
      ? (t.roundingPriority = `morePrecision`)
      : e[e.length - 1] === `s` && (t.roundingPriority = `lessPrecision`),
    e.replace(Jd, function (e, n, r) {
      return (
        typeof r == `string`
          ? r === `+`
            ? (t.minimumSignificantDigits = n.length)
            : n[0] === `#`
              ? (t.maximumSignificantDigits = n.length)
              : ((t.minimumSignificantDigits = n.length),
                (t.maximumSignificantDigits = n.length + (typeof r == `string` ? r.length : 0)))
          : ((t.minimumSignificantDigits = n.length), (t.maximumSignificantDigits = n.length)),
        ``
      );
    }),
    t
  );
}
function Qd(e) {
  switch (e) {
    case `sign-auto`:
      return { signDisplay: `auto` };
    case `sign-accounting`:
    case `()`:
      return { currencySign: `accounting` };
    case `sign-always`:
    case `+!`:
      return { signDisplay: `always` };
    case `sign-accounting-always`:
    case `()!`:
      return { signDisplay: `always`, currencySign: `accounting` };
    case `sign-except-zero`:
    case `+?`:
      return { signDisplay: `exceptZero` };
    case `sign-accounting-except-zero`:
    case `()?`:
      return { signDisplay: `exceptZero`, currencySign: `accounting` };
    case `sign-never`:
    case `+_`:
      return { signDisplay: `never` };
  }
}
function $d(e) {
  let t;
  if (
    (e[0] === `E` && e[1] === `E`
      ? ((t = { notation: `engineering` }), (e = e.slice(2)))
      : e[0] === `E` && ((t = { notation: `scientific` }), (e = e.slice(1))),
    t)
  ) {
    let n = e.slice(0, 2);
    if (
      (n === `+!`
        ? ((t.signDisplay = `always`), (e = e.slice(2)))
        : n === `+?` && ((t.signDisplay = `exceptZero`), (e = e.slice(2))),
      !Xd.test(e))
    )
      throw Error(`Malformed concise eng/scientific notation`);
    t.minimumIntegerDigits = e.length;
  }
  return t;
}
function ef(e) {
  return Qd(e) || {};
}
function tf(e) {
  let t = {};
  for (let n of e) {
    switch (n.stem) {
      case `percent`:
      case `%`:
        t.style = `percent`;
        continue;
      case `%x100`:
        ((t.style = `percent`), (t.scale = 100));
        continue;
      case `currency`:
        ((t.style = `currency`), (t.currency = n.options[0]));
        continue;
      case `group-off`:
      case `,_`:
        t.useGrouping = !1;
        continue;
      case `precision-integer`:
      case `.`:
        t.maximumFractionDigits = 0;
        continue;
      case `measure-unit`:
      case `unit`:
        ((t.style = `unit`), (t.unit = Kd(n.options[0])));
        continue;
      case `compact-short`:
      case `K`:
        ((t.notation = `compact`), (t.compactDisplay = `short`));
        continue;
      case `compact-long`:
      case `KK`:
        ((t.notation = `compact`), (t.compactDisplay = `long`));
        continue;
      case `scientific`:
        t = {
          ...t,
          notation: `scientific`,
          ...n.options.reduce((e, t) => ({ ...e, ...ef(t) }), {}),
        };
        continue;
      case `engineering`:
        t = {
          ...t,
          notation: `engineering`,
          ...n.options.reduce((e, t) => ({ ...e, ...ef(t) }), {}),
        };
        continue;
      case `notation-simple`:
        t.notation = `standard`;
        continue;
      case `unit-width-narrow`:
        ((t.currencyDisplay = `narrowSymbol`), (t.unitDisplay = `narrow`));
        continue;
      case `unit-width-short`:
        ((t.currencyDisplay = `code`), (t.unitDisplay = `short`));
        continue;
      case `unit-width-full-name`:
        ((t.currencyDisplay = `name`), (t.unitDisplay = `long`));
        continue;
      case `unit-width-iso-code`:
        t.currencyDisplay = `symbol`;
        continue;
      case `scale`:
        t.scale = parseFloat(n.options[0]);
        continue;
      case `rounding-mode-floor`:
        t.roundingMode = `floor`;
        continue;
      case `rounding-mode-ceiling`:
        t.roundingMode = `ceil`;
        continue;
      case `rounding-mode-down`:
        t.roundingMode = `trunc`;
        continue;
      case `rounding-mode-up`:
        t.roundingMode = `expand`;
        continue;
      case `rounding-mode-half-even`:
        t.roundingMode = `halfEven`;
        continue;
      case `rounding-mode-half-down`:
        t.roundingMode = `halfTrunc`;
        continue;
      case `rounding-mode-half-up`:
        t.roundingMode = `halfExpand`;
        continue;
      case `integer-width`:
        if (n.options.length > 1)
          throw RangeError(`integer-width stems only accept a single optional option`);
        n.options[0].replace(Yd, function (e, n, r, i, a, o) {
          if (n) t.minimumIntegerDigits = r.length;
          else if (i && a) throw Error(`We currently do not support maximum integer digits`);
          else if (o) throw Error(`We currently do not support exact integer digits`);
          return ``;
        });
        continue;
    }
    if (Xd.test(n.stem)) {
      t.minimumIntegerDigits = n.stem.length;
      continue;
    }
    if (qd.test(n.stem)) {
      if (n.options.length > 1)
        throw RangeError(`Fraction-precision stems only accept a single optional option`);
      n.stem.replace(qd, function (e, n, r, i, a, o) {
        return (
          r === `*`
            ? (t.minimumFractionDigits = n.length)
            : i && i[0] === `#`
              ? (t.maximumFractionDigits = i.length)
              : a && o
                ? ((t.minimumFractionDigits = a.length),
                  (t.maximumFractionDigits = a.length + o.length))
                : ((t.minimumFractionDigits = n.length), (t.maximumFractionDigits = n.length)),
          ``
        );
      });
      let e = n.options[0];
      e === `w`
        ? (t = { ...t, trailingZeroDisplay: `stripIfInteger` })
        : e && (t = { ...t, ...Zd(e) });
      continue;
    }
    if (Jd.test(n.stem)) {
      t = { ...t, ...Zd(n.stem) };
      continue;
    }
    let e = Qd(n.stem);
    e && (t = { ...t, ...e });
    let r = $d(n.stem);
    r && (t = { ...t, ...r });
  }
  return t;
}
var nf = (function (e) {
  return (
    (e[(e.EXPECT_ARGUMENT_CLOSING_BRACE = 1)] = `EXPECT_ARGUMENT_CLOSING_BRACE`),
    (e[(e.EMPTY_ARGUMENT = 2)] = `EMPTY_ARGUMENT`),
    (e[(e.MALFORMED_ARGUMENT = 3)] = `MALFORMED_ARGUMENT`),
    (e[(e.EXPECT_ARGUMENT_TYPE = 4)] = `EXPECT_ARGUMENT_TYPE`),
    (e[(e.INVALID_ARGUMENT_TYPE = 5)] = `INVALID_ARGUMENT_TYPE`),
    (e[(e.EXPECT_ARGUMENT_STYLE = 6)] = `EXPECT_ARGUMENT_STYLE`),
    (e[(e.INVALID_NUMBER_SKELETON = 7)] = `INVALID_NUMBER_SKELETON`),
    (e[(e.INVALID_DATE_TIME_SKELETON = 8)] = `INVALID_DATE_TIME_SKELETON`),
    (e[(e.EXPECT_NUMBER_SKELETON = 9)] = `EXPECT_NUMBER_SKELETON`),
    (e[(e.EXPECT_DATE_TIME_SKELETON = 10)] = `EXPECT_DATE_TIME_SKELETON`),
    (e[(e.UNCLOSED_QUOTE_IN_ARGUMENT_STYLE = 11)] = `UNCLOSED_QUOTE_IN_ARGUMENT_STYLE`),
    (e[(e.EXPECT_SELECT_ARGUMENT_OPTIONS = 12)] = `EXPECT_SELECT_ARGUMENT_OPTIONS`),
    (e[(e.EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE = 13)] = `EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE`),
    (e[(e.INVALID_PLURAL_ARGUMENT_OFFSET_VALUE = 14)] = `INVALID_PLURAL_ARGUMENT_OFFSET_VALUE`),
    (e[(e.EXPECT_SELECT_ARGUMENT_SELECTOR = 15)] = `EXPECT_SELECT_ARGUMENT_SELECTOR`),
    (e[(e.EXPECT_PLURAL_ARGUMENT_SELECTOR = 16)] = `EXPECT_PLURAL_ARGUMENT_SELECTOR`),
    (e[(e.EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT = 17)] =
      `EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT`),
    (e[(e.EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT = 18)] =
      `EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT`),
    (e[(e.INVALID_PLURAL_ARGUMENT_SELECTOR = 19)] = `INVALID_PLURAL_ARGUMENT_SELECTOR`),
    (e[(e.DUPLICATE_PLURAL_ARGUMENT_SELECTOR = 20)] = `DUPLICATE_PLURAL_ARGUMENT_SELECTOR`),
    (e[(e.DUPLICATE_SELECT_ARGUMENT_SELECTOR = 21)] = `DUPLICATE_SELECT_ARGUMENT_SELECTOR`),
    (e[(e.MISSING_OTHER_CLAUSE = 22)] = `MISSING_OTHER_CLAUSE`),
    (e[(e.INVALID_TAG = 23)] = `INVALID_TAG`),
    (e[(e.INVALID_TAG_NAME = 25)] = `INVALID_TAG_NAME`),
    (e[(e.UNMATCHED_CLOSING_TAG = 26)] = `UNMATCHED_CLOSING_TAG`),
    (e[(e.UNCLOSED_TAG = 27)] = `UNCLOSED_TAG`),
    e
  );
})({});
function rf(e) {
  return e.type === 0;
}
function af(e) {
  return e.type === 1;
}
function of(e) {
  return e.type === 2;
}
function sf(e) {
  return e.type === 3;
}
function cf(e) {
  return e.type === 4;
}
function lf(e) {
  return e.type === 5;
}
function uf(e) {
  return e.type === 6;
}
function df(e) {
  return e.type === 7;
}
function ff(e) {
  return e.type === 8;
}
function pf(e) {
  return !!(e && typeof e == `object` && e.type === 0);
}
function mf(e) {
  return !!(e && typeof e == `object` && e.type === 1);
}
var X = /[ \xA0\u1680\u2000-\u200A\u202F\u205F\u3000]/,
  hf = {
    "001": [`H`, `h`],
    419: [`h`, `H`, `hB`, `hb`],
    AC: [`H`, `h`, `hb`, `hB`],
    AD: [`H`, `hB`],
    AE: [`h`, `hB`, `hb`, `H`],
    AF: [`H`, `hb`, `hB`, `h`],
    AG: [`h`, `hb`, `H`, `hB`],
    AI: [`H`, `h`, `hb`, `hB`],
    AL: [`h`, `H`, `hB`],
    AM: [`H`, `hB`],
    AO: [`H`, `hB`],
    AR: [`h`, `H`, `hB`, `hb`],
    AS: [`h`, `H`],
    AT: [`H`, `hB`],
    AU: [`h`, `hb`, `H`, `hB`],
    AW: [`H`, `hB`],
    AX: [`H`],
    AZ: [`H`, `hB`, `h`],
    BA: [`H`, `hB`, `h`],
    BB: [`h`, `hb`, `H`, `hB`],
    BD: [`h`, `hB`, `H`],
    BE: [`H`, `hB`],
    BF: [`H`, `hB`],
    BG: [`H`, `hB`, `h`],
    BH: [`h`, `hB`, `hb`, `H`],
    BI: [`H`, `h`],
    BJ: [`H`, `hB`],
    BL: [`H`, `hB`],
    BM: [`h`, `hb`, `H`, `hB`],
    BN: [`hb`, `hB`, `h`, `H`],
    BO: [`h`, `H`, `hB`, `hb`],
    BQ: [`H`],
    BR: [`H`, `hB`],
    BS: [`h`, `hb`, `H`, `hB`],
    BT: [`h`, `H`],
    BW: [`H`, `h`, `hb`, `hB`],
    BY: [`H`, `h`],
    BZ: [`H`, `h`, `hb`, `hB`],
    CA: [`h`, `hb`, `H`, `hB`],
    CC: [`H`, `h`, `hb`, `hB`],
    CD: [`hB`, `H`],
    CF: [`H`, `h`, `hB`],
    CG: [`H`, `hB`],
    CH: [`H`, `hB`, `h`],
    CI: [`H`, `hB`],
    CK: [`H`, `h`, `hb`, `hB`],
    CL: [`h`, `H`, `hB`, `hb`],
    CM: [`H`, `h`, `hB`],
    CN: [`H`, `hB`, `hb`, `h`],
    CO: [`h`, `H`, `hB`, `hb`],
    CP: [`H`],
    CR: [`h`, `H`, `hB`, `hb`],
    CU: [`h`, `H`, `hB`, `hb`],
    CV: [`H`, `hB`],
    CW: [`H`, `hB`],
    CX: [`H`, `h`, `hb`, `hB`],
    CY: [`h`, `H`, `hb`, `hB`],
    CZ: [`H`],
    DE: [`H`, `hB`],
    DG: [`H`, `h`, `hb`, `hB`],
    DJ: [`h`, `H`],
    DK: [`H`],
    DM: [`h`, `hb`, `H`, `hB`],
    DO: [`h`, `H`, `hB`, `hb`],
    DZ: [`h`, `hB`, `hb`, `H`],
    EA: [`H`, `h`, `hB`, `hb`],
    EC: [`h`, `H`, `hB`, `hb`],
    EE: [`H`, `hB`],
    EG: [`h`, `hB`, `hb`, `H`],
    EH: [`h`, `hB`, `hb`, `H`],
    ER: [`h`, `H`],
    ES: [`H`, `hB`, `h`, `hb`],
    ET: [`hB`, `hb`, `h`, `H`],
    FI: [`H`],
    FJ: [`h`, `hb`, `H`, `hB`],
    FK: [`H`, `h`, `hb`, `hB`],
    FM: [`h`, `hb`, `H`, `hB`],
    FO: [`H`, `h`],
    FR: [`H`, `hB`],
    GA: [`H`, `hB`],
    GB: [`H`, `h`, `hb`, `hB`],
    GD: [`h`, `hb`, `H`, `hB`],
    GE: [`H`, `hB`, `h`],
    GF: [`H`, `hB`],
    GG: [`H`, `h`, `hb`, `hB`],
    GH: [`h`, `H`],
    GI: [`H`, `h`, `hb`, `hB`],
    GL: [`H`, `h`],
    GM: [`h`, `hb`, `H`, `hB`],
    GN: [`H`, `hB`],
    GP: [`H`, `hB`],
    GQ: [`H`, `hB`, `h`, `hb`],
    GR: [`h`, `H`, `hb`, `hB`],
    GS: [`H`, `h`, `hb`, `hB`],
    GT: [`h`, `H`, `hB`, `hb`],
    GU: [`h`, `hb`, `H`, `hB`],
    GW: [`H`, `hB`],
    GY: [`h`, `hb`, `H`, `hB`],
    HK: [`h`, `hB`, `hb`, `H`],
    HN: [`h`, `H`, `hB`, `hb`],
    HR: [`H`, `hB`],
    HU: [`H`, `h`],
    IC: [`H`, `h`, `hB`, `hb`],
    ID: [`H`],
    IE: [`H`, `h`, `hb`, `hB`],
    IL: [`H`, `hB`],
    IM: [`H`, `h`, `hb`, `hB`],
    IN: [`h`, `H`],
    IO: [`H`, `h`, `hb`, `hB`],
    IQ: [`h`, `hB`, `hb`, `H`],
    IR: [`hB`, `H`],
    IS: [`H`],
    IT: [`H`, `hB`],
    JE: [`H`, `h`, `hb`, `hB`],
    JM: [`h`, `hb`, `H`, `hB`],
    JO: [`h`, `hB`, `hb`, `H`],
    JP: [`H`, `K`, `h`],
    KE: [`hB`, `hb`, `H`, `h`],
    KG: [`H`, `h`, `hB`, `hb`],
    KH: [`hB`, `h`, `H`, `hb`],
    KI: [`h`, `hb`, `H`, `hB`],
    KM: [`H`, `h`, `hB`, `hb`],
    KN: [`h`, `hb`, `H`, `hB`],
    KP: [`h`, `H`, `hB`, `hb`],
    KR: [`h`, `H`, `hB`, `hb`],
    KW: [`h`, `hB`, `hb`, `H`],
    KY: [`h`, `hb`, `H`, `hB`],
    KZ: [`H`, `hB`],
    LA: [`H`, `hb`, `hB`, `h`],
    LB: [`h`, `hB`, `hb`, `H`],
    LC: [`h`, `hb`, `H`, `hB`],
    LI: [`H`, `hB`, `h`],
    LK: [`H`, `h`, `hB`, `hb`],
    LR: [`h`, `hb`, `H`, `hB`],
    LS: [`h`, `H`],
    LT: [`H`, `h`, `hb`, `hB`],
    LU: [`H`, `h`, `hB`],
    LV: [`H`, `hB`, `hb`, `h`],
    LY: [`h`, `hB`, `hb`, `H`],
    MA: [`H`, `h`, `hB`, `hb`],
    MC: [`H`, `hB`],
    MD: [`H`, `hB`],
    ME: [`H`, `hB`, `h`],
    MF: [`H`, `hB`],
    MG: [`H`, `h`],
    MH: [`h`, `hb`, `H`, `hB`],
    MK: [`H`, `h`, `hb`, `hB`],
    ML: [`H`],
    MM: [`hB`, `hb`, `H`, `h`],
    MN: [`H`, `h`, `hb`, `hB`],
    MO: [`h`, `hB`, `hb`, `H`],
    MP: [`h`, `hb`, `H`, `hB`],
    MQ: [`H`, `hB`],
    MR: [`h`, `hB`, `hb`, `H`],
    MS: [`H`, `h`, `hb`, `hB`],
    MT: [`H`, `h`],
    MU: [`H`, `h`],
    MV: [`H`, `h`],
    MW: [`h`, `hb`, `H`, `hB`],
    MX: [`h`, `H`, `hB`, `hb`],
    MY: [`hb`, `hB`, `h`, `H`],
    MZ: [`H`, `hB`],
    NA: [`h`, `H`, `hB`, `hb`],
    NC: [`H`, `hB`],
    NE: [`H`],
    NF: [`H`, `h`, `hb`, `hB`],
    NG: [`H`, `h`, `hb`, `hB`],
    NI: [`h`, `H`, `hB`, `hb`],
    NL: [`H`, `hB`],
    NO: [`H`, `h`],
    NP: [`H`, `h`, `hB`],
    NR: [`H`, `h`, `hb`, `hB`],
    NU: [`H`, `h`, `hb`, `hB`],
    NZ: [`h`, `hb`, `H`, `hB`],
    OM: [`h`, `hB`, `hb`, `H`],
    PA: [`h`, `H`, `hB`, `hb`],
    PE: [`h`, `H`, `hB`, `hb`],
    PF: [`H`, `h`, `hB`],
    PG: [`h`, `H`],
    PH: [`h`, `hB`, `hb`, `H`],
    PK: [`h`, `hB`, `H`],
    PL: [`H`, `h`],
    PM: [`H`, `hB`],
    PN: [`H`, `h`, `hb`, `hB`],
    PR: [`h`, `H`, `hB`, `hb`],
    PS: [`h`, `hB`, `hb`, `H`],
    PT: [`H`, `hB`],
    PW: [`h`, `H`],
    PY: [`h`, `H`, `hB`, `hb`],
    QA: [`h`, `hB`, `hb`, `H`],
    RE: [`H`, `hB`],
    RO: [`H`, `hB`],
    RS: [`H`, `hB`, `h`],
    RU: [`H`],
    RW: [`H`, `h`],
    SA: [`h`, `hB`, `hb`, `H`],
    SB: [`h`, `hb`, `H`, `hB`],
    SC: [`H`, `h`, `hB`],
    SD: [`h`, `hB`, `hb`, `H`],
    SE: [`H`],
    SG: [`h`, `hb`, `H`, `hB`],
    SH: [`H`, `h`, `hb`, `hB`],
    SI: [`H`, `hB`],
    SJ: [`H`],
    SK: [`H`],
    SL: [`h`, `hb`, `H`, `hB`],
    SM: [`H`, `h`, `hB`],
    SN: [`H`, `h`, `hB`],
    SO: [`h`, `H`],
    SR: [`H`, `hB`],
    SS: [`h`, `hb`, `H`, `hB`],
    ST: [`H`, `hB`],
    SV: [`h`, `H`, `hB`, `hb`],
    SX: [`H`, `h`, `hb`, `hB`],
    SY: [`h`, `hB`, `hb`, `H`],
    SZ: [`h`, `hb`, `H`, `hB`],
    TA: [`H`, `h`, `hb`, `hB`],
    TC: [`h`, `hb`, `H`, `hB`],
    TD: [`h`, `H`, `hB`],
    TF: [`H`, `h`, `hB`],
    TG: [`H`, `hB`],
    TH: [`H`, `h`],
    TJ: [`H`, `h`],
    TL: [`H`, `hB`, `hb`, `h`],
    TM: [`H`, `h`],
    TN: [`h`, `hB`, `hb`, `H`],
    TO: [`h`, `H`],
    TR: [`H`, `hB`],
    TT: [`h`, `hb`, `H`, `hB`],
    TW: [`hB`, `hb`, `h`, `H`],
    TZ: [`hB`, `hb`, `H`, `h`],
    UA: [`H`, `hB`, `h`],
    UG: [`hB`, `hb`, `H`, `h`],
    UM: [`h`, `hb`, `H`, `hB`],
    US: [`h`, `hb`, `H`, `hB`],
    UY: [`h`, `H`, `hB`, `hb`],
    UZ: [`H`, `hB`, `h`],
    VA: [`H`, `h`, `hB`],
    VC: [`h`, `hb`, `H`, `hB`],
    VE: [`h`, `H`, `hB`, `hb`],
    VG: [`h`, `hb`, `H`, `hB`],
    VI: [`h`, `hb`, `H`, `hB`],
    VN: [`H`, `h`],
    VU: [`h`, `H`],
    WF: [`H`, `hB`],
    WS: [`h`, `H`],
    XK: [`H`, `hB`, `h`],
    YE: [`h`, `hB`, `hb`, `H`],
    YT: [`H`, `hB`],
    ZA: [`H`, `h`, `hb`, `hB`],
    ZM: [`h`, `hb`, `H`, `hB`],
    ZW: [`H`, `h`],
    "af-ZA": [`H`, `h`, `hB`, `hb`],
    "ar-001": [`h`, `hB`, `hb`, `H`],
    "ca-ES": [`H`, `h`, `hB`],
    "en-001": [`h`, `hb`, `H`, `hB`],
    "en-HK": [`h`, `hb`, `H`, `hB`],
    "en-IL": [`H`, `h`, `hb`, `hB`],
    "en-MY": [`h`, `hb`, `H`, `hB`],
    "es-BR": [`H`, `h`, `hB`, `hb`],
    "es-ES": [`H`, `h`, `hB`, `hb`],
    "es-GQ": [`H`, `h`, `hB`, `hb`],
    "fr-CA": [`H`, `h`, `hB`],
    "gl-ES": [`H`, `h`, `hB`],
    "gu-IN": [`hB`, `hb`, `h`, `H`],
    "hi-IN": [`hB`, `h`, `H`],
    "it-CH": [`H`, `h`, `hB`],
    "it-IT": [`H`, `h`, `hB`],
    "kn-IN": [`hB`, `h`, `H`],
    "ku-SY": [`H`, `hB`],
    "ml-IN": [`hB`, `h`, `H`],
    "mr-IN": [`hB`, `hb`, `h`, `H`],
    "pa-IN": [`hB`, `hb`, `h`, `H`],
    "ta-IN": [`hB`, `h`, `hb`, `H`],
    "te-IN": [`hB`, `h`, `H`],
    "zu-ZA": [`H`, `hB`, `hb`, `h`],
  };
function gf(e, t) {
  let n = ``;
  for (let r = 0; r < e.length; r++) {
    let i = e.charAt(r);
    if (i === `j`) {
      let a = 0;
      for (; r + 1 < e.length && e.charAt(r + 1) === i;) (a++, r++);
      let o = 1 + (a & 1),
        s = a < 2 ? 1 : 3 + (a >> 1),
        c = _f(t);
      for ((c == `H` || c == `k`) && (s = 0); s-- > 0;) n += `a`;
      for (; o-- > 0;) n = c + n;
    } else n += i === `J` ? `H` : i;
  }
  return n;
}
function _f(e) {
  let t = e.hourCycle;
  if (t === void 0) {
    let n = e;
    t = n.getHourCycles?.()[0] ?? n.hourCycles?.[0];
  }
  if (t)
    switch (t) {
      case `h24`:
        return `k`;
      case `h23`:
        return `H`;
      case `h12`:
        return `h`;
      case `h11`:
        return `K`;
      default:
        throw Error(`Invalid hourCycle`);
    }
  let n = e.language,
    r;
  return (
    n !== `root` && (r = e.maximize().region),
    (hf[`${n}-${r}`] || hf[r || ``] || hf[n || ``] || hf[`${n}-001`] || hf[`001`])[0].charAt(0)
  );
}
var vf = RegExp(`^${X.source}*`),
  yf = RegExp(`${X.source}*$`);
function Z(e, t) {
  return { start: e, end: t };
}
var bf = !!Object.fromEntries,
  xf = !!String.prototype.trimStart,
  Sf = !!String.prototype.trimEnd,
  Cf = bf
    ? Object.fromEntries
    : function (e) {
        let t = {};
        for (let [n, r] of e) t[n] = r;
        return t;
      },
  wf = xf
    ? function (e) {
        return e.trimStart();
      }
    : function (e) {
        return e.replace(vf, ``);
      },
  Tf = Sf
    ? function (e) {
        return e.trimEnd();
      }
    : function (e) {
        return e.replace(yf, ``);
      },
  Ef = RegExp(`([^\\p{White_Space}\\p{Pattern_Syntax}]*)`, `yu`);
function Df(e, t) {
  return ((Ef.lastIndex = t), Ef.exec(e)[1] ?? ``);
}
function Of(e) {
  if (e.length === 0) return null;
  let t = 1,
    n = 1;
  for (let r = 0; r < e.length;) {
    let i = e.charCodeAt(r);
    switch (i) {
      case 35:
      case 39:
      case 60:
      case 123:
      case 125:
        return null;
    }
    if (i === 10) (t++, (n = 1), r++);
    else if ((n++, i >= 55296 && i <= 56319 && r + 1 < e.length)) {
      let t = e.charCodeAt(r + 1);
      r += t >= 56320 && t <= 57343 ? 2 : 1;
    } else r++;
  }
  return { offset: e.length, line: t, column: n };
}
var kf = class {
  constructor(e, t = {}) {
    ((this.message = e),
      (this.position = { offset: 0, line: 1, column: 1 }),
      (this.ignoreTag = !!t.ignoreTag),
      (this.locale = t.locale),
      (this.requiresOtherClause = !!t.requiresOtherClause),
      (this.shouldParseSkeletons = !!t.shouldParseSkeletons));
  }
  parse() {
    if (this.offset() !== 0) throw Error(`parser can only be used once`);
    if (this.message.length > 0) {
      let e = this.message.charCodeAt(0);
      if (e !== 35 && e !== 39 && e !== 60 && e !== 123 && e !== 125) {
        let e = Of(this.message);
        if (e) {
          let t = this.clonePosition();
          return (
            (this.position = e),
            {
              val: [{ type: 0, value: this.message, location: Z(t, this.clonePosition()) }],
              err: null,
            }
          );
        }
      }
    }
    return this.parseMessage(0, ``, !1);
  }
  parseMessage(e, t, n) {
    let r = [];
    for (; !this.isEOF();) {
      let i = this.char();
      if (i === 123) {
        let t = this.parseArgument(e, n);
        if (t.err) return t;
        r.push(t.val);
      } else if (i === 125 && e > 0) break;
      else if (i === 35 && (t === `plural` || t === `selectordinal`)) {
        let e = this.clonePosition();
        (this.bump(), r.push({ type: 7, location: Z(e, this.clonePosition()) }));
      } else if (i === 60 && !this.ignoreTag && this.peek() === 47) {
        if (n) break;
        return this.error(26, Z(this.clonePosition(), this.clonePosition()));
      } else if (i === 60 && !this.ignoreTag && Af(this.peek() || 0)) {
        let n = this.parseTag(e, t);
        if (n.err) return n;
        r.push(n.val);
      } else {
        let n = this.parseLiteral(e, t);
        if (n.err) return n;
        r.push(n.val);
      }
    }
    return { val: r, err: null };
  }
  parseTag(e, t) {
    let n = this.clonePosition();
    this.bump();
    let r = this.parseTagName();
    if ((this.bumpSpace(), this.bumpIf(`/>`)))
      return {
        val: { type: 0, value: `<${r}/>`, location: Z(n, this.clonePosition()) },
        err: null,
      };
    if (this.bumpIf(`>`)) {
      let i = this.parseMessage(e + 1, t, !0);
      if (i.err) return i;
      let a = i.val,
        o = this.clonePosition();
      if (this.bumpIf(`</`)) {
        if (this.isEOF() || !Af(this.char())) return this.error(23, Z(o, this.clonePosition()));
        let e = this.clonePosition();
        return r === this.parseTagName()
          ? (this.bumpSpace(),
            this.bumpIf(`>`)
              ? {
                  val: { type: 8, value: r, children: a, location: Z(n, this.clonePosition()) },
                  err: null,
                }
              : this.error(23, Z(o, this.clonePosition())))
          : this.error(26, Z(e, this.clonePosition()));
      }
      return this.error(27, Z(n, this.clonePosition()));
    }
    return this.error(23, Z(n, this.clonePosition()));
  }
  parseTagName() {
    let e = this.offset();
    for (this.bump(); !this.isEOF() && Mf(this.char());) this.bump();
    return this.message.slice(e, this.offset());
  }
  parseLiteral(e, t) {
    let n = this.clonePosition(),
      r = ``;
    for (;;) {
      let n = this.tryParseQuote(t);
      if (n) {
        r += n;
        continue;
      }
      let i = this.tryParseUnquoted(e, t);
      if (i) {
        r += i;
        continue;
      }
      let a = this.tryParseLeftAngleBracket();
      if (a) r += a;
      else break;
    }
    let i = Z(n, this.clonePosition());
    return { val: { type: 0, value: r, location: i }, err: null };
  }
  tryParseLeftAngleBracket() {
    return !this.isEOF() && this.char() === 60 && (this.ignoreTag || !jf(this.peek() || 0))
      ? (this.bump(), `<`)
      : null;
  }
  tryParseQuote(e) {
    if (this.isEOF() || this.char() !== 39) return null;
    switch (this.peek()) {
      case 39:
        return (this.bump(), this.bump(), `'`);
      case 123:
      case 60:
      case 62:
      case 125:
        break;
      case 35:
        if (e === `plural` || e === `selectordinal`) break;
        return null;
      default:
        return null;
    }
    this.bump();
    let t = [this.char()];
    for (this.bump(); !this.isEOF();) {
      let e = this.char();
      if (e === 39) {
        if (this.peek() === 39) (t.push(39), this.bump());
        else {
          this.bump();
          break;
        }
      } else t.push(e);
      this.bump();
    }
    return String.fromCodePoint(...t);
  }
  tryParseUnquoted(e, t) {
    if (this.isEOF()) return null;
    let n = this.char();
    return n === 60 ||
      n === 123 ||
      (n === 35 && (t === `plural` || t === `selectordinal`)) ||
      (n === 125 && e > 0)
      ? null
      : (this.bump(), String.fromCodePoint(n));
  }
  parseArgument(e, t) {
    let n = this.clonePosition();
    if ((this.bump(), this.bumpSpace(), this.isEOF()))
      return this.error(1, Z(n, this.clonePosition()));
    if (this.char() === 125) return (this.bump(), this.error(2, Z(n, this.clonePosition())));
    let r = this.parseIdentifierIfPossible().value;
    if (!r) return this.error(3, Z(n, this.clonePosition()));
    if ((this.bumpSpace(), this.isEOF())) return this.error(1, Z(n, this.clonePosition()));
    switch (this.char()) {
      case 125:
        return (
          this.bump(),
          { val: { type: 1, value: r, location: Z(n, this.clonePosition()) }, err: null }
        );
      case 44:
        return (
          this.bump(),
          this.bumpSpace(),
          this.isEOF()
            ? this.error(1, Z(n, this.clonePosition()))
            : this.parseArgumentOptions(e, t, r, n)
        );
      default:
        return this.error(3, Z(n, this.clonePosition()));
    }
  }
  parseIdentifierIfPossible() {
    let e = this.clonePosition(),
      t = this.offset(),
      n = Df(this.message, t),
      r = t + n.length;
    return (this.bumpTo(r), { value: n, location: Z(e, this.clonePosition()) });
  }
  parseArgumentOptions(e, t, n, r) {
    let i = this.clonePosition(),
      a = this.parseIdentifierIfPossible().value,
      o = this.clonePosition();
    switch (a) {
      case ``:
        return this.error(4, Z(i, o));
      case `number`:
      case `date`:
      case `time`: {
        this.bumpSpace();
        let e = null;
        if (this.bumpIf(`,`)) {
          this.bumpSpace();
          let t = this.clonePosition(),
            n = this.parseSimpleArgStyleIfPossible();
          if (n.err) return n;
          let r = Tf(n.val);
          if (r.length === 0) return this.error(6, Z(this.clonePosition(), this.clonePosition()));
          e = { style: r, styleLocation: Z(t, this.clonePosition()) };
        }
        let t = this.tryParseArgumentClose(r);
        if (t.err) return t;
        let i = Z(r, this.clonePosition());
        if (e && e.style.startsWith(`::`)) {
          let t = wf(e.style.slice(2));
          if (a === `number`) {
            let r = this.parseNumberSkeletonFromString(t, e.styleLocation);
            return r.err ? r : { val: { type: 2, value: n, location: i, style: r.val }, err: null };
          }
          {
            if (t.length === 0) return this.error(10, i);
            let r = t;
            this.locale && (r = gf(t, this.locale));
            let o = {
              type: 1,
              pattern: r,
              location: e.styleLocation,
              parsedOptions: this.shouldParseSkeletons ? Ud(r) : {},
            };
            return {
              val: { type: a === `date` ? 3 : 4, value: n, location: i, style: o },
              err: null,
            };
          }
        }
        return {
          val: {
            type: a === `number` ? 2 : a === `date` ? 3 : 4,
            value: n,
            location: i,
            style: e?.style ?? null,
          },
          err: null,
        };
      }
      case `plural`:
      case `selectordinal`:
      case `select`: {
        let i = this.clonePosition();
        if ((this.bumpSpace(), !this.bumpIf(`,`))) return this.error(12, Z(i, { ...i }));
        this.bumpSpace();
        let o = this.parseIdentifierIfPossible(),
          s = 0;
        if (a !== `select` && o.value === `offset`) {
          if (!this.bumpIf(`:`))
            return this.error(13, Z(this.clonePosition(), this.clonePosition()));
          this.bumpSpace();
          let e = this.tryParseDecimalInteger(13, 14);
          if (e.err) return e;
          (this.bumpSpace(), (o = this.parseIdentifierIfPossible()), (s = e.val));
        }
        let c = this.tryParsePluralOrSelectOptions(e, a, t, o);
        if (c.err) return c;
        let l = this.tryParseArgumentClose(r);
        if (l.err) return l;
        let u = Z(r, this.clonePosition());
        return a === `select`
          ? { val: { type: 5, value: n, options: Cf(c.val), location: u }, err: null }
          : {
              val: {
                type: 6,
                value: n,
                options: Cf(c.val),
                offset: s,
                pluralType: a === `plural` ? `cardinal` : `ordinal`,
                location: u,
              },
              err: null,
            };
      }
      default:
        return this.error(5, Z(i, o));
    }
  }
  tryParseArgumentClose(e) {
    return this.isEOF() || this.char() !== 125
      ? this.error(1, Z(e, this.clonePosition()))
      : (this.bump(), { val: !0, err: null });
  }
  parseSimpleArgStyleIfPossible() {
    let e = 0,
      t = this.clonePosition();
    for (; !this.isEOF();)
      switch (this.char()) {
        case 39: {
          this.bump();
          let e = this.clonePosition();
          if (!this.bumpUntil(`'`)) return this.error(11, Z(e, this.clonePosition()));
          this.bump();
          break;
        }
        case 123:
          ((e += 1), this.bump());
          break;
        case 125:
          if (e > 0) --e;
          else return { val: this.message.slice(t.offset, this.offset()), err: null };
          break;
        default:
          this.bump();
      }
    return { val: this.message.slice(t.offset, this.offset()), err: null };
  }
  parseNumberSkeletonFromString(e, t) {
    let n = [];
    try {
      n = Gd(e);
    } catch {
      return this.error(7, t);
    }
    return {
      val: {
        type: 0,
        tokens: n,
        location: t,
        parsedOptions: this.shouldParseSkeletons ? tf(n) : {},
      },
      err: null,
    };
  }
  tryParsePluralOrSelectOptions(e, t, n, r) {
    let i = !1,
      a = [],
      o = new Set(),
      { value: s, location: c } = r;
    for (;;) {
      if (s.length === 0) {
        let e = this.clonePosition();
        if (t !== `select` && this.bumpIf(`=`)) {
          let t = this.tryParseDecimalInteger(16, 19);
          if (t.err) return t;
          ((c = Z(e, this.clonePosition())), (s = this.message.slice(e.offset, this.offset())));
        } else break;
      }
      if (o.has(s)) return this.error(t === `select` ? 21 : 20, c);
      (s === `other` && (i = !0), this.bumpSpace());
      let r = this.clonePosition();
      if (!this.bumpIf(`{`))
        return this.error(t === `select` ? 17 : 18, Z(this.clonePosition(), this.clonePosition()));
      let l = this.parseMessage(e + 1, t, n);
      if (l.err) return l;
      let u = this.tryParseArgumentClose(r);
      if (u.err) return u;
      (a.push([s, { value: l.val, location: Z(r, this.clonePosition()) }]),
        o.add(s),
        this.bumpSpace(),
        ({ value: s, location: c } = this.parseIdentifierIfPossible()));
    }
    return a.length === 0
      ? this.error(t === `select` ? 15 : 16, Z(this.clonePosition(), this.clonePosition()))
      : this.requiresOtherClause && !i
        ? this.error(22, Z(this.clonePosition(), this.clonePosition()))
        : { val: a, err: null };
  }
  tryParseDecimalInteger(e, t) {
    let n = 1,
      r = this.clonePosition();
    this.bumpIf(`+`) || (this.bumpIf(`-`) && (n = -1));
    let i = !1,
      a = 0;
    for (; !this.isEOF();) {
      let e = this.char();
      if (e >= 48 && e <= 57) ((i = !0), (a = a * 10 + (e - 48)), this.bump());
      else break;
    }
    let o = Z(r, this.clonePosition());
    return i
      ? ((a *= n), Number.isSafeInteger(a) ? { val: a, err: null } : this.error(t, o))
      : this.error(e, o);
  }
  offset() {
    return this.position.offset;
  }
  isEOF() {
    return this.offset() === this.message.length;
  }
  clonePosition() {
    return { offset: this.position.offset, line: this.position.line, column: this.position.column };
  }
  char() {
    let e = this.position.offset;
    if (e >= this.message.length) throw Error(`out of bound`);
    let t = this.message.codePointAt(e);
    if (t === void 0) throw Error(`Offset ${e} is at invalid UTF-16 code unit boundary`);
    return t;
  }
  error(e, t) {
    return { val: null, err: { kind: e, message: this.message, location: t } };
  }
  bump() {
    if (this.isEOF()) return;
    let e = this.char();
    e === 10
      ? ((this.position.line += 1), (this.position.column = 1), (this.position.offset += 1))
      : ((this.position.column += 1), (this.position.offset += e < 65536 ? 1 : 2));
  }
  bumpIf(e) {
    if (this.message.startsWith(e, this.offset())) {
      for (let t = 0; t < e.length; t++) this.bump();
      return !0;
    }
    return !1;
  }
  bumpUntil(e) {
    let t = this.offset(),
      n = this.message.indexOf(e, t);
    return n >= 0 ? (this.bumpTo(n), !0) : (this.bumpTo(this.message.length), !1);
  }
  bumpTo(e) {
    if (this.offset() > e)
      throw Error(
        `targetOffset ${e} must be greater than or equal to the current offset ${this.offset()}`,
      );
    for (e = Math.min(e, this.message.length); ;) {
      let t = this.offset();
      if (t === e) break;
      if (t > e) throw Error(`targetOffset ${e} is at invalid UTF-16 code unit boundary`);
      if ((this.bump(), this.isEOF())) break;
    }
  }
  bumpSpace() {
    for (; !this.isEOF() && Nf(this.char());) this.bump();
  }
  peek() {
    if (this.isEOF()) return null;
    let e = this.char(),
      t = this.offset();
    return this.message.charCodeAt(t + (e >= 65536 ? 2 : 1)) ?? null;
  }
};
function Af(e) {
  return (e >= 97 && e <= 122) || (e >= 65 && e <= 90);
}
function jf(e) {
  return Af(e) || e === 47;
}
function Mf(e) {
  return (
    e === 45 ||
    e === 46 ||
    (e >= 48 && e <= 57) ||
    e === 95 ||
    (e >= 97 && e <= 122) ||
    (e >= 65 && e <= 90) ||
    e == 183 ||
    (e >= 192 && e <= 214) ||
    (e >= 216 && e <= 246) ||
    (e >= 248 && e <= 893) ||
    (e >= 895 && e <= 8191) ||
    (e >= 8204 && e <= 8205) ||
    (e >= 8255 && e <= 8256) ||
    (e >= 8304 && e <= 8591) ||
    (e >= 11264 && e <= 12271) ||
    (e >= 12289 && e <= 55295) ||
    (e >= 63744 && e <= 64975) ||
    (e >= 65008 && e <= 65533) ||
    (e >= 65536 && e <= 983039)
  );
}
function Nf(e) {
  return (
    (e >= 9 && e <= 13) ||
    e === 32 ||
    e === 133 ||
    (e >= 8206 && e <= 8207) ||
    e === 8232 ||
    e === 8233
  );
}
function Pf(e) {
  e.forEach((e) => {
    if ((delete e.location, lf(e) || uf(e)))
      for (let t in e.options) (delete e.options[t].location, Pf(e.options[t].value));
    else
      (of(e) && pf(e.style)) || ((sf(e) || cf(e)) && mf(e.style))
        ? delete e.style.location
        : ff(e) && Pf(e.children);
  });
}
function Ff(e, t = {}) {
  t = { shouldParseSkeletons: !0, requiresOtherClause: !0, ...t };
  let n = new kf(e, t).parse();
  if (n.err) {
    let e = SyntaxError(nf[n.err.kind]);
    throw ((e.location = n.err.location), (e.originalMessage = n.err.message), e);
  }
  return (t?.captureLocation || Pf(n.val), n.val);
}
var If = class extends Error {
    constructor(e, t, n) {
      (super(e), (this.code = t), (this.originalMessage = n));
    }
    toString() {
      return `[formatjs Error: ${this.code}] ${this.message}`;
    }
  },
  Lf = class extends If {
    constructor(e, t, n, r) {
      super(
        `Invalid values for "${e}": "${t}". Options are "${Object.keys(n).join(`", "`)}"`,
        `INVALID_VALUE`,
        r,
      );
    }
  },
  Rf = class extends If {
    constructor(e, t, n) {
      super(`Value for "${e}" must be of type ${t}`, `INVALID_VALUE`, n);
    }
  },
  zf = class extends If {
    constructor(e, t) {
      super(
        `The intl string context variable "${e}" was not provided to the string "${t}"`,
        `MISSING_VALUE`,
        t,
      );
    }
  };
function Bf(e) {
  return e.length < 2
    ? e
    : e.reduce((e, t) => {
        let n = e[e.length - 1];
        return (!n || n.type !== 0 || t.type !== 0 ? e.push(t) : (n.value += t.value), e);
      }, []);
}
function Vf(e) {
  return typeof e == `function`;
}
function Q(e, t, n, r, i, a, o) {
  if (e.length === 1 && rf(e[0])) return [{ type: 0, value: e[0].value }];
  let s = [];
  for (let c of e) {
    if (rf(c)) {
      s.push({ type: 0, value: c.value });
      continue;
    }
    if (df(c)) {
      typeof a == `number` && s.push({ type: 0, value: n.getNumberFormat(t).format(a) });
      continue;
    }
    let { value: e } = c;
    if (!(i && e in i)) throw new zf(e, o);
    let l = i[e];
    if (af(c))
      ((l && typeof l != `string` && typeof l != `number` && typeof l != `bigint`) ||
        (l = typeof l == `string` || typeof l == `number` || typeof l == `bigint` ? String(l) : ``),
        s.push({ type: typeof l == `string` ? 0 : 1, value: l }));
    else if (sf(c)) {
      let e =
        typeof c.style == `string` ? r.date[c.style] : mf(c.style) ? c.style.parsedOptions : void 0;
      s.push({ type: 0, value: n.getDateTimeFormat(t, e).format(l) });
    } else if (cf(c)) {
      let e =
        typeof c.style == `string`
          ? r.time[c.style]
          : mf(c.style)
            ? c.style.parsedOptions
            : r.time.medium;
      s.push({ type: 0, value: n.getDateTimeFormat(t, e).format(l) });
    } else if (of(c)) {
      let e =
        typeof c.style == `string`
          ? r.number[c.style]
          : pf(c.style)
            ? c.style.parsedOptions
            : void 0;
      if (e && e.scale) {
        let t = e.scale || 1;
        if (typeof l == `bigint`) {
          if (!Number.isInteger(t))
            throw TypeError(
              `Cannot apply fractional scale ${t} to bigint value. Scale must be an integer when formatting bigint.`,
            );
          l *= BigInt(t);
        } else l *= t;
      }
      s.push({ type: 0, value: n.getNumberFormat(t, e).format(l) });
    } else {
      if (ff(c)) {
        let { children: e, value: l } = c,
          u = i[l];
        if (!Vf(u)) throw new Rf(l, `function`, o);
        let d = u(Q(e, t, n, r, i, a).map((e) => e.value));
        (Array.isArray(d) || (d = [d]),
          s.push(...d.map((e) => ({ type: typeof e == `string` ? 0 : 1, value: e }))));
      }
      if (lf(c)) {
        let e = l,
          a =
            (Object.prototype.hasOwnProperty.call(c.options, e) ? c.options[e] : void 0) ||
            c.options.other;
        if (!a) throw new Lf(c.value, l, Object.keys(c.options), o);
        s.push(...Q(a.value, t, n, r, i));
      } else if (uf(c)) {
        let e = `=${l}`,
          a = Object.prototype.hasOwnProperty.call(c.options, e) ? c.options[e] : void 0;
        if (!a) {
          if (!Intl.PluralRules)
            throw new If(
              `Intl.PluralRules is not available in this environment.
Try polyfilling it using "@formatjs/intl-pluralrules"
`,
              `MISSING_INTL_API`,
              o,
            );
          let e = typeof l == `bigint` ? Number(l) : l,
            r = n.getPluralRules(t, { type: c.pluralType }).select(e - (c.offset || 0));
          a =
            (Object.prototype.hasOwnProperty.call(c.options, r) ? c.options[r] : void 0) ||
            c.options.other;
        }
        if (!a) throw new Lf(c.value, l, Object.keys(c.options), o);
        let u = typeof l == `bigint` ? Number(l) : l;
        s.push(...Q(a.value, t, n, r, i, u - (c.offset || 0)));
      }
    }
  }
  return Bf(s);
}
function Hf(e, t) {
  return t
    ? { ...e, ...t, ...Object.keys(e).reduce((n, r) => ((n[r] = { ...e[r], ...t[r] }), n), {}) }
    : e;
}
function Uf(e, t) {
  return t ? Object.keys(e).reduce((n, r) => ((n[r] = Hf(e[r], t[r])), n), { ...e }) : e;
}
function Wf(e) {
  return {
    create() {
      return {
        get(t) {
          return e[t];
        },
        set(t, n) {
          e[t] = n;
        },
      };
    },
  };
}
function Gf(e = { number: {}, dateTime: {}, pluralRules: {} }) {
  return {
    getNumberFormat: wd((...e) => new Intl.NumberFormat(...e), {
      cache: Wf(e.number),
      strategy: Fd.variadic,
    }),
    getDateTimeFormat: wd((...e) => new Intl.DateTimeFormat(...e), {
      cache: Wf(e.dateTime),
      strategy: Fd.variadic,
    }),
    getPluralRules: wd((...e) => new Intl.PluralRules(...e), {
      cache: Wf(e.pluralRules),
      strategy: Fd.variadic,
    }),
  };
}
var Kf = class e {
  constructor(t, n = e.defaultLocale, r, i) {
    if (
      ((this.formatterCache = { number: {}, dateTime: {}, pluralRules: {} }),
      (this.format = (e) => {
        let t = this.formatToParts(e);
        if (t.length === 1) return t[0].value;
        let n = t.reduce(
          (e, t) => (
            !e.length || t.type !== 0 || typeof e[e.length - 1] != `string`
              ? e.push(t.value)
              : (e[e.length - 1] += t.value),
            e
          ),
          [],
        );
        return n.length <= 1 ? n[0] || `` : n;
      }),
      (this.formatToParts = (e) =>
        Q(this.ast, this.locales, this.formatters, this.formats, e, void 0, this.message)),
      (this.resolvedOptions = () => ({
        locale:
          this.resolvedLocale?.toString() || Intl.NumberFormat.supportedLocalesOf(this.locales)[0],
      })),
      (this.getAst = () => this.ast),
      (this.locales = n),
      (this.resolvedLocale = e.resolveLocale(n)),
      typeof t == `string`)
    ) {
      if (((this.message = t), !e.__parse))
        throw TypeError(
          "IntlMessageFormat.__parse must be set to process `message` of type `string`",
        );
      let { ...n } = i || {};
      this.ast = e.__parse(t, { ...n, locale: this.resolvedLocale });
    } else this.ast = t;
    if (!Array.isArray(this.ast)) throw TypeError(`A message must be provided as a String or AST.`);
    ((this.formats = Uf(e.formats, r)),
      (this.formatters = (i && i.formatters) || Gf(this.formatterCache)));
  }
  static {
    this.memoizedDefaultLocale = null;
  }
  static get defaultLocale() {
    return (
      (e.memoizedDefaultLocale ||= new Intl.NumberFormat().resolvedOptions().locale),
      e.memoizedDefaultLocale
    );
  }
  static {
    this.resolveLocale = (e) => {
      if (Intl.Locale === void 0) return;
      let t = Intl.NumberFormat.supportedLocalesOf(e);
      return t.length > 0
        ? new Intl.Locale(t[0])
        : new Intl.Locale(typeof e == `string` ? e : e[0]);
    };
  }
  static {
    this.__parse = Ff;
  }
  static {
    this.formats = {
      number: {
        integer: { maximumFractionDigits: 0 },
        currency: { style: `currency` },
        percent: { style: `percent` },
      },
      date: {
        short: { month: `numeric`, day: `numeric`, year: `2-digit` },
        medium: { month: `short`, day: `numeric`, year: `numeric` },
        long: { month: `long`, day: `numeric`, year: `numeric` },
        full: { weekday: `long`, month: `long`, day: `numeric`, year: `numeric` },
      },
      time: {
        short: { hour: `numeric`, minute: `numeric` },
        medium: { hour: `numeric`, minute: `numeric`, second: `numeric` },
        long: { hour: `numeric`, minute: `numeric`, second: `numeric`, timeZoneName: `short` },
        full: { hour: `numeric`, minute: `numeric`, second: `numeric`, timeZoneName: `short` },
      },
    };
  }
};
function qf(...[e, t, n, r]) {
  if (Array.isArray(t)) throw new Id(Ld.INVALID_MESSAGE, void 0);
  if (typeof t == `object`) throw new Id(Ld.INSUFFICIENT_PATH, void 0);
  if (typeof t == `string`) {
    let e = (function (e, t) {
      return t || /'[{}<#|']/.test(e) ? void 0 : e;
    })(t, n);
    if (e) return e;
  }
  let { cache: i, formats: a, formatters: o, globalFormats: s, locale: c, timeZone: l } = r,
    u;
  o.getMessageFormat ||= (function (e, t) {
    return zd((...e) => new Kf(e[0], e[1], e[2], { formatters: t, ...e[3] }), e.message);
  })(i, o);
  try {
    u = o.getMessageFormat(
      t,
      c,
      (function (e, t, n) {
        let r = Kf.formats.date,
          i = Kf.formats.time,
          a = { ...e?.dateTime, ...t?.dateTime },
          o = {
            date: { ...r, ...a },
            time: { ...i, ...a },
            number: { ...e?.number, ...t?.number },
          };
        return (
          n &&
            [`date`, `time`].forEach((e) => {
              let t = o[e];
              for (let [e, r] of Object.entries(t)) t[e] = { timeZone: n, ...r };
            }),
          o
        );
      })(s, a, l),
      {
        formatters: {
          ...o,
          getDateTimeFormat: (e, t) => o.getDateTimeFormat(e, { ...t, timeZone: t?.timeZone ?? l }),
        },
      },
    );
  } catch {
    throw new Id(Ld.INVALID_MESSAGE, void 0);
  }
  let d = u.format(n);
  return (0, y.isValidElement)(d) || Array.isArray(d) || typeof d == `string` ? d : String(d);
}
qf.raw = !0;
function Jf(...e) {
  return e.filter(Boolean).join(`.`);
}
function Yf(e) {
  return Jf(e.namespace, e.key);
}
function Xf(e) {
  console.error(e);
}
function Zf(e, t, n, r) {
  let i = Jf(r, n);
  if (!t) throw Error(i);
  let a = t;
  return (
    n.split(`.`).forEach((t) => {
      let n = a[t];
      if (t == null || n == null) throw Error(i + ` (${e})`);
      a = n;
    }),
    a
  );
}
function Qf(e) {
  let t = (function (e, t, n) {
    try {
      if (!t) throw Error(void 0);
      let r = n ? Zf(e, t, n) : t;
      if (!r) throw Error(n);
      return r;
    } catch (e) {
      return new Id(Ld.MISSING_MESSAGE, e.message);
    }
  })(e.locale, e.messages, e.namespace);
  return (function ({
    cache: e,
    formats: t,
    formatters: n,
    getMessageFallback: r = Yf,
    locale: i,
    messagesOrError: a,
    namespace: o,
    onError: s,
    timeZone: c,
  }) {
    let l = a instanceof Id;
    function u(e, t, n, i) {
      let a = new Id(t, n);
      return (s(a), i ?? r({ error: a, key: e, namespace: o }));
    }
    function d(d, f, p, m) {
      let h = m,
        g;
      if (l) {
        if (!h) return (s(a), r({ error: a, key: d, namespace: o }));
        g = h;
      } else {
        let e = a;
        try {
          g = Zf(i, e, d, o);
        } catch (e) {
          if (!h) return u(d, Ld.MISSING_MESSAGE, e.message, h);
          g = h;
        }
      }
      try {
        return qf(
          Jf(o, d),
          g,
          f &&
            (function (e) {
              let t = {};
              return (
                Object.keys(e).forEach((n) => {
                  let r = 0,
                    i = e[n],
                    a;
                  ((a =
                    typeof i == `function`
                      ? (e) => {
                          let t = i(e);
                          return (0, y.isValidElement)(t)
                            ? (0, y.cloneElement)(t, { key: n + r++ })
                            : t;
                        }
                      : i),
                    (t[n] = a));
                }),
                t
              );
            })(f),
          { cache: e, formatters: n, globalFormats: t, formats: p, locale: i, timeZone: c },
        );
      } catch (e) {
        let t, n;
        return (
          e instanceof Id
            ? ((t = e.code), (n = e.originalMessage))
            : ((t = Ld.FORMATTING_ERROR), (n = e.message)),
          u(d, t, n, h)
        );
      }
    }
    function f(e, t, n, r) {
      let i = d(e, t, n, r);
      return typeof i == `string` ? i : u(e, Ld.INVALID_MESSAGE, void 0);
    }
    return (
      (f.rich = d),
      (f.markup = (e, t, n, r) => d(e, t, n, r)),
      (f.raw = (e) => {
        if (l) return (s(a), r({ error: a, key: e, namespace: o }));
        let t = a;
        try {
          return Zf(i, t, e, o);
        } catch (t) {
          return u(e, Ld.MISSING_MESSAGE, t.message);
        }
      }),
      (f.has = (e) => {
        if (l) return !1;
        try {
          return (Zf(i, a, e, o), !0);
        } catch {
          return !1;
        }
      }),
      f
    );
  })({ ...e, messagesOrError: t });
}
function $f(e, t) {
  return e === t ? void 0 : e.slice((t + `.`).length);
}
function ep({ formats: e, getMessageFallback: t, messages: n, onError: r, ...i }) {
  return {
    ...i,
    formats: e || void 0,
    messages: n || void 0,
    onError: r || Xf,
    getMessageFallback: t || Yf,
  };
}
var $ = (0, y.createContext)(void 0);
function tp({
  children: e,
  formats: t,
  getMessageFallback: n,
  locale: r,
  messages: i,
  now: a,
  onError: o,
  timeZone: s,
}) {
  let c = (0, y.useContext)($),
    l = (0, y.useMemo)(() => c?.cache || Rd(), [r, c?.cache]),
    u = (0, y.useMemo)(() => c?.formatters || Vd(l), [l, c?.formatters]),
    d = (0, y.useMemo)(
      () => ({
        ...ep({
          locale: r,
          formats: t === void 0 ? c?.formats : t,
          getMessageFallback: n || c?.getMessageFallback,
          messages: i === void 0 ? c?.messages : i,
          now: a || c?.now,
          onError: o || c?.onError,
          timeZone: s || c?.timeZone,
        }),
        formatters: u,
        cache: l,
      }),
      [l, t, u, n, r, i, a, o, c, s],
    );
  return (0, b.jsx)($.Provider, { value: d, children: e });
}
function np() {
  let e = (0, y.useContext)($);
  if (!e) throw Error(void 0);
  return e;
}
var rp = !1,
  ip = typeof window > `u`;
function ap(e) {
  return (function (e, t, n) {
    let {
        cache: r,
        formats: i,
        formatters: a,
        getMessageFallback: o,
        locale: s,
        onError: c,
        timeZone: l,
      } = np(),
      u = e[n],
      d = $f(t, n);
    return (
      l || rp || !ip || ((rp = !0), c(new Id(Ld.ENVIRONMENT_FALLBACK, void 0))),
      (0, y.useMemo)(
        () =>
          Qf({
            cache: r,
            formatters: a,
            getMessageFallback: o,
            messages: u,
            namespace: d,
            onError: c,
            formats: i,
            locale: s,
            timeZone: l,
          }),
        [r, a, o, u, d, c, i, s, l],
      )
    );
  })({ "!": np().messages }, e ? `!.${e}` : `!`, `!`);
}
var op = g();
function sp(e, t) {
  if (e instanceof RegExp) return { keys: !1, pattern: e };
  var n,
    r,
    i,
    a,
    o = [],
    s = ``,
    c = e.split(`/`);
  for (c[0] || c.shift(); (i = c.shift());)
    ((n = i[0]),
      n === `*`
        ? (o.push(n), (s += i[1] === `?` ? `(?:/(.*))?` : `/(.*)`))
        : n === `:`
          ? ((r = i.indexOf(`?`, 1)),
            (a = i.indexOf(`.`, 1)),
            o.push(i.substring(1, ~r ? r : ~a ? a : i.length)),
            (s += ~r && !~a ? `(?:/([^/]+?))?` : `/([^/]+?)`),
            ~a && (s += (~r ? `?` : ``) + `\\` + i.substring(a)))
          : (s += `/` + i));
  return { keys: o, pattern: RegExp(`^` + s + (t ? `(?=$|/)` : `/?$`), `i`) };
}
var cp = o((e) => {
    var t = u();
    function n(e, t) {
      return (e === t && (e !== 0 || 1 / e == 1 / t)) || (e !== e && t !== t);
    }
    var r = typeof Object.is == `function` ? Object.is : n,
      i = t.useState,
      a = t.useEffect,
      o = t.useLayoutEffect,
      s = t.useDebugValue;
    function c(e, t) {
      var n = t(),
        r = i({ inst: { value: n, getSnapshot: t } }),
        c = r[0].inst,
        u = r[1];
      return (
        o(
          function () {
            ((c.value = n), (c.getSnapshot = t), l(c) && u({ inst: c }));
          },
          [e, n, t],
        ),
        a(
          function () {
            return (
              l(c) && u({ inst: c }),
              e(function () {
                l(c) && u({ inst: c });
              })
            );
          },
          [e],
        ),
        s(n),
        n
      );
    }
    function l(e) {
      var t = e.getSnapshot;
      e = e.value;
      try {
        var n = t();
        return !r(e, n);
      } catch {
        return !0;
      }
    }
    function d(e, t) {
      return t();
    }
    var f =
      typeof window > `u` || window.document === void 0 || window.document.createElement === void 0
        ? d
        : c;
    e.useSyncExternalStore = t.useSyncExternalStore === void 0 ? f : t.useSyncExternalStore;
  }),
  lp = o((e, t) => {
    t.exports = cp();
  })(),
  up = y.useInsertionEffect,
  dp =
    typeof window < `u` && window.document !== void 0 && window.document.createElement !== void 0
      ? y.useLayoutEffect
      : y.useEffect,
  fp = up || dp,
  pp = (e) => {
    let t = y.useRef([e, (...e) => t[0](...e)]).current;
    return (
      fp(() => {
        t[0] = e;
      }),
      t[1]
    );
  },
  mp = [`popstate`, `pushState`, `replaceState`, `hashchange`],
  hp = [],
  gp = () => hp.forEach((e) => e()),
  _p = (e) => (
    hp.push(e) === 1 && mp.forEach((e) => addEventListener(e, gp)),
    () => {
      ((hp = hp.filter((t) => t !== e)),
        hp.length || mp.forEach((e) => removeEventListener(e, gp)));
    }
  ),
  vp = (e, t) => (0, lp.useSyncExternalStore)(_p, e, t),
  yp = () => location.search,
  bp = ({ ssrSearch: e } = {}) => vp(yp, e == null ? yp : () => e),
  xp = () => location.pathname,
  Sp = ({ ssrPath: e } = {}) => vp(xp, e == null ? xp : () => e),
  Cp = (e, { replace: t = !1, state: n = null } = {}) =>
    history[t ? `replaceState` : `pushState`](n, ``, e),
  wp = (e) => [Sp(e), Cp],
  Tp = Symbol.for(`wouter_v3`);
if (typeof history < `u` && window[Tp] === void 0) {
  for (let e of [`pushState`, `replaceState`]) {
    let t = history[e];
    history[e] = function () {
      let n = t.apply(this, arguments),
        r = new Event(e);
      return ((r.arguments = arguments), dispatchEvent(r), n);
    };
  }
  Object.defineProperty(window, Tp, { value: !0 });
}
var Ep = (e = ``) => (e === `/` ? `` : e),
  Dp = (e, t) => (e[0] === `~` ? e.slice(1) : Ep(t) + e),
  Op = (e, t) => (
    (e = kp(Ep(e))),
    (t = kp(t)),
    !e || (t.toLowerCase() + `/`).startsWith(e.toLowerCase() + `/`)
      ? t.slice(e.length) || `/`
      : `~` + t
  ),
  kp = (e) => {
    try {
      return e.includes(`%`) ? decodeURI(e) : e;
    } catch {
      return e;
    }
  },
  Ap = {
    hook: wp,
    searchHook: bp,
    parser: sp,
    base: ``,
    ssrPath: void 0,
    ssrSearch: void 0,
    ssrContext: void 0,
    hrefs: (e) => e,
    aroundNav: (e, t, n) => e(t, n),
  },
  jp = (0, y.createContext)(Ap),
  Mp = () => (0, y.useContext)(jp),
  Np = {},
  Pp = (0, y.createContext)(Np),
  Fp = () => (0, y.useContext)(Pp),
  Ip = (e, t = e.base) => Op(t, e.hook(e)[0]),
  Lp = (e) => {
    let [t, n] = e.hook(e);
    return [Op(e.base, t), pp((t, r) => e.aroundNav(n, Dp(t, e.base), r))];
  },
  Rp = () => Lp(Mp()),
  zp = (e, t, n, r) => {
    let { pattern: i, keys: a } = t instanceof RegExp ? { pattern: t } : e(t || `*`, r),
      o = i.exec(n);
    if (!o) return [!1, null];
    let s = {};
    for (let e = 1; e < o.length; e++) s[e - 1] = o[e];
    if (a) for (let e = 0; e < a.length; e++) s[a[e]] = o[e + 1];
    else Object.assign(s, o.groups);
    return r ? [!0, s, o[0]] : [!0, s];
  },
  Bp = ({ children: e, ...t }) => {
    let n = Mp(),
      r = t.hook ? Ap : n,
      i = r;
    if (t.ssrPath) {
      let [e, n = t.ssrSearch ?? ``] = t.ssrPath.split(`?`);
      e && ((t.ssrSearch = n), (t.ssrPath = e));
    }
    ((t.hrefs = t.hrefs ?? t.hook?.hrefs), (t.searchHook = t.searchHook ?? t.hook?.searchHook));
    let a = (0, y.useRef)(r),
      o = a.current,
      s = o;
    for (let e in r) {
      let n = e === `base` ? r[e] + (t[e] ?? ``) : (t[e] ?? r[e]);
      (n !== s[e] && (o === s && (a.current = s = { ...s }), (s[e] = n)),
        (n !== r[e] || n !== i[e]) && (i = s));
    }
    return (0, y.createElement)(jp.Provider, { value: i }, e);
  },
  Vp = ({ children: e, component: t }, n) =>
    t ? (0, y.createElement)(t, { params: n }) : typeof e == `function` ? e(n) : e,
  Hp = (e) => {
    let t = (0, y.useRef)(Np),
      n = t.current,
      r = Object.keys(e);
    return (t.current = r.length !== Object.keys(n).length || r.some((t) => e[t] !== n[t]) ? e : n);
  },
  Up = ({ path: e, nest: t, match: n, ...r }) => {
    let i = Mp(),
      a = Ip(i),
      [o, s, c] = n ?? zp(i.parser, e, a, t),
      l = Hp({ ...Fp(), ...s });
    if (!o) return null;
    let u = Vp(r, l);
    return (0, y.createElement)(
      Pp.Provider,
      { value: l },
      c ? (0, y.createElement)(Bp, { base: c }, u) : u,
    );
  },
  Wp = (0, y.forwardRef)((e, t) => {
    let n = Mp(),
      [r, i] = Lp(n),
      {
        to: a = ``,
        href: o = a,
        onClick: s,
        asChild: c,
        children: l,
        className: u,
        replace: d,
        state: f,
        transition: p,
        ...m
      } = e;
    return (
      (m.onClick = pp((t) => {
        t.ctrlKey ||
          t.metaKey ||
          t.altKey ||
          t.shiftKey ||
          t.button !== 0 ||
          (s?.(t), t.defaultPrevented || (t.preventDefault(), i(o, e)));
      })),
      (m.href = n.hrefs(o[0] === `~` ? o.slice(1) : n.base + o, n)),
      u !== void 0 && (m.className = u?.call ? u(r === o) : u),
      t && (m.ref = t),
      c && (0, y.isValidElement)(l) ? (0, y.cloneElement)(l, m) : (0, y.createElement)(`a`, m, l)
    );
  }),
  Gp = (e, t = []) => {
    if (Array.isArray(e)) for (let n of e) Gp(n && n.type === y.Fragment ? n.props.children : n, t);
    else t.push(e);
    return t;
  },
  Kp = ({ children: e, location: t }) => {
    let n = Mp(),
      r = Ip(n);
    for (let i of Gp(e)) {
      let e = 0;
      if ((0, y.isValidElement)(i) && (e = zp(n.parser, i.props.path, t || r, i.props.nest))[0])
        return (0, y.cloneElement)(i, { match: e });
    }
    return null;
  },
  qp = class e extends Error {
    name = `LimnerError`;
    code;
    status;
    type;
    param;
    requestId;
    generationId;
    retryAfterMs;
    attempts;
    retryable;
    constructor(e, t) {
      (super(e, t.cause === void 0 ? {} : { cause: t.cause }),
        (this.code = t.code),
        (this.status = t.status ?? null),
        (this.type = t.type ?? null),
        (this.param = t.param ?? null),
        (this.requestId = t.requestId ?? null),
        (this.generationId = t.generationId ?? null),
        (this.retryAfterMs = t.retryAfterMs ?? null),
        (this.attempts = t.attempts ?? 1),
        (this.retryable = t.retryable ?? !1));
    }
    with(t) {
      let {
        code: n,
        status: r,
        type: i,
        param: a,
        requestId: o,
        generationId: s,
        retryAfterMs: c,
        retryable: l,
      } = this;
      return new e(this.message, {
        code: n,
        status: r,
        type: i,
        param: a,
        requestId: o,
        generationId: s,
        retryAfterMs: c,
        retryable: l,
        attempts: this.attempts,
        cause: this.cause,
        ...t,
      });
    }
  };
function Jp({ ms: e, signal: t, reason: n }) {
  let r = new AbortController(),
    i = () => r.abort(t?.reason),
    a = (e) => setTimeout(() => r.abort(n()), e),
    o = e === null ? void 0 : a(e);
  return (
    t?.addEventListener(`abort`, i, { once: !0 }),
    t?.aborted === !0 && i(),
    {
      signal: r.signal,
      restart(e) {
        (clearTimeout(o), (o = a(e)));
      },
      close() {
        (clearTimeout(o), t?.removeEventListener(`abort`, i));
      },
    }
  );
}
async function Yp(e) {
  let t = await e.text();
  try {
    let e = JSON.parse(t);
    if (typeof e == `object` && e) return e;
  } catch {}
  throw new qp(`The answer is no JSON object; is there a Limner at this address?`, {
    code: `unexpected_answer`,
    status: e.status,
    requestId: e.headers.get(`x-request-id`),
  });
}
var Xp = 18e4;
async function Zp(e, t) {
  let { connection: n, idempotencyKey: r, signal: i } = t;
  try {
    return await n.ask(
      {
        ...e,
        method: `POST`,
        headers: { prefer: `respond-async`, "idempotency-key": r },
        signal: i,
        tryMs: Xp,
      },
      Qp,
    );
  } catch (e) {
    if (e instanceof qp && e.code === `still_running` && e.generationId !== null)
      return e.generationId;
    throw e;
  }
}
async function Qp(e) {
  let t = e.headers.get(`x-generation-id`);
  if (t !== null && e.headers.get(`content-type`)?.includes(`event-stream`) === !0)
    return (await e.body?.cancel(), t);
  let { id: n } = await Yp(e),
    r = t ?? n;
  if (typeof r != `string`)
    throw new qp(`The answer names no generation; is there a Limner at this address?`, {
      code: `unexpected_answer`,
      status: e.status,
    });
  return r;
}
function $p() {
  let e = new Uint8Array(16);
  return (
    globalThis.crypto === void 0
      ? e.forEach((t, n) => (e[n] = Math.floor(Math.random() * 256)))
      : globalThis.crypto.getRandomValues(e),
    Array.from(e, (e) => e.toString(16).padStart(2, `0`)).join(``)
  );
}
var em = 12e4;
function tm(e, t) {
  let { id: n, pictures: r, usage: i, cost: a, error: o } = e;
  if (o !== null || e.state === `canceled`)
    throw new qp(o?.message ?? `The generation was canceled.`, {
      code: o?.code ?? `canceled`,
      generationId: n,
    });
  if (r.length === 0)
    throw new qp(`The pictures of this generation are no longer kept.`, {
      code: `expired`,
      generationId: n,
    });
  return {
    id: n,
    pictures: r.map((e) => nm(e, t)),
    warnings: e.warnings,
    cost: { amountMicros: a.amount_micros, currency: a.currency },
    usage:
      i === null
        ? null
        : {
            inputTokens: i.input_tokens,
            outputTokens: i.output_tokens,
            totalTokens: i.total_tokens,
          },
    seed: e.seed,
    size: e.size.delivered,
    revisedPrompt: e.revised_prompt,
    record: e,
  };
}
function nm(e, t) {
  let { url: n, width: r, height: i, bytes: a, media_type: o } = e,
    s = async (e = {}) => {
      let r = { path: rm(n), signal: e.signal, tryMs: em };
      return await t.ask(r, async (e) => {
        let t = new Uint8Array(await e.arrayBuffer());
        if (t.length !== a) throw Error(`${t.length} bytes came of ${a}`);
        return t;
      });
    };
  return {
    url: n,
    width: r,
    height: i,
    mediaType: o,
    byteLength: a,
    bytes: s,
    blob: async (e) => new Blob([await s(e)], { type: o }),
  };
}
function rm(e) {
  let { pathname: t } = new URL(e);
  return /^\/images\/[\w.]+$/.test(t) ? t : e;
}
var im = 250,
  am = 8e3,
  om = 12e4;
function sm(e, t) {
  let n = e.retryAfterMs ?? 0;
  if (!e.retryable || n > om) return null;
  let r = Math.min(am, im * 2 ** (t - 1)) * (1 - Math.random() / 4);
  return Math.max(n, r);
}
function cm(e, t) {
  return new Promise((n, r) => {
    if (t.aborted) {
      r(lm(t));
      return;
    }
    let i = () => {
        (clearTimeout(a), r(lm(t)));
      },
      a = setTimeout(() => {
        (t.removeEventListener(`abort`, i), n());
      }, e);
    t.addEventListener(`abort`, i, { once: !0 });
  });
}
function lm(e) {
  return e.reason;
}
function um(e, t) {
  let { status: n, headers: r } = e,
    i = pm(t),
    a = i !== null;
  return new qp(i?.message ?? `The address answered ${n}, not in the words of a Limner.`, {
    code: i?.code ?? `unexpected_answer`,
    status: n,
    type: i?.type ?? null,
    param: i?.param ?? null,
    requestId: r.get(`x-request-id`),
    generationId: r.get(`x-generation-id`),
    retryAfterMs: fm(r.get(`retry-after`)),
    retryable: dm(n, r.get(`x-should-retry`), a),
  });
}
function dm(e, t, n) {
  return t === `false` ? !1 : e === 429 || e >= 500 || (e === 408 && !n);
}
function fm(e) {
  if (e === null) return null;
  let t = /^\s*\d+\s*$/.test(e) ? Number(e) * 1e3 : Date.parse(e) - Date.now();
  return Number.isNaN(t) ? null : Math.max(0, t);
}
function pm(e) {
  try {
    let t = JSON.parse(e)?.error;
    return typeof t?.message == `string` && typeof t.code == `string` ? t : null;
  } catch {
    return null;
  }
}
var mm = 3e4;
function hm(e) {
  return {
    open: (t) => _m(e, t),
    async ask(t, n) {
      for (let r = 1; ; r += 1)
        try {
          return await gm(e, t, n);
        } catch (n) {
          if (!(n instanceof qp)) throw n;
          let i = r > e.retries ? null : sm(n, r);
          if (i === null) throw n.with({ attempts: r });
          await cm(i, t.signal ?? new AbortController().signal);
        }
    },
  };
}
async function gm(e, t, n) {
  let { response: r, deadline: i } = await _m(e, t);
  try {
    return await n(r);
  } catch (e) {
    throw ym(e, i.signal);
  } finally {
    i.close();
  }
}
async function _m(e, t) {
  let { tryMs: n = mm } = t,
    { fetch: r } = e,
    [i, a] = vm(e, t),
    o = Jp({ ms: n, signal: t.signal, reason: () => ym(Error(`nothing came for ${n / 1e3} s`)) });
  try {
    o.signal.throwIfAborted();
    let e = await r(i, { ...a, signal: o.signal });
    if (!e.ok) throw um(e, await e.text());
    return { response: e, deadline: o };
  } catch (e) {
    throw (o.close(), ym(e, o.signal));
  }
}
function vm({ url: e, key: t, headers: n }, r) {
  let i = !r.path.startsWith(`/`),
    a = typeof r.body == `string`,
    o = new Headers(i ? {} : n),
    s = {
      ...(i ? {} : { authorization: `Bearer ${t}` }),
      ...(a ? { "content-type": `application/json` } : {}),
      ...r.headers,
    };
  return (
    Object.entries(s).forEach(([e, t]) => o.set(e, t)),
    [
      i ? r.path : e + r.path,
      { method: r.method ?? `GET`, headers: o, ...(r.body === void 0 ? {} : { body: r.body }) },
    ]
  );
}
function ym(e, t) {
  return t?.aborted === !0
    ? t.reason
    : e instanceof qp
      ? e
      : new qp(
          `The connection to the server failed${e instanceof Error ? ` (${bm(e)})` : ``}; is it running, and is the address right?`,
          { code: `connection_lost`, cause: e, retryable: !0 },
        );
}
function bm({ message: e, cause: t }) {
  return t instanceof Error && t.message !== `` ? t.message : e;
}
var xm = 16777216;
async function* Sm(e, t) {
  let n = e.getReader(),
    r = new TextDecoder(),
    i = ``;
  try {
    for (;;) {
      let { done: e, value: a } = await n.read();
      if (e) return;
      if ((t(), (i += r.decode(a, { stream: !0 })), i.length > xm))
        throw Error(`an event without an end`);
      let o = i.split(/\r\n\r\n|\n\n|\r\r(?!\n)/);
      i = o.pop() ?? ``;
      for (let e of o) yield* Cm(e);
    }
  } finally {
    await n.cancel().catch(() => {});
  }
}
function Cm(e) {
  let t = {};
  for (let n of e.split(/\r\n|\n|\r/)) {
    let [, e = ``, r = ``] = /^([^:]+)(?:: ?(.*))?$/s.exec(n) ?? [];
    t[e] = e === `data` && `data` in t ? `${t.data}\n${r}` : r;
  }
  let { event: n = `message`, id: r = ``, data: i } = t;
  return i === void 0 ? [] : [{ event: n, id: r, data: i }];
}
function wm({ event: e, data: t }) {
  if (e === `state`) return { kind: `state`, record: JSON.parse(t) };
  if (e === `progress`) return { kind: `progress`, ...JSON.parse(t) };
  if (e === `preview`) {
    let { media_type: e, b64_json: n, ...r } = JSON.parse(t);
    return { kind: `preview`, ...r, mediaType: e, dataUrl: `data:${e};base64,${n}` };
  }
  return null;
}
var Tm = 1e4,
  Em = 25e3,
  Dm = 1e3,
  Om = 2e4,
  km = 3,
  Am = 300,
  jm = 2e3;
async function* Mm(e, t, n) {
  let r = {
    ...n,
    ...t,
    path: `/v1/generations/${encodeURIComponent(e)}`,
    signal: t.signal ?? new AbortController().signal,
    lastId: ``,
    state: null,
    failures: 0,
    attempts: 0,
    cuts: 0,
    polls: 0,
    streams: !0,
  };
  for (;;) {
    r.attempts += 1;
    try {
      yield* r.streams ? Pm(r) : Im(r);
    } catch (t) {
      await Nm(t, e, r);
    }
    if (Rm(r)) return;
  }
}
async function Nm(e, t, n) {
  if (!(e instanceof qp) || n.signal.aborted) throw e;
  n.failures += 1;
  let r = n.failures > n.retries ? null : sm(e, n.failures);
  if (r === null) throw e.with({ attempts: n.attempts, generationId: t });
  await cm(r, n.signal);
}
async function* Pm(e) {
  let { lastId: t, path: n, signal: r } = e,
    i = Date.now(),
    a = !1,
    o;
  try {
    let i = await e.connection.open({
      path: `${n}/events${e.previews === !0 ? `?previews=1` : ``}`,
      headers: { accept: `text/event-stream`, ...(t === `` ? {} : { "last-event-id": t }) },
      signal: r,
      tryMs: Tm,
    });
    o = i.deadline.signal;
    try {
      let t = () => {
        ((a = !0), Rm(e) || i.deadline.restart(Em));
      };
      for await (let n of Sm(zm(i.response), t))
        ((e.lastId = n.id), yield* Lm(wm(n), e), i.deadline.restart(Rm(e) ? Dm : Em));
    } finally {
      i.deadline.close();
    }
    throw Error(`the stream ended before the generation did`);
  } catch (t) {
    if (Rm(e)) return;
    let n = ym(t, o);
    throw (
      (e.cuts = Date.now() - i > Om && a ? 0 : e.cuts + 1),
      (e.streams = !(a && e.cuts >= km) && !Fm(n, i, a)),
      n
    );
  }
}
function Fm(e, t, n) {
  return !n && e instanceof qp && Date.now() - t >= Tm;
}
async function* Im(e) {
  let { connection: t, path: n, signal: r } = e;
  (await cm(Math.min(jm, Am * 1.3 ** e.polls), r), (e.polls += 1));
  let { response: i, deadline: a } = await t.open({ path: n, signal: r }),
    o;
  try {
    o = await Yp(i);
  } catch (e) {
    throw ym(e, a.signal);
  } finally {
    a.close();
  }
  yield* Lm({ kind: `state`, record: o }, e);
}
function* Lm(e, t) {
  ((t.failures = 0),
    e === null ||
      (e.kind === `state` && e.record.state === t.state) ||
      (e.kind === `state` && (t.state = e.record.state), yield e));
}
function Rm({ state: e }) {
  return e !== null && e !== `queued` && e !== `running`;
}
function zm({ body: e }) {
  if (e === null) throw Error(`an answer without a body`);
  return e;
}
var Bm = 5e3;
async function Vm(e, t, { settings: n, connection: r }) {
  return await Wm(t, { settings: n, connection: r }, async (i, a) => {
    let o = await e();
    i.throwIfAborted();
    let s = t.idempotencyKey ?? $p(),
      c = await Gm(i, t.onAbort === `cancel`, (e) =>
        Zp(o, { connection: r, idempotencyKey: s, signal: e }),
      );
    return (a(c), await Um(c, { ...t, signal: i }, { settings: n, connection: r }));
  });
}
async function Hm(e, t, n) {
  return await Wm(t, n, async (r, i) => (i(e), await Um(e, { ...t, signal: r }, n)));
}
async function Um(e, t, { settings: n, connection: r }) {
  let i = t.onPreview !== void 0,
    a = Mm(e, { signal: t.signal, previews: i }, { connection: r, retries: n.retries }),
    o;
  for await (let e of a)
    if (e.kind === `state`) ((o = e.record), t.onState?.(e.record));
    else if (e.kind === `progress`) {
      let { stage: n, step: r, share: i } = e;
      t.onProgress?.({ stage: n, step: r, share: i });
    } else {
      let { kind: n, ...r } = e;
      t.onPreview?.(r);
    }
  if (o === void 0) throw Error(`a generation that ended without a record`);
  return tm(o, r);
}
async function Wm({ signal: e, onAbort: t }, { settings: n, connection: r }, i) {
  let a = null,
    { timeoutMs: o } = n,
    s = Jp({
      ms: o,
      signal: e,
      reason: () =>
        new qp(
          `There was no picture within ${o / 1e3} s.${a === null ? `` : ` It goes on being drawn as ${a}.`}`,
          { code: `timeout`, generationId: a },
        ),
    });
  try {
    return await i(s.signal, (e) => (a = e));
  } catch (n) {
    throw (a !== null && t === `cancel` && e?.aborted === !0 && (await Km(a, r)), n);
  } finally {
    s.close();
  }
}
async function Gm(e, t, n) {
  if (!t) return await n(e);
  let r = Jp({ ms: null, signal: void 0, reason: () => e.reason }),
    i = () => r.restart(Bm);
  e.addEventListener(`abort`, i, { once: !0 });
  try {
    return await n(r.signal);
  } finally {
    (e.removeEventListener(`abort`, i), r.close());
  }
}
async function Km(e, t) {
  let n = `/v1/generations/${encodeURIComponent(e)}/cancel`,
    r = Jp({ ms: Bm, signal: void 0, reason: () => Error(`canceling took too long`) });
  try {
    await t.ask({ path: n, method: `POST`, signal: r.signal }, async () => {});
  } catch {
  } finally {
    r.close();
  }
}
var qm = 32768;
function Jm(e) {
  if (typeof e == `string` || e instanceof Blob) return e;
  if (e instanceof ArrayBuffer || e instanceof Uint8Array) return new Blob([new Uint8Array(e)]);
  if (typeof e?.url != `string`)
    throw TypeError(
      `a picture must be an address, a Blob, an ArrayBuffer, a Uint8Array, or have a url`,
    );
  return e.url;
}
async function Ym(e) {
  let t = Jm(e);
  if (typeof t == `string`) return t;
  let n = new Uint8Array(await t.arrayBuffer()),
    r = ``;
  for (let e = 0; e < n.length; e += qm) r += String.fromCharCode(...n.subarray(e, e + qm));
  return `data:${t.type || `application/octet-stream`};base64,${btoa(r)}`;
}
function Xm(e) {
  let { format: t, compression: n, inputFidelity: r, ...i } = e;
  return {
    ...i,
    ...(t === void 0 ? {} : { output_format: t }),
    ...(n === void 0 ? {} : { output_compression: n }),
    ...(r === void 0 ? {} : { input_fidelity: r }),
  };
}
function Zm(e, t) {
  return th(`/v1/images/generations`, { ...eh(e, t), response_format: `url` });
}
async function Qm({ mask: e, ...t }, n, r) {
  let i = `/v1/images/edits`,
    a = { ...eh(t, r), response_format: `url` };
  if ((e === void 0 ? n : [...n, e]).map(Jm).some((e) => typeof e == `string`))
    return th(i, {
      ...a,
      image: await Promise.all(n.map(Ym)),
      ...(e === void 0 ? {} : { mask: await Ym(e) }),
    });
  let o = new FormData();
  for (let [e, t] of Object.entries(a)) o.append(e, String(t));
  return (
    n.forEach((e, t) => nh(o, [`image[]`, `picture-${t + 1}`], e)),
    e !== void 0 && nh(o, [`mask`, `mask`], e),
    { path: i, body: o }
  );
}
function $m(e, t, n) {
  return th(`/v1/chat/completions`, { ...eh(t, n), messages: e });
}
function eh(e, { model: t, previews: n }) {
  return {
    model: t,
    ...(n === 0 ? {} : { partial_images: n, stream: !0 }),
    ...Object.fromEntries(Object.entries(Xm(e)).filter(([, e]) => e !== void 0)),
  };
}
function th(e, t) {
  return { path: e, body: JSON.stringify(t) };
}
function nh(e, [t, n], r) {
  let i = Jm(r);
  i instanceof Blob && e.append(t, i, n);
}
var rh = `gpt-image-2-vip`,
  ih = 18e5,
  ah = 2 ** 31 - 1,
  oh = 8;
function sh(e) {
  let { timeoutMs: t = ih, retries: n = oh } = e,
    { protocol: r, href: i, origin: a, pathname: o } = new URL(e.url);
  if (!/^https?:$/.test(r) || i !== a + o)
    throw TypeError(
      `url must be the http or https address of the server, without a user, a query or a fragment`,
    );
  if (typeof e.key != `string` || e.key === ``) throw TypeError(`key must be an API key`);
  if (!(t > 0 && t <= ah)) throw RangeError(`timeoutMs must be above 0 and at most ${ah}`);
  if (!Number.isInteger(n) || n < 0) throw RangeError(`retries must be a whole number from 0`);
  return {
    url: i.replace(/(?:\/v1)?\/*$/, ``),
    key: e.key,
    model: e.model ?? rh,
    headers: e.headers ?? {},
    timeoutMs: t,
    retries: n,
    fetch: e.fetch ?? ((e, t) => globalThis.fetch(e, t)),
  };
}
function ch(e, t) {
  let { model: n, size: r } = e,
    i = [...e.turns],
    a = Promise.resolve();
  async function o(e, a) {
    let { text: o, pictures: s = [], ...c } = e,
      l = await Promise.all(s.map(Ym)),
      u = [...uh(i), dh({ text: o, pictures: l })],
      d = a.onPreview === void 0 ? 0 : 3,
      f = await Vm(
        async () => $m(u, r === null ? c : { ...c, size: c.size ?? r }, { model: n, previews: d }),
        a,
        t,
      ),
      [p] = f.pictures;
    if (p !== void 0) {
      let { url: e, width: t, height: n } = p;
      i.push({ text: o, pictures: l, id: f.id, url: e, size: `${t}x${n}` });
    }
    return f;
  }
  return {
    get turns() {
      return [...i];
    },
    get messages() {
      return uh(i);
    },
    say(e, t = {}) {
      let n = typeof e == `string` ? { text: e } : e,
        r = lh(a, t.signal).then(() => o(n, t));
      return ((a = Promise.allSettled([a, r])), r);
    },
    undo: () => i.pop(),
    branch: (e = i.length) => ch({ model: n, size: r, turns: i.slice(0, e) }, t),
    toJSON: () => ({ model: n, size: r, turns: [...i] }),
  };
}
function lh(e, t) {
  return t === void 0
    ? e
    : new Promise((n, r) => {
        let i = () => r(t.reason);
        (t.aborted && i(),
          t.addEventListener(`abort`, i, { once: !0 }),
          e.then(n).finally(() => t.removeEventListener(`abort`, i)));
      });
}
function uh(e) {
  return e.flatMap((e) => [dh(e), { role: `assistant`, content: `![image](${e.url})` }]);
}
function dh({ text: e, pictures: t }) {
  let n = t.map((e) => ({ type: `image_url`, image_url: { url: e } }));
  return { role: `user`, content: n.length === 0 ? e : [{ type: `text`, text: e }, ...n] };
}
function fh(e) {
  let t = Object.entries(e).flatMap(([e, t]) => (t === void 0 ? [] : [[e, String(t)]])),
    n = new URLSearchParams(t).toString();
  return n === `` ? `` : `?${n}`;
}
function ph(e, t) {
  let { pageSize: n, cursor: r, signal: i, ...a } = e;
  async function* o() {
    let e = r;
    do {
      let r = { path: `/v1/generations${fh({ ...a, limit: n, cursor: e })}`, signal: i },
        o = await t.ask(r, Yp);
      (yield o, (e = o.next_cursor));
    } while (e !== null);
  }
  return {
    pages: o,
    async *[Symbol.asyncIterator]() {
      for await (let e of o()) yield* e.data;
    },
  };
}
function mh(e) {
  let t = sh(e),
    n = hm(t),
    r = { settings: t, connection: n },
    { model: i, retries: a } = t,
    o = ({ onPreview: e }) => ({ model: i, previews: e === void 0 ? 0 : 3 }),
    s = (e, { signal: t } = {}) => n.ask({ path: e, signal: t }, Yp),
    c = (e) => `/v1/generations/${encodeURIComponent(e)}`;
  return {
    draw: (e, t = {}) => Vm(async () => Zm(hh(e), o(t)), t, r),
    edit: (e, t, n = {}) => Vm(() => Qm(hh(e), gh(t), o(n)), n, r),
    converse: (e = {}) =>
      ch({ model: e.model ?? i, size: e.size ?? null, turns: e.turns ?? [] }, r),
    resume: (e, t = {}) => Hm(e, t, r),
    watch: (e, t = {}) => Mm(e, t, { connection: n, retries: a }),
    generation: (e, t) => s(c(e), t),
    cancel: (e, { signal: t } = {}) =>
      n.ask({ path: `${c(e)}/cancel`, method: `POST`, signal: t }, Yp),
    remove: (e, { signal: t } = {}) =>
      n.ask({ path: c(e), method: `DELETE`, signal: t }, async () => {}),
    list: (e = {}) => ph(e, n),
    models: async (e) => (await s(`/v1/models`, e)).data,
    account: (e) => s(`/v1/account`, e),
    usage: (e = {}, t) => s(`/v1/usage${fh({ ...e, format: `json` })}`, t),
  };
}
function hh(e) {
  return typeof e == `string` ? { prompt: e } : e;
}
function gh(e) {
  return _h(e) ? e : [e];
}
function _h(e) {
  return Array.isArray(e);
}
var vh = 15e3,
  yh = 2;
function bh() {
  return new Ze({
    defaultOptions: {
      queries: {
        staleTime: vh,
        retry: (e, t) => e < yh && t instanceof qp && (t.retryable || t.code === `connection_lost`),
      },
      mutations: { retry: !1 },
    },
  });
}
function xh(e) {
  let t = new Set(),
    n,
    r = () => t.forEach((e) => e()),
    i = (t) => {
      (t.key === e || t.key === null) && ((n = void 0), r());
    };
  return {
    get() {
      return ((n ??= Ch(e)), n);
    },
    set(t) {
      n = t;
      try {
        t === null ? localStorage.removeItem(e) : localStorage.setItem(e, t);
      } catch {}
      r();
    },
    subscribe(e) {
      return (
        t.size === 0 && addEventListener(`storage`, i),
        t.add(e),
        () => {
          (t.delete(e), t.size === 0 && removeEventListener(`storage`, i));
        }
      );
    },
  };
}
function Sh(e) {
  return (0, y.useSyncExternalStore)(e.subscribe, e.get);
}
function Ch(e) {
  try {
    return localStorage.getItem(e);
  } catch {
    return null;
  }
}
var wh = xh(`limner.language`);
function Th() {
  return Dh(Sh(wh));
}
function Eh(e) {
  (wh.set(e), (document.documentElement.lang = e === `zh` ? `zh-CN` : `en`));
}
function Dh(e) {
  return /^zh/i.test(e ?? navigator.language) ? `zh` : `en`;
}
var Oh = (function () {
    let e = typeof document < `u` && document.createElement(`link`).relList;
    return e && e.supports && e.supports(`modulepreload`) ? `modulepreload` : `preload`;
  })(),
  kh = function (e) {
    return `/` + e;
  },
  Ah = {},
  jh = function (e) {
    return e.pathname.endsWith(`.css`);
  },
  Mh = function (e, t, n) {
    if (t in e) return e[t];
    let r = n();
    if (!r) {
      e[t] = void 0;
      return;
    }
    let i = r.then(
      () => {
        e[t] = void 0;
      },
      (n) => {
        throw ((e[t] = void 0), n);
      },
    );
    return ((e[t] = i), i);
  },
  Nh = function (e, t, n) {
    let r = Promise.resolve();
    if (t && t.length > 0) {
      let e,
        i = document.querySelector(`meta[property=csp-nonce]`),
        a = i?.nonce || i?.getAttribute(`nonce`);
      function o(e) {
        return Promise.all(
          e.map((e) =>
            Promise.resolve(e).then(
              (e) => ({ status: `fulfilled`, value: e }),
              (e) => ({ status: `rejected`, reason: e }),
            ),
          ),
        );
      }
      function s(e) {
        return import.meta.resolve ? new URL(import.meta.resolve(e)) : new URL(e, import.meta.url);
      }
      r = o(
        t
          .map((t) => {
            t = kh(t, n);
            let r = s(t),
              i = jh(r);
            return Mh(Ah, r.href, () => {
              if (e === void 0) {
                e = { all: new Set(), styles: new Set() };
                let t = document.getElementsByTagName(`link`);
                for (let n = t.length - 1; n >= 0; n--) {
                  let r = t[n];
                  (e.all.add(r.href), r.rel === `stylesheet` && e.styles.add(r.href));
                }
              }
              if ((i ? e.styles : e.all).has(r.href)) return;
              let t = document.createElement(`link`);
              if (
                ((t.rel = i ? `stylesheet` : Oh),
                i || (t.as = `script`),
                (t.crossOrigin = ``),
                (t.href = r.href),
                a && t.setAttribute(`nonce`, a),
                document.head.appendChild(t),
                i)
              )
                return new Promise((e, n) => {
                  let i = (a) => {
                    (t.removeEventListener(`load`, i),
                      t.removeEventListener(`error`, i),
                      a.type === `error` ? n(Error(`Unable to preload CSS for ${r}`)) : e(a));
                  };
                  (t.addEventListener(`load`, i), t.addEventListener(`error`, i));
                });
            });
          })
          .filter((e) => e !== void 0),
      );
    }
    function i(e) {
      let t = new Event(`vite:preloadError`, { cancelable: !0 });
      if (((t.payload = e), window.dispatchEvent(t), !t.defaultPrevented)) throw e;
    }
    return r.then((t) => {
      for (let e of t || []) e.status === `rejected` && i(e.reason);
      return e().catch(i);
    });
  };
async function Ph(e) {
  return e === `zh`
    ? (
        await Nh(async () => {
          let { zh: e } = await import(`./zh-DpHziKle.js`);
          return { zh: e };
        }, [])
      ).zh
    : (
        await Nh(async () => {
          let { en: e } = await import(`./en-cKaaGsCt.js`);
          return { en: e };
        }, [])
      ).en;
}
function Fh(e) {
  return (0, b.jsx)(`main`, { id: `content`, children: `PlaygroundPage` });
}
function Ih(...e) {
  return e.filter((e) => typeof e == `string` && e !== ``).join(` `);
}
var Lh = (e) => e?.replace(/([a-z0-9])([A-Z])/g, `$1-$2`).toLowerCase();
function Rh(e, t, n = []) {
  if (t == null) throw Error(`[lucide]: iconNode is required when icon name is used`);
  return { name: Lh(e), size: 24, node: t, ...(n.length > 0 ? { aliases: n } : {}) };
}
var zh = (e) => {
    let t = ``,
      n = !1;
    for (let r of e)
      r === `-` || r === `_` || r <= ` `
        ? (n = t.length > 0)
        : (t.length === 0 ? (t += r.toLowerCase()) : (t += n ? r.toUpperCase() : r), (n = !1));
    return t;
  },
  Bh = (e) => {
    let t = zh(e);
    return t.charAt(0).toUpperCase() + t.slice(1);
  },
  Vh = (...e) => {
    let t = new Set();
    for (let n of e) if (typeof n == `string`) for (let e of n.split(/\s+/)) e && t.add(e);
    return [...t].join(` `);
  },
  Hh = {
    xmlns: `http://www.w3.org/2000/svg`,
    width: 24,
    height: 24,
    viewBox: `0 0 24 24`,
    fill: `none`,
    stroke: `currentColor`,
    "stroke-width": 2,
    "stroke-linecap": `round`,
    "stroke-linejoin": `round`,
  };
function Uh(e) {
  return e != null;
}
function Wh(e, t = {}) {
  let n = t.attributeNames ?? {},
    r = (e) => n[e] ?? e,
    i = e.size ?? e.width ?? Hh.width,
    a = e.size ?? e.height ?? Hh.height,
    o =
      e.aliases?.filter((e) => typeof e == `string` && e.trim() !== ``).map((e) => `lucide-${e}`) ??
      [],
    s = [...(e.name ? [`lucide-${e.name}`] : []), ...o],
    c = t.className?.split(` `).filter(Boolean) ?? [],
    l = t.includeDefaultClasses === !1 ? Vh(...c) : Vh(`lucide`, ...s, ...c),
    u = t.absoluteStrokeWidth
      ? (Number(t.strokeWidth ?? Hh[`stroke-width`]) * Number(e.size ?? e.width ?? Hh.width)) /
        Number(t.size ?? t.width ?? Hh.width)
      : (t.strokeWidth ?? Hh[`stroke-width`]);
  return [
    `svg`,
    {
      ...Object.entries(Hh).reduce((e, [t, n]) => ((e[r(t)] = n), e), {}),
      ...(`color` in t && t.color && { [r(`stroke`)]: t.color }),
      ...(`size` in t && Uh(t.size) && { [r(`width`)]: t.size, [r(`height`)]: t.size }),
      ...(`width` in t && Uh(t.width) && { [r(`width`)]: t.width }),
      ...(`height` in t && Uh(t.height) && { [r(`height`)]: t.height }),
      [r(`stroke-width`)]: u,
      ...(l && { [r(`class`)]: l }),
      [r(`viewBox`)]: `0 0 ${i} ${a}`,
      ...(t.hasA11yProp === !1 ? { [r(`aria-hidden`)]: `true` } : {}),
      ...(`attributes` in t && t.attributes),
    },
    e.node.map((e) => {
      let [n, i, a] = e,
        o = t.nonScalingStroke ? { [r(`vector-effect`)]: `non-scaling-stroke`, ...i } : i;
      return a ? [n, o, a] : [n, o];
    }),
  ];
}
function Gh(e, t = {}) {
  return Wh(e, {
    ...t,
    attributeNames: {
      ...t.attributeNames,
      class: `className`,
      "stroke-width": `strokeWidth`,
      "stroke-linecap": `strokeLinecap`,
      "stroke-linejoin": `strokeLinejoin`,
      "vector-effect": `vectorEffect`,
    },
  });
}
var Kh = (e) => {
    if (typeof e != `object` || !e) return !1;
    for (let t in e)
      if (
        Object.prototype.hasOwnProperty.call(e, t) &&
        (t.startsWith(`aria-`) || t === `role` || t === `title`) &&
        e[t] != null
      )
        return !0;
    return !1;
  },
  qh = (0, y.createContext)({}),
  Jh = () => (0, y.useContext)(qh),
  Yh = (0, y.forwardRef)(
    (
      {
        color: e,
        size: t,
        width: n,
        height: r,
        strokeWidth: i,
        absoluteStrokeWidth: a,
        nonScalingStroke: o,
        className: s = ``,
        children: c,
        iconNode: l = [],
        icon: u = { node: l, aliases: [], size: 24 },
        ...d
      },
      f,
    ) => {
      let {
          size: p = 24,
          strokeWidth: m = 2,
          absoluteStrokeWidth: h = !1,
          nonScalingStroke: g = !1,
          color: _ = `currentColor`,
          className: v = ``,
        } = Jh() ?? {},
        b = !!c || Kh(d),
        [x, S, C = []] = Gh(u, {
          color: e ?? _,
          width: n ?? t ?? p,
          height: r ?? t ?? p,
          strokeWidth: i ?? m,
          absoluteStrokeWidth: a ?? h,
          nonScalingStroke: o ?? g,
          className: Vh(v, s),
          hasA11yProp: b,
          attributes: d,
        });
      return (0, y.createElement)(x, { ref: f, ...S }, [
        ...C.map(([e, t]) => (0, y.createElement)(e, t)),
        ...(Array.isArray(c) ? c : [c]),
      ]);
    },
  );
function Xh(e, t = [], n = []) {
  let r = typeof e == `string` ? Rh(e, t, n) : e,
    i = (0, y.forwardRef)(({ className: e, ...t }, n) =>
      (0, y.createElement)(Yh, { ref: n, icon: r, className: e, ...t }),
    );
  return (r.name && (i.displayName = Bh(r.name)), i);
}
var Zh = {
  name: `activity`,
  size: 24,
  node: [
    [
      `path`,
      {
        d: `M22 12h-2.48a2 2 0 0 0-1.93 1.46l-2.35 8.36a.25.25 0 0 1-.48 0L9.24 2.18a.25.25 0 0 0-.48 0l-2.35 8.36A2 2 0 0 1 4.49 12H2`,
        key: `169zse`,
      },
    ],
  ],
};
Zh.node;
var Qh = Xh(Zh),
  $h = {
    name: `book-open`,
    size: 24,
    node: [
      [`path`, { d: `M12 5v16`, key: `1f6ucr` }],
      [
        `path`,
        {
          d: `M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z`,
          key: `1fyvmf`,
        },
      ],
    ],
  };
$h.node;
var eg = Xh($h),
  tg = {
    name: `brush`,
    size: 24,
    node: [
      [`path`, { d: `m11 10 3 3`, key: `fzmg1i` }],
      [
        `path`,
        {
          d: `M6.5 21A3.5 3.5 0 1 0 3 17.5a2.62 2.62 0 0 1-.708 1.792A1 1 0 0 0 3 21z`,
          key: `p4q2r7`,
        },
      ],
      [
        `path`,
        { d: `M9.969 17.031 21.378 5.624a1 1 0 0 0-3.002-3.002L6.967 14.031`, key: `wy6l02` },
      ],
    ],
  };
tg.node;
var ng = Xh(tg),
  rg = {
    name: `chart-no-axes-column`,
    size: 24,
    node: [
      [`path`, { d: `M5 21v-6`, key: `1hz6c0` }],
      [`path`, { d: `M12 21V3`, key: `1lcnhd` }],
      [`path`, { d: `M19 21V9`, key: `unv183` }],
    ],
    aliases: [`bar-chart-2`],
  };
rg.node;
var ig = Xh(rg),
  ag = { name: `check`, size: 24, node: [[`path`, { d: `M20 6 9 17l-5-5`, key: `1gmf2c` }]] };
ag.node;
var og = Xh(ag),
  sg = {
    name: `key-round`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M2.586 17.414A2 2 0 0 0 2 18.828V21a1 1 0 0 0 1 1h3a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h1a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h.172a2 2 0 0 0 1.414-.586l.814-.814a6.5 6.5 0 1 0-4-4z`,
          key: `1s6t7t`,
        },
      ],
      [`circle`, { cx: `16.5`, cy: `7.5`, r: `.5`, fill: `currentColor`, key: `w0ekpg` }],
    ],
  };
sg.node;
var cg = Xh(sg),
  lg = {
    name: `layout-grid`,
    size: 24,
    node: [
      [`rect`, { width: `7`, height: `7`, x: `3`, y: `3`, rx: `1`, key: `1g98yp` }],
      [`rect`, { width: `7`, height: `7`, x: `14`, y: `3`, rx: `1`, key: `6d4xhi` }],
      [`rect`, { width: `7`, height: `7`, x: `14`, y: `14`, rx: `1`, key: `nxv5o0` }],
      [`rect`, { width: `7`, height: `7`, x: `3`, y: `14`, rx: `1`, key: `1bb6yr` }],
    ],
  };
lg.node;
var ug = Xh(lg),
  dg = {
    name: `loader-circle`,
    size: 24,
    node: [[`path`, { d: `M21 12a9 9 0 1 1-6.219-8.56`, key: `13zald` }]],
    aliases: [`loader-2`],
  };
dg.node;
var fg = Xh(dg),
  pg = {
    name: `log-out`,
    size: 24,
    node: [
      [`path`, { d: `m16 17 5-5-5-5`, key: `1bji2h` }],
      [`path`, { d: `M21 12H9`, key: `dn1m92` }],
      [`path`, { d: `M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4`, key: `1uf3rs` }],
    ],
  };
pg.node;
var mg = Xh(pg),
  hg = {
    name: `route`,
    size: 24,
    node: [
      [`path`, { d: `M9 5h8.5a1 1 0 010 7h-11a1 1 0 000 7H15`, key: `1r1aam` }],
      [`circle`, { cx: `18`, cy: `19`, r: `3`, key: `1xt0gg` }],
      [`circle`, { cx: `6`, cy: `5`, r: `3`, key: `151irh` }],
    ],
  };
hg.node;
var gg = Xh(hg),
  _g = {
    name: `rows-3`,
    size: 24,
    node: [
      [`rect`, { width: `18`, height: `18`, x: `3`, y: `3`, rx: `2`, key: `afitv7` }],
      [`path`, { d: `M21 9H3`, key: `1338ky` }],
      [`path`, { d: `M21 15H3`, key: `9uk58r` }],
    ],
    aliases: [`panels-top-bottom`],
  };
_g.node;
var vg = Xh(_g),
  yg = {
    name: `search`,
    size: 24,
    node: [
      [`path`, { d: `m21 21-4.34-4.34`, key: `14j7rj` }],
      [`circle`, { cx: `11`, cy: `11`, r: `8`, key: `4ej97u` }],
    ],
  };
yg.node;
var bg = Xh(yg),
  xg = {
    name: `sliders-horizontal`,
    size: 24,
    node: [
      [`path`, { d: `M10 5H3`, key: `1qgfaw` }],
      [`path`, { d: `M12 19H3`, key: `yhmn1j` }],
      [`path`, { d: `M14 3v4`, key: `1sua03` }],
      [`path`, { d: `M16 17v4`, key: `1q0r14` }],
      [`path`, { d: `M21 12h-9`, key: `1o4lsq` }],
      [`path`, { d: `M21 19h-5`, key: `1rlt1p` }],
      [`path`, { d: `M21 5h-7`, key: `1oszz2` }],
      [`path`, { d: `M8 10v4`, key: `tgpxqk` }],
      [`path`, { d: `M8 12H3`, key: `a7s4jb` }],
    ],
  };
xg.node;
var Sg = Xh(xg),
  Cg = {
    name: `sun-moon`,
    size: 24,
    node: [
      [`path`, { d: `M12 2v2`, key: `tus03m` }],
      [
        `path`,
        {
          d: `M14.837 16.385a6 6 0 1 1-7.223-7.222c.624-.147.97.66.715 1.248a4 4 0 0 0 5.26 5.259c.589-.255 1.396.09 1.248.715`,
          key: `xlf6rm`,
        },
      ],
      [`path`, { d: `M16 12a4 4 0 0 0-4-4`, key: `6vsxu` }],
      [`path`, { d: `m19 5-1.256 1.256`, key: `1yg6a6` }],
      [`path`, { d: `M20 12h2`, key: `1q8mjw` }],
    ],
  };
Cg.node;
var wg = Xh(Cg),
  Tg = {
    name: `users`,
    size: 24,
    node: [
      [`path`, { d: `M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2`, key: `1yyitq` }],
      [`path`, { d: `M16 3.128a4 4 0 0 1 0 7.744`, key: `16gr8j` }],
      [`path`, { d: `M22 21v-2a4 4 0 0 0-3-3.87`, key: `kshegd` }],
      [`circle`, { cx: `9`, cy: `7`, r: `4`, key: `nufk8` }],
    ],
  };
Tg.node;
var Eg = Xh(Tg),
  Dg = {
    name: `webhook`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M18 16.98h-5.99c-1.1 0-1.95.94-2.48 1.9A4 4 0 0 1 2 17c.01-.7.2-1.4.57-2`,
          key: `q3hayz`,
        },
      ],
      [`path`, { d: `m6 17 3.13-5.78c.53-.97.1-2.18-.5-3.1a4 4 0 1 1 6.89-4.06`, key: `1go1hn` }],
      [`path`, { d: `m12 6 3.13 5.73C15.66 12.7 16.9 13 18 13a4 4 0 0 1 0 8`, key: `qlwsc0` }],
    ],
  };
Dg.node;
var Og = Xh(Dg),
  kg = {
    name: `x`,
    size: 24,
    node: [
      [`path`, { d: `M18 6 6 18`, key: `1bl5f8` }],
      [`path`, { d: `m6 6 12 12`, key: `d8bk6v` }],
    ],
  };
kg.node;
var Ag = Xh(kg);
function jg({ size: e = 14 }) {
  return (0, b.jsx)(fg, { size: e, strokeWidth: 2, className: `spin`, "aria-hidden": !0 });
}
var Mg = {
  primary: `bg-ink text-on-ink border-transparent hover:bg-ink-hover active:bg-ink-hover shadow-1`,
  plain: `bg-surface text-text border-line-strong hover:bg-hover active:bg-press shadow-1`,
  ghost: `bg-transparent text-text-2 border-transparent hover:bg-hover hover:text-text active:bg-press`,
  danger: `bg-surface text-vermilion-text border-vermilion-line hover:bg-vermilion-soft active:bg-vermilion-soft shadow-1`,
};
function Ng({
  look: e = `plain`,
  small: t = !1,
  busy: n = !1,
  icon: r,
  asChild: i = !1,
  className: a,
  children: o,
  disabled: s,
  ...c
}) {
  let l = Ih(
    `relative inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap transition-colors duration-(--dur-1) select-none`,
    `disabled:bg-hover disabled:text-text-3 disabled:border-transparent disabled:shadow-none`,
    t ? `h-(--control-h-sm) px-2 text-xs` : `h-(--control-h) px-3 text-sm`,
    Mg[e],
    a,
  );
  return i
    ? (0, b.jsx)(yt, { className: l, ...c, children: o })
    : (0, b.jsxs)(`button`, {
        type: `button`,
        className: l,
        disabled: s === !0 || n,
        "aria-busy": n || void 0,
        ...c,
        children: [
          r,
          (0, b.jsx)(`span`, {
            className: Ih(`inline-flex items-center gap-1.5`, n && `invisible`),
            children: o,
          }),
          n &&
            (0, b.jsx)(`span`, {
              className: `absolute inset-0 grid place-items-center`,
              children: (0, b.jsx)(jg, {}),
            }),
        ],
      });
}
function Pg() {
  let e = ap(`shell`);
  return (0, b.jsx)(`main`, {
    id: `content`,
    className: `grid h-full place-items-center p-6 text-center`,
    children: (0, b.jsxs)(`div`, {
      children: [
        (0, b.jsx)(`h1`, { className: `text-xl`, children: e(`notFound`) }),
        (0, b.jsx)(`p`, {
          className: `mt-4`,
          children: (0, b.jsx)(Ng, {
            asChild: !0,
            children: (0, b.jsx)(Wp, { href: `/`, children: e(`notFoundBack`) }),
          }),
        }),
      ],
    }),
  });
}
var Fg = 3e3,
  Ig = 6e3,
  Lg = (0, y.createContext)(() => {});
function Rg({ children: e }) {
  let t = ap(`common`),
    [n, r] = (0, y.useState)([]),
    i = (0, y.useCallback)((e) => {
      r((t) => [...t.slice(-2), { ...e, id: Date.now() + Math.random() }]);
    }, []),
    a = (e) => r((t) => t.filter((t) => t.id !== e));
  return (0, b.jsx)(Lg.Provider, {
    value: (0, y.useMemo)(() => i, [i]),
    children: (0, b.jsxs)(yu, {
      label: t(`done`),
      children: [
        e,
        n.map(({ id: e, text: t, action: n }) =>
          (0, b.jsxs)(
            Mu,
            {
              duration: n === void 0 ? Fg : Ig,
              onOpenChange: (t) => (t ? void 0 : a(e)),
              className: `layer flex items-center gap-3 rounded-lg bg-ink px-4 py-2.5 text-sm font-medium text-on-ink shadow-3`,
              children: [
                (0, b.jsx)(og, { size: 16, strokeWidth: 2, "aria-hidden": !0 }),
                (0, b.jsx)(Lu, { children: t }),
                n !== void 0 &&
                  (0, b.jsx)(zu, {
                    altText: n.label,
                    asChild: !0,
                    children: (0, b.jsx)(`button`, {
                      type: `button`,
                      className: `ml-auto underline underline-offset-2`,
                      onClick: n.onSelect,
                      children: n.label,
                    }),
                  }),
              ],
            },
            e,
          ),
        ),
        (0, b.jsx)(wu, {
          className: `fixed bottom-4 left-1/2 z-70 flex w-90 max-w-[calc(100vw-32px)] -translate-x-1/2 flex-col gap-2 outline-none`,
        }),
      ],
    }),
  });
}
function zg({ children: e, inverted: t = !1 }) {
  return (0, b.jsx)(`kbd`, {
    className: Ih(
      `inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm border px-1 font-sans text-2xs font-medium`,
      t ? `border-current` : `border-line-strong text-text-2`,
    ),
    children: e,
  });
}
function Bg({ text: e, shortcut: t, side: n = `top`, children: r }) {
  return (0, b.jsxs)(ad, {
    children: [
      (0, b.jsx)(sd, { asChild: !0, children: r }),
      (0, b.jsx)(dd, {
        children: (0, b.jsxs)(pd, {
          side: n,
          sideOffset: 6,
          collisionPadding: 8,
          className: `layer z-60 flex max-w-64 items-center gap-2 rounded-md bg-ink px-2 py-1 text-xs font-medium text-on-ink`,
          children: [e, t !== void 0 && (0, b.jsx)(zg, { inverted: !0, children: t })],
        }),
      }),
    ],
  });
}
function Vg({
  label: e,
  icon: t,
  small: n = !1,
  bordered: r = !1,
  shortcut: i,
  className: a,
  ...o
}) {
  return (0, b.jsx)(Bg, {
    text: e,
    shortcut: i,
    children: (0, b.jsx)(`button`, {
      type: `button`,
      "aria-label": e,
      className: Ih(
        `inline-grid shrink-0 place-items-center rounded-md text-text-2 transition-colors duration-(--dur-1) hover:bg-hover hover:text-text active:bg-press disabled:bg-transparent disabled:text-text-3`,
        n ? `size-(--control-h-sm)` : `size-(--control-h)`,
        r && `border border-line-strong bg-surface shadow-1`,
        a,
      ),
      ...o,
      children: t,
    }),
  });
}
function Hg({
  open: e,
  onOpenChange: t,
  title: n,
  description: r,
  children: i,
  footer: a,
  width: o = 560,
  locked: s = !1,
  hideTitle: c = !1,
}) {
  let l = ap(`common`);
  return (0, b.jsx)(ua, {
    open: e,
    onOpenChange: (e) => (s && !e ? void 0 : t(e)),
    children: (0, b.jsxs)(ma, {
      children: [
        (0, b.jsx)(ga, { className: `scrim fixed inset-0 z-40 bg-scrim` }),
        (0, b.jsx)(`div`, {
          className: `pointer-events-none fixed inset-0 z-50 flex items-end justify-center md:items-center md:p-6`,
          children: (0, b.jsxs)(ba, {
            ...(r === void 0 ? { "aria-describedby": void 0 } : {}),
            style: { maxWidth: o },
            className: Ih(
              `dialog sheet-bottom pointer-events-auto flex max-h-[92dvh] w-full flex-col rounded-t-xl bg-raised shadow-3 md:max-h-[88dvh] md:rounded-xl`,
            ),
            children: [
              (0, b.jsxs)(`div`, {
                className: Ih(`flex items-start gap-4 px-6 pt-6 pb-3`, c && `sr-only`),
                children: [
                  (0, b.jsxs)(`div`, {
                    className: `min-w-0 flex-1`,
                    children: [
                      (0, b.jsx)(wa, {
                        className: `text-lg font-strong tracking-title`,
                        children: n,
                      }),
                      r !== void 0 &&
                        (0, b.jsx)(Ta, { className: `mt-1 text-sm text-text-2`, children: r }),
                    ],
                  }),
                  !s &&
                    (0, b.jsx)(Da, {
                      asChild: !0,
                      children: (0, b.jsx)(Vg, {
                        small: !0,
                        label: l(`close`),
                        icon: (0, b.jsx)(Ag, { size: 16, strokeWidth: 1.75 }),
                      }),
                    }),
                ],
              }),
              (0, b.jsx)(`div`, {
                className: `min-h-0 flex-1 overflow-y-auto px-6 pb-6`,
                children: i,
              }),
              a !== void 0 &&
                (0, b.jsx)(`div`, {
                  className: `flex flex-wrap items-center justify-end gap-2 border-t border-line px-6 py-4`,
                  children: a,
                }),
            ],
          }),
        }),
      ],
    }),
  });
}
function Ug({ open: e, onOpenChange: t }) {
  let n = ap(`shell`);
  return (0, b.jsx)(Hg, { open: e, onOpenChange: t, title: n(`search`), children: null });
}
function Wg({ size: e = 18 }) {
  return (0, b.jsxs)(`svg`, {
    width: e,
    height: e,
    viewBox: `0 0 18 18`,
    "aria-hidden": !0,
    className: `shrink-0`,
    children: [
      (0, b.jsx)(`path`, { d: `M1 1h2.6v13.4H17V17H1z`, fill: `currentColor` }),
      (0, b.jsx)(`rect`, {
        x: `6.4`,
        y: `1.6`,
        width: `9.6`,
        height: `9.6`,
        className: `fill-gold`,
      }),
    ],
  });
}
async function Gg(e, t = {}) {
  let { method: n = `GET`, body: r, signal: i } = t,
    a = await Kg(`/admin/v1${e}`, {
      method: n,
      headers: {
        "x-limner-console": `1`,
        ...(r === void 0 ? {} : { "content-type": `application/json` }),
      },
      ...(r === void 0 ? {} : { body: JSON.stringify(r) }),
      ...(i === void 0 ? {} : { signal: i }),
    }),
    o = await a.text();
  if (!a.ok) throw qg(a, o);
  return o === `` ? void 0 : JSON.parse(o);
}
async function Kg(e, t) {
  try {
    return await fetch(e, { ...t, credentials: `same-origin` });
  } catch (e) {
    throw t.signal?.aborted === !0
      ? e
      : new qp(`The connection to the server failed; is it running?`, {
          code: `connection_lost`,
          cause: e,
          retryable: !0,
        });
  }
}
function qg(e, t) {
  let n = Jg(t),
    r = Number(e.headers.get(`retry-after`) ?? NaN);
  return new qp(n?.message ?? `The server answered ${e.status}.`, {
    code: n?.code ?? `unexpected_answer`,
    status: e.status,
    param: n?.param ?? null,
    requestId: e.headers.get(`x-request-id`),
    retryAfterMs: Number.isFinite(r) ? r * 1e3 : null,
  });
}
function Jg(e) {
  try {
    let { error: t } = JSON.parse(e);
    return typeof t?.message == `string` && typeof t.code == `string`
      ? { message: t.message, code: t.code, param: t.param ?? null }
      : null;
  } catch {
    return null;
  }
}
var Yg = [`admin`, `session`];
function Xg() {
  return ut({
    queryKey: Yg,
    staleTime: 6e4,
    queryFn: async ({ signal: e }) => {
      try {
        return await Gg(`/session`, { signal: e });
      } catch (e) {
        if (e instanceof qp && e.status === 401) return null;
        throw e;
      }
    },
  });
}
function Zg() {
  return null;
}
var Qg = 1e4;
function $g() {
  let e = ap(`shell`),
    { data: t } = ut({
      queryKey: [`admin`, `open-count`],
      refetchInterval: Qg,
      queryFn: ({ signal: e }) => Gg(`/generations?state=queued,running&limit=100`, { signal: e }),
    }),
    n = t?.data.length ?? 0;
  return n === 0
    ? null
    : (0, b.jsx)(`span`, {
        className: `ml-auto hidden text-xs font-body text-text-2 lg:inline`,
        children: e(`open`, { count: n }),
      });
}
var e_ = [
    { href: `/`, name: `playground`, Icon: ng },
    { href: `/gallery`, name: `gallery`, Icon: ug },
    { href: `/docs`, name: `docs`, Icon: eg },
    { href: `/console`, name: `console`, Icon: Qh },
  ],
  t_ = [
    { href: `/console`, name: `overview`, Icon: ig },
    { href: `/console/generations`, name: `generations`, Icon: vg },
    { href: `/console/accounts`, name: `accounts`, Icon: Eg },
    { href: `/console/keys`, name: `keys`, Icon: cg },
    { href: `/console/channels`, name: `channels`, Icon: gg },
    { href: `/console/webhooks`, name: `webhooks`, Icon: Og },
    { href: `/console/settings`, name: `settings`, Icon: Sg },
  ];
function n_({ path: e, wide: t = !1 }) {
  let n = ap(`shell`),
    r = e.startsWith(`/console`);
  return (0, b.jsxs)(`div`, {
    className: `flex min-h-0 flex-1 flex-col overflow-y-auto px-2 lg:px-3`,
    children: [
      (0, b.jsx)(`nav`, {
        "aria-label": n(`navigation`),
        children: e_.map((n) =>
          (0, b.jsx)(i_, { place: n, wide: t, current: a_(n.href, e), strong: !0 }, n.href),
        ),
      }),
      r
        ? (0, b.jsx)(r_, { path: e, wide: t })
        : (0, b.jsx)(`div`, {
            className: Ih(`min-h-0`, t ? `block` : `hidden lg:block`),
            children: (0, b.jsx)(Zg, {}),
          }),
    ],
  });
}
function r_({ path: e, wide: t = !1 }) {
  let n = ap(`shell`),
    r = Xg();
  return r.data === null || r.data === void 0
    ? null
    : (0, b.jsxs)(`nav`, {
        "aria-label": n(`consoleNavigation`),
        className: `mt-3`,
        children: [
          (0, b.jsx)(`h2`, {
            className: Ih(`px-2 pb-2 text-xs font-body text-text-2`, t ? `` : `hidden lg:block`),
            children: n(`console`),
          }),
          t_.map((n) =>
            (0, b.jsx)(
              i_,
              {
                place: n,
                wide: t,
                current: n.href === `/console` ? e === `/console` : e.startsWith(n.href),
                children: n.name === `generations` && (0, b.jsx)($g, {}),
              },
              n.href,
            ),
          ),
        ],
      });
}
function i_({ place: e, current: t, wide: n, strong: r = !1, children: i }) {
  let { href: a, name: o, Icon: s } = e,
    c = ap(`shell`),
    l = Ih(
      `flex h-8 items-center gap-2.5 rounded-md px-2 text-sm font-medium transition-colors duration-(--dur-1) coarse:h-11`,
      n ? `` : `justify-center lg:justify-start`,
      t && !(r && o === `console`)
        ? `bg-hover text-text`
        : `text-text-2 hover:bg-hover hover:text-text`,
      t && `text-text`,
    ),
    u = (0, b.jsxs)(b.Fragment, {
      children: [
        (0, b.jsx)(s, { size: 16, strokeWidth: 1.75, "aria-hidden": !0, className: `shrink-0` }),
        (0, b.jsx)(`span`, { className: n ? `` : `sr-only lg:not-sr-only`, children: c(o) }),
        i,
      ],
    });
  return o === `docs`
    ? (0, b.jsx)(`a`, { href: a, className: l, children: u })
    : (0, b.jsx)(Wp, { href: a, className: l, "aria-current": t ? `page` : void 0, children: u });
}
function a_(e, t) {
  return e === `/` ? t === `/` || t.startsWith(`/t/`) : t.startsWith(e);
}
var o_ = xh(`limner.key`);
function s_(e) {
  o_.set(e === null ? null : JSON.stringify(e));
}
function c_() {
  return l_(Sh(o_));
}
function l_(e) {
  if (e === null) return null;
  try {
    let { key: t, name: n } = JSON.parse(e);
    return typeof t == `string` && t !== ``
      ? { key: t, name: typeof n == `string` ? n : `` }
      : null;
  } catch {
    return null;
  }
}
function u_(e) {
  return mh({ url: location.origin, key: e, retries: 2 });
}
function d_() {
  let e = c_();
  return ut({
    queryKey: [`account`, e?.key],
    enabled: e !== null,
    queryFn: ({ signal: t }) => u_(e?.key ?? ``).account({ signal: t }),
  });
}
function f_(e) {
  let t = e % 1e4 == 0 ? 2 : e % 100 == 0 ? 4 : 6,
    n = (Math.abs(e) / 1e6).toLocaleString(`en-US`, {
      minimumFractionDigits: t,
      maximumFractionDigits: t,
    });
  return `${e < 0 ? `−` : ``}$${n}`;
}
function p_({ trigger: e, children: t, side: n = `bottom`, align: r = `end` }) {
  return (0, b.jsxs)(Yl, {
    children: [
      (0, b.jsx)(Zl, { asChild: !0, children: e }),
      (0, b.jsx)(Ql, {
        children: (0, b.jsx)(eu, {
          side: n,
          align: r,
          sideOffset: 6,
          collisionPadding: 8,
          className: `layer z-50 min-w-48 rounded-lg bg-raised p-1 shadow-3`,
          children: t,
        }),
      }),
    ],
  });
}
var m_ = `flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 text-sm outline-none select-none data-highlighted:bg-hover data-disabled:text-text-3 coarse:min-h-11`;
function h_({ icon: e, onSelect: t, danger: n = !1, disabled: r = !1, children: i }) {
  return (0, b.jsxs)(nu, {
    disabled: r,
    onSelect: t,
    className: Ih(m_, n && `text-vermilion-text`),
    children: [e !== void 0 && (0, b.jsx)(`span`, { className: `text-text-2`, children: e }), i],
  });
}
function g_({ label: e, value: t, onChange: n, options: r }) {
  return (0, b.jsxs)(ru, {
    value: t,
    onValueChange: (e) => {
      let t = r.find((t) => t.value === e);
      t !== void 0 && n(t.value);
    },
    children: [
      (0, b.jsx)(tu, { className: `px-2 pt-2 pb-1 text-xs text-text-3`, children: e }),
      r.map((e) =>
        (0, b.jsxs)(
          iu,
          {
            value: e.value,
            className: m_,
            children: [
              (0, b.jsx)(`span`, { className: `flex-1`, children: e.label }),
              (0, b.jsx)(au, { children: (0, b.jsx)(og, { size: 14, strokeWidth: 2 }) }),
            ],
          },
          e.value,
        ),
      ),
    ],
  });
}
function __() {
  return (0, b.jsx)(ou, { className: `mx-1 my-1 h-px bg-line` });
}
var v_ = xh(`limner.theme`),
  y_ = matchMedia(`(prefers-color-scheme: dark)`);
function b_() {
  return C_(Sh(v_));
}
function x_(e) {
  v_.set(e === `system` ? null : e);
}
function S_() {
  let e = () => {
      let e = C_(v_.get()),
        t = e === `dark` || (e === `system` && y_.matches);
      document.documentElement.dataset.theme = t ? `dark` : `light`;
    },
    t = v_.subscribe(e);
  return (
    y_.addEventListener(`change`, e),
    e(),
    () => {
      (t(), y_.removeEventListener(`change`, e));
    }
  );
}
function C_(e) {
  return e === `light` || e === `dark` ? e : `system`;
}
var w_ = [
  { value: `en`, label: `English` },
  { value: `zh`, label: `中文` },
];
function T_({ isConsole: e }) {
  let t = ap(`shell`),
    n = b_(),
    r = Th();
  (0, y.useEffect)(() => S_(), []);
  let i = [
    { value: `light`, label: t(`light`) },
    { value: `dark`, label: t(`dark`) },
    { value: `system`, label: t(`system`) },
  ];
  return (0, b.jsxs)(p_, {
    side: `top`,
    trigger: (0, b.jsx)(Vg, {
      label: t(`preferences`),
      icon: (0, b.jsx)(wg, { size: 16, strokeWidth: 1.75 }),
    }),
    children: [
      (0, b.jsx)(g_, { label: t(`theme`), value: n, onChange: x_, options: i }),
      (0, b.jsx)(__, {}),
      (0, b.jsx)(g_, { label: t(`language`), value: r, onChange: Eh, options: w_ }),
      e ? (0, b.jsx)(D_, {}) : (0, b.jsx)(E_, {}),
    ],
  });
}
function E_() {
  let e = ap(`shell`);
  return c_() === null
    ? null
    : (0, b.jsxs)(b.Fragment, {
        children: [
          (0, b.jsx)(__, {}),
          (0, b.jsx)(h_, {
            icon: (0, b.jsx)(mg, { size: 16, strokeWidth: 1.75 }),
            onSelect: () => s_(null),
            children: e(`signOut`),
          }),
        ],
      });
}
function D_() {
  let e = ap(`shell`),
    t = S(),
    { data: n } = Xg(),
    r = async () => {
      (await Gg(`/session`, { method: `DELETE` }),
        t.removeQueries({ queryKey: [`admin`] }),
        t.setQueryData(Yg, null));
    };
  return n == null
    ? null
    : (0, b.jsxs)(b.Fragment, {
        children: [
          (0, b.jsx)(__, {}),
          (0, b.jsx)(h_, {
            icon: (0, b.jsx)(mg, { size: 16, strokeWidth: 1.75 }),
            onSelect: () => void r(),
            children: e(`signOutConsole`),
          }),
        ],
      });
}
function O_({ path: e, wide: t = !1 }) {
  let n = e.startsWith(`/console`);
  return (0, b.jsx)(`div`, {
    className: `border-t border-line p-2 lg:p-3`,
    children: (0, b.jsxs)(`div`, {
      className: `flex items-center gap-2.5`,
      children: [
        (0, b.jsx)(`span`, {
          className: Ih(`min-w-0 flex-1 items-center gap-2.5`, t ? `flex` : `hidden lg:flex`),
          children: n ? (0, b.jsx)(A_, {}) : (0, b.jsx)(k_, {}),
        }),
        (0, b.jsx)(T_, { isConsole: n }),
      ],
    }),
  });
}
function k_() {
  let e = ap(`shell`),
    t = c_(),
    { data: n } = d_();
  if (t === null || n === void 0) return (0, b.jsx)(j_, { letter: `–`, name: e(`notSignedIn`) });
  let r = f_(Math.abs(n.balance.amount_micros)),
    i = n.unlimited
      ? e(`unlimited`, { amount: r })
      : e(`left`, { amount: f_(n.balance.amount_micros) });
  return (0, b.jsx)(j_, { letter: n.name.slice(0, 1).toUpperCase(), name: n.name, note: i });
}
function A_() {
  let e = ap(`shell`),
    { data: t } = Xg();
  if (t == null) return (0, b.jsx)(j_, { letter: `–`, name: e(`notSignedIn`) });
  let n = Math.max(0, Math.round((t.expires * 1e3 - Date.now()) / 36e5));
  return (0, b.jsx)(j_, {
    letter: `A`,
    name: e(`administrator`),
    note: e(`sessionLeft`, { time: `${n}\u00A0h` }),
  });
}
function j_({ letter: e, name: t, note: n }) {
  return (0, b.jsxs)(b.Fragment, {
    children: [
      (0, b.jsx)(`span`, {
        "aria-hidden": !0,
        className: `grid size-7.5 shrink-0 place-items-center rounded-md bg-hover text-xs font-strong text-text-2`,
        children: e,
      }),
      (0, b.jsxs)(`span`, {
        className: `min-w-0`,
        children: [
          (0, b.jsx)(`span`, { className: `block truncate text-xs font-medium`, children: t }),
          n !== void 0 &&
            (0, b.jsx)(`span`, { className: `block truncate text-xs text-text-2`, children: n }),
        ],
      }),
    ],
  });
}
function M_({ open: e, onOpenChange: t, path: n }) {
  let r = ap(`shell`),
    i = (0, y.useRef)(n);
  return (
    (0, y.useEffect)(() => {
      i.current !== n && ((i.current = n), t(!1));
    }, [n, t]),
    (0, b.jsx)(ua, {
      open: e,
      onOpenChange: t,
      children: (0, b.jsxs)(ma, {
        children: [
          (0, b.jsx)(ga, { className: `scrim fixed inset-0 z-40 bg-scrim md:hidden` }),
          (0, b.jsxs)(ba, {
            "aria-describedby": void 0,
            className: `sheet-left fixed inset-y-0 left-0 z-50 flex w-72 flex-col bg-bg shadow-3 md:hidden`,
            children: [
              (0, b.jsxs)(wa, {
                className: `flex h-13 items-center gap-2.5 px-5 text-md`,
                children: [(0, b.jsx)(Wg, {}), `Limner`],
              }),
              (0, b.jsx)(`span`, { className: `sr-only`, children: r(`menu`) }),
              (0, b.jsx)(n_, { path: n, wide: !0 }),
              (0, b.jsx)(O_, { path: n, wide: !0 }),
            ],
          }),
        ],
      }),
    })
  );
}
var N_ = (0, y.createContext)({ openMenu: () => {}, openSearch: () => {} });
function P_() {
  return (0, y.useContext)(N_);
}
function F_({ path: e }) {
  let t = ap(`shell`),
    { openSearch: n } = P_();
  return (0, b.jsxs)(`aside`, {
    "aria-label": t(`navigation`),
    className: `hidden w-14 shrink-0 flex-col border-r border-line bg-bg md:flex lg:w-59`,
    children: [
      (0, b.jsxs)(`div`, {
        className: `flex h-14 items-center justify-center gap-2.5 px-3 lg:justify-start lg:px-5`,
        children: [
          (0, b.jsxs)(Wp, {
            href: `/`,
            className: `flex items-center gap-2.5 text-md font-strong tracking-tight`,
            children: [
              (0, b.jsx)(Wg, {}),
              (0, b.jsx)(`span`, { className: `hidden lg:inline`, children: `Limner` }),
            ],
          }),
          (0, b.jsx)(Vg, {
            small: !0,
            className: `ml-auto hidden lg:inline-grid`,
            label: t(`search`),
            shortcut: `⌘K`,
            icon: (0, b.jsx)(bg, { size: 16, strokeWidth: 1.75 }),
            onClick: n,
          }),
        ],
      }),
      (0, b.jsx)(n_, { path: e }),
      (0, b.jsx)(O_, { path: e }),
    ],
  });
}
function I_({ children: e }) {
  let t = ap(`shell`),
    [n, r] = (0, y.useState)(!1),
    [i, a] = (0, y.useState)(!1),
    [o] = Rp();
  return (0, b.jsxs)(N_.Provider, {
    value: { openMenu: () => r(!0), openSearch: () => a(!0) },
    children: [
      (0, b.jsx)(`a`, {
        href: `#content`,
        className: `sr-only z-70 rounded-md bg-ink px-3 py-2 text-on-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2`,
        children: t(`skip`),
      }),
      (0, b.jsxs)(`div`, {
        className: `flex h-full`,
        children: [
          (0, b.jsx)(F_, { path: o }),
          (0, b.jsx)(`div`, {
            className: `relative flex h-full min-w-0 flex-1 flex-col`,
            children: e,
          }),
        ],
      }),
      (0, b.jsx)(M_, { open: n, onOpenChange: r, path: o }),
      (0, b.jsx)(Ug, { open: i, onOpenChange: a }),
    ],
  });
}
var L_ = (0, y.lazy)(async () => ({
    default: (
      await Nh(async () => {
        let { GalleryPage: e } = await import(`./gallery-page-DlREcZSH.js`);
        return { GalleryPage: e };
      }, [])
    ).GalleryPage,
  })),
  R_ = (0, y.lazy)(async () => ({
    default: (
      await Nh(async () => {
        let { ConsolePages: e } = await import(`./console-pages-CriWJACn.js`);
        return { ConsolePages: e };
      }, [])
    ).ConsolePages,
  })),
  z_ = (0, y.lazy)(async () => ({
    default: (
      await Nh(async () => {
        let { ReferencePage: e } = await import(`./reference-page-t1p3gbTk.js`);
        return { ReferencePage: e };
      }, [])
    ).ReferencePage,
  })),
  B_ = bh(),
  V_ = new Map();
function H_({ signingIn: e }) {
  return (0, b.jsx)(y.Suspense, {
    children: (0, b.jsx)(W_, {
      children: (0, b.jsx)(C, {
        client: B_,
        children: (0, b.jsx)(td, {
          delayDuration: 400,
          skipDelayDuration: 200,
          children: (0, b.jsx)(Rg, {
            children: (0, b.jsx)(I_, {
              children: (0, b.jsx)(y.Suspense, { children: (0, b.jsx)(U_, { signingIn: e }) }),
            }),
          }),
        }),
      }),
    }),
  });
}
function U_({ signingIn: e }) {
  return (0, b.jsxs)(Kp, {
    children: [
      (0, b.jsx)(Up, { path: `/`, children: (0, b.jsx)(Fh, { signingIn: e, thread: null }) }),
      (0, b.jsx)(Up, {
        path: `/t/:thread`,
        children: ({ thread: t }) => (0, b.jsx)(Fh, { signingIn: e, thread: t ?? null }),
      }),
      (0, b.jsx)(Up, {
        path: `/gallery/:id?`,
        children: ({ id: e }) => (0, b.jsx)(L_, { open: e ?? null }),
      }),
      (0, b.jsx)(Up, { path: `/console/*?`, children: (0, b.jsx)(R_, {}) }),
      (0, b.jsx)(Up, { path: `/reference`, children: (0, b.jsx)(z_, {}) }),
      (0, b.jsx)(Up, { children: (0, b.jsx)(Pg, {}) }),
    ],
  });
}
function W_({ children: e }) {
  let t = Th(),
    n = (0, y.use)(G_(t)),
    r = (0, y.useMemo)(() => new Intl.DateTimeFormat().resolvedOptions().timeZone, []);
  return (0, b.jsx)(tp, {
    locale: t === `zh` ? `zh-CN` : `en`,
    messages: n,
    timeZone: r,
    children: e,
  });
}
function G_(e) {
  let t = V_.get(e) ?? Ph(e);
  return (V_.set(e, t), t);
}
function K_() {
  return document.querySelector(`meta[name="csp-nonce"]`)?.content;
}
var q_ = `#sign-in=`;
async function J_() {
  let { hash: e, pathname: t, search: n } = location;
  if (!e.startsWith(q_)) return { kind: `none` };
  history.replaceState(null, ``, t + n);
  try {
    let { key: t, name: n } = await Y_(decodeURIComponent(e.slice(9)));
    return (s_({ key: t, name: n }), { kind: `signed-in`, name: n });
  } catch (e) {
    return { kind: `failed`, error: e };
  }
}
async function Y_(e) {
  let t = await fetch(`/v1/sign-in`, {
      method: `POST`,
      headers: { "content-type": `application/json` },
      body: JSON.stringify({ code: e }),
    }),
    n = await t.json();
  if (!t.ok || n.key === void 0)
    throw new qp(n.error?.message ?? `The server answered ${t.status}.`, {
      code: n.error?.code ?? `unexpected_answer`,
      status: t.status,
    });
  return { key: n.key, name: n.name ?? `` };
}
Object.assign(globalThis, { __webpack_nonce__: K_() });
var X_ = J_(),
  Z_ = document.querySelector(`#app`);
Z_ !== null &&
  (0, op.createRoot)(Z_).render(
    (0, b.jsx)(y.StrictMode, { children: (0, b.jsx)(H_, { signingIn: X_ }) }),
  );
export { v as t };
