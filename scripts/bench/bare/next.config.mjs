export default { turbopack: { root: process.env.MOC_BENCH_ROOT }, poweredByHeader: false };
