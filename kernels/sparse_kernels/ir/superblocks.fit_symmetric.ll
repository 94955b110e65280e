; 59c3d8f900ad944003ed0395b7fe3283

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 -9223372036854775808, 1) i64 @sparse_superblocks_fit_symmetric(i64 %a0, double %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr {
  %.13.i = add i64 %a0, 32
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !0
  %.16.i = inttoptr i64 %.15.i to ptr
  %.18.i = load i64, ptr %.16.i, align 8, !noalias !0
  %.19.i = getelementptr i8, ptr %.16.i, i64 8
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.22.i = add i64 %a0, 16
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.27.i = inttoptr i64 %.24.i to ptr
  %.55.i = add i64 %a2, 32
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.58.i = inttoptr i64 %.57.i to ptr
  %.60.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.61.i = add i64 %a2, 16
  %.62.i = inttoptr i64 %.61.i to ptr
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !0
  %.66.i = inttoptr i64 %.63.i to ptr
  %.91.i = add i64 %a3, 32
  %.92.i = inttoptr i64 %.91.i to ptr
  %.93.i = load i64, ptr %.92.i, align 8, !noalias !0
  %.94.i = inttoptr i64 %.93.i to ptr
  %.96.i = load i64, ptr %.94.i, align 8, !noalias !0
  %.97.i = add i64 %a3, 16
  %.98.i = inttoptr i64 %.97.i to ptr
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !0
  %.102.i = inttoptr i64 %.99.i to ptr
  %.127.i = add i64 %a4, 32
  %.128.i = inttoptr i64 %.127.i to ptr
  %.129.i = load i64, ptr %.128.i, align 8, !noalias !0
  %.130.i = inttoptr i64 %.129.i to ptr
  %.133.i = getelementptr i8, ptr %.130.i, i64 8
  %.134.i = load i64, ptr %.133.i, align 8, !noalias !0
  %.136.i = add i64 %a4, 16
  %.137.i = inttoptr i64 %.136.i to ptr
  %.138.i = load i64, ptr %.137.i, align 8, !noalias !0
  %.141.i = inttoptr i64 %.138.i to ptr
  %.99.i.i = fptrunc double %a1 to float
  %.29.i.i.i = icmp slt i64 %.20.i, 0
  br i1 %.29.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit, label %B0.endif.endif.endif.endif.i.i.i, !prof !4

B0.endif.endif.endif.endif.i.i.i:                 ; preds = %0
  %.51.i.i.i = shl i64 %.20.i, 5
  %.52.i.i.i = icmp samesign ugt i64 %.20.i, 288230376151711743
  %1 = add i64 %.51.i.i.i, -2305843009213693952
  %.57.i.i.i = icmp ult i64 %1, -4611686018427387904
  %.58.i.i.i = or i1 %.52.i.i.i, %.57.i.i.i
  br i1 %.58.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit, label %B0.endif.endif.endif.endif.endif.i.i.i, !prof !4

B0.endif.endif.endif.endif.endif.i.i.i:           ; preds = %B0.endif.endif.endif.endif.i.i.i
  %.56.i.i.i = shl i64 %.20.i, 7
  %all.i.i.i.i.i.i = add i64 %.56.i.i.i, 128
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !5
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit, label %.3.endif.i31.i.i.i

.3.endif.i31.i.i.i:                               ; preds = %B0.endif.endif.endif.endif.endif.i.i.i
  %address.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 24
  %2 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %2, i8 0, i64 32, i1 false), !noalias !5
  store i64 1, ptr %piece.i.i.i.i.i.i, align 4, !noalias !5
  store ptr %data.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i, align 8, !noalias !5
  %.4.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !18
  fence release
  %.4.i.i32.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !18
  %.10.i.i.i.i = icmp eq i64 %.4.i.i32.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %B0.endif.i.i, !prof !4

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i31.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !18
  br label %B0.endif.i.i

B734.i.i:                                         ; preds = %B734.preheader.i.i, %NRT_decref.exit2084.i.i
  %start.2.0.i.i = phi i64 [ %.4664.i.i, %NRT_decref.exit2084.i.i ], [ 0, %B734.preheader.i.i ]
  %.4.i.i2023.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  br label %B848.if.i.i

B848.loopexit.i.i:                                ; preds = %B894.if.i.i, %B848.if.i.i
  %exitcond.not.i.i = icmp eq i64 %.647.i.i, 32
  br i1 %exitcond.not.i.i, label %.3.endif.i2026.i.i, label %B848.if.i.i

.3.endif.i2026.i.i:                               ; preds = %B848.loopexit.i.i
  %.4.i.i2027.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i2031.i.i = atomicrmw add ptr %piece.i.i.i.i2241.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i2035.i.i = atomicrmw add ptr %piece.i.i.i.i2256.i.i, i64 1 monotonic, align 8, !noalias !19
  fence release
  %.4.i.i2039.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i.i.i = icmp eq i64 %.4.i.i2039.i.i, 1
  br i1 %.10.i.i.i, label %.3.endif.if.i.i.i, label %B980.if.i.i.preheader, !prof !4

B980.if.i.i.preheader:                            ; preds = %.3.endif.if.i.i.i, %.3.endif.i2026.i.i
  br label %B980.if.i.i

.3.endif.if.i.i.i:                                ; preds = %.3.endif.i2026.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %B980.if.i.i.preheader

B1052.preheader.i.i:                              ; preds = %B980.if.i.i
  br i1 %.8192531.not.i.i, label %.3.endif.i2047.i.i, label %B1052.if.i.i

B1052.loopexit.i.i:                               ; preds = %B1096.if.i.i
  %.1317.i.i = add nsw i64 %.1255.02544.i.i, -1
  %.1321.i.i = add nuw nsw i64 %.1252.02543.i.i, 1
  %.1308.i.i = icmp sgt i64 %.1255.02544.i.i, 1
  br i1 %.1308.i.i, label %B1052.if.i.i, label %.3.endif.i2047.i.i

.3.endif.i2047.i.i:                               ; preds = %B1052.loopexit.i.i, %B1052.preheader.i.i
  fence release
  %.4.i.i2048.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2049.i.i = icmp eq i64 %.4.i.i2048.i.i, 1
  br i1 %.10.i2049.i.i, label %.3.endif.if.i2050.i.i, label %.3.endif.i2053.i.i, !prof !4

.3.endif.if.i2050.i.i:                            ; preds = %.3.endif.i2047.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %.3.endif.i2053.i.i

.3.endif.i2053.i.i:                               ; preds = %.3.endif.if.i2050.i.i, %.3.endif.i2047.i.i
  fence release
  %.4.i.i2054.i.i = atomicrmw sub ptr %piece.i.i.i.i2241.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2055.i.i = icmp eq i64 %.4.i.i2054.i.i, 1
  br i1 %.10.i2055.i.i, label %.3.endif.if.i2056.i.i, label %.3.endif.i2059.i.i, !prof !4

.3.endif.if.i2056.i.i:                            ; preds = %.3.endif.i2053.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2241.i.i) #3, !noalias !19
  br label %.3.endif.i2059.i.i

.3.endif.i2059.i.i:                               ; preds = %.3.endif.if.i2056.i.i, %.3.endif.i2053.i.i
  fence release
  %.4.i.i2060.i.i = atomicrmw sub ptr %piece.i.i.i.i2256.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2061.i.i = icmp eq i64 %.4.i.i2060.i.i, 1
  br i1 %.10.i2061.i.i, label %.3.endif.if.i2062.i.i, label %NRT_decref.exit2063.i.i, !prof !4

.3.endif.if.i2062.i.i:                            ; preds = %.3.endif.i2059.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2256.i.i) #3, !noalias !19
  br label %NRT_decref.exit2063.i.i

NRT_decref.exit2063.i.i:                          ; preds = %.3.endif.if.i2062.i.i, %.3.endif.i2059.i.i
  br i1 %.19422554.i.i, label %B1576.if.i.i, label %B69248.i.i

B1576.loopexit.i.i:                               ; preds = %17
  %.1942.i.i = icmp sgt i64 %.1889.02556.i.i, 1
  br i1 %.1942.i.i, label %B1576.if.i.i, label %B69248.i.i

B1676.preheader.i.i:                              ; preds = %B1648.i.i
  %.1951.i.i = add nsw i64 %.1889.02556.i.i, -1
  %.1955.i.i = add nuw nsw i64 %.1886.02555.i.i, 1
  br i1 %.8192531.not.i.i, label %B1998.if.i.i.preheader, label %B1676.if.i.i

B1634.i.i:                                        ; preds = %B1586.if.i.i
  %.2178.i.i = load float, ptr %.2177.i.i, align 4, !noalias !19
  %.2180.i.i = fadd float %.2178.i.i, %.99.i.i
  %.2181.i.i = fneg float %.2180.i.i
  br label %B1648.i.i

B1648.i.i:                                        ; preds = %B1586.if.i.i, %B1634.i.i
  %.2181.sink.i.i = phi float [ %.2181.i.i, %B1634.i.i ], [ %.2107.i.i, %B1586.if.i.i ]
  %3 = getelementptr float, ptr %data.i.i.i.i2262.i.i, i64 %.2006.02545.i.i
  %.2212.i.i = load float, ptr %3, align 4, !noalias !19
  %.2216.i.i = fdiv float %.2181.sink.i.i, %.2212.i.i
  %4 = getelementptr float, ptr %data.i.i.i.i2366.i.i, i64 %.2006.02545.i.i
  store float %.2216.i.i, ptr %4, align 4, !noalias !19
  %5 = getelementptr float, ptr %.249.sroa.13.0.i.i, i64 %.2006.02545.i.i
  store float 0.000000e+00, ptr %5, align 4, !noalias !19
  %6 = getelementptr float, ptr %data.i.i.i.i2314.i.i, i64 %.2006.02545.i.i
  store float 0.000000e+00, ptr %6, align 4, !noalias !19
  %exitcond2571.not.i.i = icmp eq i64 %.2075.i.i, 32
  br i1 %exitcond2571.not.i.i, label %B1676.preheader.i.i, label %B1586.if.i.i

B1676.loopexit.i.i:                               ; preds = %B1700.if.i.i
  %.2412.i.i = add nsw i64 %.2350.02551.i.i, -1
  %.2416.i.i = add nuw nsw i64 %.2347.02550.i.i, 1
  %.2403.i.i = icmp sgt i64 %.2350.02551.i.i, 1
  br i1 %.2403.i.i, label %B1676.if.i.i, label %B1998.if.i.i.preheader

B1998.if.i.i.preheader:                           ; preds = %B1676.loopexit.i.i, %B1676.preheader.i.i
  br label %B1998.if.i.i

B2104.i.i:                                        ; preds = %B1998.if.i.i
  %7 = getelementptr float, ptr %.249.sroa.13.0.i.i, i64 %.3055.02552.i.i
  %.3215.i.i = load float, ptr %7, align 4, !noalias !19
  %.3250.i.i = fdiv float %.3215.i.i, %.3182.i.i
  br i1 %.2104.i.i, label %11, label %B69060.i.i

B2104.thread.i.i:                                 ; preds = %B1998.if.i.i
  br i1 %.2104.i.i, label %11, label %B2104.thread.B69147_crit_edge.i.i

B2104.thread.B69147_crit_edge.i.i:                ; preds = %B2104.thread.i.i
  %.phi.trans.insert.i.i = getelementptr float, ptr %.425.sroa.13.0.i.i, i64 %.3055.02552.i.i
  %.3589.pre.i.i = load float, ptr %.phi.trans.insert.i.i, align 4, !noalias !19
  br label %B69171.thread.i.i

B69060.i.i:                                       ; preds = %B2104.i.i
  %.3367.i.i = fmul float %.3215.i.i, %.3215.i.i
  %8 = getelementptr float, ptr %.425.sroa.13.0.i.i, i64 %.3055.02552.i.i
  %.3398.i.i = load float, ptr %8, align 4, !noalias !19
  %.3430.i.i = fmul float %.3182.i.i, %.3398.i.i
  %.3431.i.i = fcmp ogt float %.3367.i.i, %.3430.i.i
  br i1 %.3431.i.i, label %11, label %B69171.thread.i.i

B69171.thread.i.i:                                ; preds = %B69060.i.i, %B2104.thread.B69147_crit_edge.i.i
  %"$phi1648.2.2.3.ph.i.i" = phi float [ %.3398.i.i, %B69060.i.i ], [ %.3589.pre.i.i, %B2104.thread.B69147_crit_edge.i.i ]
  %9 = getelementptr float, ptr %.425.sroa.13.0.i.i, i64 %.3055.02552.i.i
  store float %"$phi1648.2.2.3.ph.i.i", ptr %9, align 4, !noalias !19
  %10 = getelementptr float, ptr %data.i.i.i.i2418.i.i, i64 %.3055.02552.i.i
  br label %17

11:                                               ; preds = %B69060.i.i, %B2104.thread.i.i, %B2104.i.i
  %"$phi1458.2.2.324592463.i.i" = phi float [ %.3250.i.i, %B69060.i.i ], [ 0.000000e+00, %B2104.thread.i.i ], [ %.3250.i.i, %B2104.i.i ]
  %12 = getelementptr float, ptr %.337.sroa.13.0.i.i, i64 %.3055.02552.i.i
  store float %"$phi1458.2.2.324592463.i.i", ptr %12, align 4, !noalias !19
  %13 = getelementptr float, ptr %.249.sroa.13.0.i.i, i64 %.3055.02552.i.i
  %.3548.i.i = load float, ptr %13, align 4, !noalias !19
  %.3550.i.i = fmul float %"$phi1458.2.2.324592463.i.i", %.3548.i.i
  %14 = getelementptr float, ptr %.425.sroa.13.0.i.i, i64 %.3055.02552.i.i
  store float %.3550.i.i, ptr %14, align 4, !noalias !19
  %15 = getelementptr float, ptr %data.i.i.i.i2366.i.i, i64 %.3055.02552.i.i
  %16 = getelementptr float, ptr %data.i.i.i.i2418.i.i, i64 %.3055.02552.i.i
  br label %17

17:                                               ; preds = %11, %B69171.thread.i.i
  %18 = phi ptr [ %16, %11 ], [ %10, %B69171.thread.i.i ]
  %19 = phi ptr [ %15, %11 ], [ %10, %B69171.thread.i.i ]
  %"$phi1690.2.2.3.i.i" = load float, ptr %19, align 4, !noalias !19
  store float %"$phi1690.2.2.3.i.i", ptr %18, align 4, !noalias !19
  %exitcond2573.not.i.i = icmp eq i64 %.3124.i.i, 32
  br i1 %exitcond2573.not.i.i, label %B1576.loopexit.i.i, label %B1998.if.i.i

B69248.i.i:                                       ; preds = %B1576.loopexit.i.i, %NRT_decref.exit2063.i.i
  %.3750.i.i = sub nsw i64 %.18.i, %start.2.0.i.i
  %.38582563.not.i.i = icmp slt i64 %.3750.i.i, 1
  br i1 %.38582563.not.i.i, label %.3.endif.i2065.i.i, label %B69252.if.preheader.i.i

B69252.if.preheader.i.i:                          ; preds = %B69248.i.i
  %20 = tail call i64 @llvm.umin.i64(i64 %.3750.i.i, i64 32)
  br label %B69252.if.i.i

B69640.i.i:                                       ; preds = %B69301.if.i.i, %B69252.if.i.i
  %21 = getelementptr float, ptr %data.i.i.i.i2246.i.i, i64 %.3802.02564.i.i
  %.4323.i.i = load float, ptr %21, align 4, !noalias !19
  %.4324.i.i = fcmp ult float %.4323.i.i, 0x3CD203AFA0000000
  br i1 %.4324.i.i, label %B69760.i.i, label %B69642.i.i

B69642.i.i:                                       ; preds = %B69640.i.i
  %22 = getelementptr float, ptr %.337.sroa.13.0.i.i, i64 %.3802.02564.i.i
  %.4356.i.i = load float, ptr %22, align 4, !noalias !19
  br label %B69760.i.i

B69760.i.i:                                       ; preds = %B69642.i.i, %B69640.i.i
  %"$phi2026.1.2.2.i.i" = phi float [ %.4356.i.i, %B69642.i.i ], [ 0.000000e+00, %B69640.i.i ]
  %23 = getelementptr float, ptr %.337.sroa.13.0.i.i, i64 %.3802.02564.i.i
  store float %"$phi2026.1.2.2.i.i", ptr %23, align 4, !noalias !19
  %.3858.i.i = icmp samesign ugt i64 %.3805.02565.i.i, 1
  br i1 %.3858.i.i, label %B69252.if.i.i, label %.3.endif.i2065.i.i

.3.endif.i2065.i.i:                               ; preds = %B69760.i.i, %B69248.i.i
  %.4.i.i2066.i.i = atomicrmw add ptr %piece.i.i.i.i2333.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4438.i.i = sub nsw i64 %.96.i, %start.2.0.i.i
  %.45462566.not.i.i = icmp slt i64 %.4438.i.i, 1
  br i1 %.45462566.not.i.i, label %B69820.i.i, label %B69786.if.preheader.i.i

B69786.if.preheader.i.i:                          ; preds = %.3.endif.i2065.i.i
  %24 = tail call i64 @llvm.umin.i64(i64 %.4438.i.i, i64 32)
  %invariant.gep2577.i.i = getelementptr float, ptr %.102.i, i64 %start.2.0.i.i
  br label %B69786.if.i.i

B69820.i.i:                                       ; preds = %B69786.if.i.i, %.3.endif.i2065.i.i
  fence release
  %.4.i.i2081.i.i = atomicrmw sub ptr %piece.i.i.i.i2333.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2082.i.i = icmp eq i64 %.4.i.i2081.i.i, 1
  br i1 %.10.i2082.i.i, label %.3.endif.if.i2083.i.i, label %NRT_decref.exit2084.i.i, !prof !4

.3.endif.if.i2083.i.i:                            ; preds = %B69820.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2333.i.i) #3, !noalias !19
  br label %NRT_decref.exit2084.i.i

NRT_decref.exit2084.i.i:                          ; preds = %.3.endif.if.i2083.i.i, %B69820.i.i
  %.4664.i.i = add nuw nsw i64 %start.2.0.i.i, 32
  %.4668.i.i = icmp slt i64 %.4664.i.i, %.18.i
  br i1 %.4668.i.i, label %B734.i.i, label %.3.endif.i2086.i.i

.3.endif.i2086.i.i:                               ; preds = %NRT_decref.exit2084.i.i
  fence release
  %.4.i.i2087.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2088.i.i = icmp eq i64 %.4.i.i2087.i.i, 1
  br i1 %.10.i2088.i.i, label %.3.endif.if.i2089.i.i, label %NRT_decref.exit2090.i.i, !prof !4

.3.endif.if.i2089.i.i:                            ; preds = %.3.endif.i2086.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %NRT_decref.exit2090.i.i

NRT_decref.exit2090.i.i:                          ; preds = %.3.endif.if.i2089.i.i, %.3.endif.i2086.i.i
  fence release
  %.4.i.i2099.i.i = atomicrmw sub ptr %piece.i.i.i.i2281.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2100.i.i = icmp eq i64 %.4.i.i2099.i.i, 1
  br i1 %.10.i2100.i.i, label %.3.endif.if.i2101.i.i, label %.3.endif.i2104.i.i, !prof !4

.3.endif.if.i2101.i.i:                            ; preds = %NRT_decref.exit2090.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2281.i.i) #3, !noalias !19
  br label %.3.endif.i2104.i.i

.3.endif.i2104.i.i:                               ; preds = %.3.endif.if.i2101.i.i, %NRT_decref.exit2090.i.i
  fence release
  %.4.i.i2105.i.i = atomicrmw sub ptr %piece.i.i.i.i2308.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2106.i.i = icmp eq i64 %.4.i.i2105.i.i, 1
  br i1 %.10.i2106.i.i, label %.3.endif.if.i2107.i.i, label %.3.endif.i2110.i.i, !prof !4

.3.endif.if.i2107.i.i:                            ; preds = %.3.endif.i2104.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2308.i.i) #3, !noalias !19
  br label %.3.endif.i2110.i.i

.3.endif.i2110.i.i:                               ; preds = %.3.endif.if.i2107.i.i, %.3.endif.i2104.i.i
  fence release
  %.4.i.i2111.i.i = atomicrmw sub ptr %piece.i.i.i.i2241.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2112.i.i = icmp eq i64 %.4.i.i2111.i.i, 1
  br i1 %.10.i2112.i.i, label %.3.endif.if.i2113.i.i, label %NRT_decref.exit2114.i.i, !prof !4

.3.endif.if.i2113.i.i:                            ; preds = %.3.endif.i2110.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2241.i.i) #3, !noalias !19
  br label %NRT_decref.exit2114.i.i

NRT_decref.exit2114.i.i:                          ; preds = %.3.endif.if.i2113.i.i, %.3.endif.i2110.i.i
  fence release
  %.4.i.i2123.i.i = atomicrmw sub ptr %piece.i.i.i.i2333.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2124.i.i = icmp eq i64 %.4.i.i2123.i.i, 1
  br i1 %.10.i2124.i.i, label %.3.endif.if.i2125.i.i, label %.3.endif.i2128.i.i, !prof !4

.3.endif.if.i2125.i.i:                            ; preds = %NRT_decref.exit2114.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2333.i.i) #3, !noalias !19
  br label %.3.endif.i2128.i.i

.3.endif.i2128.i.i:                               ; preds = %.3.endif.if.i2125.i.i, %NRT_decref.exit2114.i.i
  fence release
  %.4.i.i2129.i.i = atomicrmw sub ptr %piece.i.i.i.i2360.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2130.i.i = icmp eq i64 %.4.i.i2129.i.i, 1
  br i1 %.10.i2130.i.i, label %.3.endif.if.i2131.i.i, label %NRT_decref.exit2132.i.i, !prof !4

.3.endif.if.i2131.i.i:                            ; preds = %.3.endif.i2128.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2360.i.i) #3, !noalias !19
  br label %NRT_decref.exit2132.i.i

NRT_decref.exit2132.i.i:                          ; preds = %.3.endif.if.i2131.i.i, %.3.endif.i2128.i.i
  fence release
  %.4.i.i2141.i.i = atomicrmw sub ptr %piece.i.i.i.i2256.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2142.i.i = icmp eq i64 %.4.i.i2141.i.i, 1
  br i1 %.10.i2142.i.i, label %.3.endif.if.i2143.i.i, label %NRT_decref.exit2144.i.i, !prof !4

.3.endif.if.i2143.i.i:                            ; preds = %NRT_decref.exit2132.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2256.i.i) #3, !noalias !19
  br label %NRT_decref.exit2144.i.i

NRT_decref.exit2144.i.i:                          ; preds = %.3.endif.if.i2143.i.i, %NRT_decref.exit2132.i.i
  fence release
  %.4.i.i2153.i.i = atomicrmw sub ptr %piece.i.i.i.i2412.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2154.i.i = icmp eq i64 %.4.i.i2153.i.i, 1
  br i1 %.10.i2154.i.i, label %.3.endif.if.i2155.i.i, label %.3.endif.i2158.i.i, !prof !4

.3.endif.if.i2155.i.i:                            ; preds = %NRT_decref.exit2144.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2412.i.i) #3, !noalias !19
  br label %.3.endif.i2158.i.i

.3.endif.i2158.i.i:                               ; preds = %.3.endif.if.i2155.i.i, %NRT_decref.exit2144.i.i
  fence release
  %.4.i.i2159.i.i = atomicrmw sub ptr %piece.i.i.i.i2385.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2160.i.i = icmp eq i64 %.4.i.i2159.i.i, 1
  br i1 %.10.i2160.i.i, label %B0.endif.sink.split.i, label %_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit, !prof !4

.3.endif.i2164.i.i:                               ; preds = %NRT_decref.exit2442.i.i, %.3.endif.if.i2441.i.i
  fence release
  %.4.i.i2165.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2166.i.i = icmp eq i64 %.4.i.i2165.i.i, 1
  br i1 %.10.i2166.i.i, label %.3.endif.if.i2167.i.i, label %NRT_decref.exit2168.i.i, !prof !4

.3.endif.if.i2167.i.i:                            ; preds = %.3.endif.i2164.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %NRT_decref.exit2168.i.i

NRT_decref.exit2168.i.i:                          ; preds = %.3.endif.if.i2167.i.i, %.3.endif.i2164.i.i
  fence release
  %.4.i.i2177.i.i = atomicrmw sub ptr %piece.i.i.i.i2281.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2178.i.i = icmp eq i64 %.4.i.i2177.i.i, 1
  br i1 %.10.i2178.i.i, label %.3.endif.if.i2179.i.i, label %.3.endif.i2182.i.i, !prof !4

.3.endif.if.i2179.i.i:                            ; preds = %NRT_decref.exit2168.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2281.i.i) #3, !noalias !19
  br label %.3.endif.i2182.i.i

.3.endif.i2182.i.i:                               ; preds = %.3.endif.if.i2179.i.i, %NRT_decref.exit2168.i.i
  fence release
  %.4.i.i2183.i.i = atomicrmw sub ptr %piece.i.i.i.i2308.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2184.i.i = icmp eq i64 %.4.i.i2183.i.i, 1
  br i1 %.10.i2184.i.i, label %.3.endif.if.i2185.i.i, label %.3.endif.i2188.i.i, !prof !4

.3.endif.if.i2185.i.i:                            ; preds = %.3.endif.i2182.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2308.i.i) #3, !noalias !19
  br label %.3.endif.i2188.i.i

.3.endif.i2188.i.i:                               ; preds = %.3.endif.if.i2185.i.i, %.3.endif.i2182.i.i
  fence release
  %.4.i.i2189.i.i = atomicrmw sub ptr %piece.i.i.i.i2241.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2190.i.i = icmp eq i64 %.4.i.i2189.i.i, 1
  br i1 %.10.i2190.i.i, label %.3.endif.if.i2191.i.i, label %NRT_decref.exit2192.i.i, !prof !4

.3.endif.if.i2191.i.i:                            ; preds = %.3.endif.i2188.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2241.i.i) #3, !noalias !19
  br label %NRT_decref.exit2192.i.i

NRT_decref.exit2192.i.i:                          ; preds = %.3.endif.if.i2191.i.i, %.3.endif.i2188.i.i
  fence release
  %.4.i.i2201.i.i = atomicrmw sub ptr %piece.i.i.i.i2333.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2202.i.i = icmp eq i64 %.4.i.i2201.i.i, 1
  br i1 %.10.i2202.i.i, label %.3.endif.if.i2203.i.i, label %.3.endif.i2206.i.i, !prof !4

.3.endif.if.i2203.i.i:                            ; preds = %NRT_decref.exit2192.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2333.i.i) #3, !noalias !19
  br label %.3.endif.i2206.i.i

.3.endif.i2206.i.i:                               ; preds = %.3.endif.if.i2203.i.i, %NRT_decref.exit2192.i.i
  fence release
  %.4.i.i2207.i.i = atomicrmw sub ptr %piece.i.i.i.i2360.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2208.i.i = icmp eq i64 %.4.i.i2207.i.i, 1
  br i1 %.10.i2208.i.i, label %.3.endif.if.i2209.i.i, label %NRT_decref.exit2210.i.i, !prof !4

.3.endif.if.i2209.i.i:                            ; preds = %.3.endif.i2206.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2360.i.i) #3, !noalias !19
  br label %NRT_decref.exit2210.i.i

NRT_decref.exit2210.i.i:                          ; preds = %.3.endif.if.i2209.i.i, %.3.endif.i2206.i.i
  fence release
  %.4.i.i2219.i.i = atomicrmw sub ptr %piece.i.i.i.i2256.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2220.i.i = icmp eq i64 %.4.i.i2219.i.i, 1
  br i1 %.10.i2220.i.i, label %.3.endif.if.i2221.i.i, label %NRT_decref.exit2222.i.i, !prof !4

.3.endif.if.i2221.i.i:                            ; preds = %NRT_decref.exit2210.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2256.i.i) #3, !noalias !19
  br label %NRT_decref.exit2222.i.i

NRT_decref.exit2222.i.i:                          ; preds = %.3.endif.if.i2221.i.i, %NRT_decref.exit2210.i.i
  fence release
  %.4.i.i2231.i.i = atomicrmw sub ptr %piece.i.i.i.i2412.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2232.i.i = icmp eq i64 %.4.i.i2231.i.i, 1
  br i1 %.10.i2232.i.i, label %.3.endif.if.i2233.i.i, label %.3.endif.i2236.i.i, !prof !4

.3.endif.if.i2233.i.i:                            ; preds = %NRT_decref.exit2222.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2412.i.i) #3, !noalias !19
  br label %.3.endif.i2236.i.i

.3.endif.i2236.i.i:                               ; preds = %.3.endif.if.i2233.i.i, %NRT_decref.exit2222.i.i
  fence release
  %.4.i.i2237.i.i = atomicrmw sub ptr %piece.i.i.i.i2385.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2238.i.i = icmp eq i64 %.4.i.i2237.i.i, 1
  br i1 %.10.i2238.i.i, label %B0.endif.sink.split.i, label %_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit, !prof !4

B0.endif.i.i:                                     ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i31.i.i.i
  %piece.i.i.i.i2241.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !20
  %none.i.i.i.i2242.i.i = icmp eq ptr %piece.i.i.i.i2241.i.i, null
  br i1 %none.i.i.i.i2242.i.i, label %_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit, label %.3.endif.i24.i.i.i

.3.endif.i24.i.i.i:                               ; preds = %B0.endif.i.i
  %address.i.i.i.i2243.i.i = ptrtoint ptr %piece.i.i.i.i2241.i.i to i64
  %after.i.i.i.i2244.i.i = add i64 %address.i.i.i.i2243.i.i, 127
  %even.i.i.i.i2245.i.i = and i64 %after.i.i.i.i2244.i.i, -64
  %data.i.i.i.i2246.i.i = inttoptr i64 %even.i.i.i.i2245.i.i to ptr
  %piece.repack3.i.i.i.i2247.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2241.i.i, i64 24
  %25 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2241.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %25, i8 0, i64 32, i1 false), !noalias !20
  store i64 1, ptr %piece.i.i.i.i2241.i.i, align 4, !noalias !20
  store ptr %data.i.i.i.i2246.i.i, ptr %piece.repack3.i.i.i.i2247.i.i, align 8, !noalias !20
  %.4.i.i.i2248.i.i = atomicrmw add ptr %piece.i.i.i.i2241.i.i, i64 1 monotonic, align 8, !noalias !30
  fence release
  %.4.i.i25.i.i.i = atomicrmw sub ptr %piece.i.i.i.i2241.i.i, i64 1 monotonic, align 8, !noalias !30
  %.10.i.i2253.i.i = icmp eq i64 %.4.i.i25.i.i.i, 1
  br i1 %.10.i.i2253.i.i, label %.3.endif.if.i.i2255.i.i, label %B0.endif.endif.i.i, !prof !4

.3.endif.if.i.i2255.i.i:                          ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2241.i.i) #3, !noalias !30
  br label %B0.endif.endif.i.i

B0.endif.endif.i.i:                               ; preds = %.3.endif.if.i.i2255.i.i, %.3.endif.i24.i.i.i
  %piece.i.i.i.i2256.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !31
  %none.i.i.i.i2257.i.i = icmp eq ptr %piece.i.i.i.i2256.i.i, null
  br i1 %none.i.i.i.i2257.i.i, label %_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit, label %.3.endif.i24.i2258.i.i

.3.endif.i24.i2258.i.i:                           ; preds = %B0.endif.endif.i.i
  %address.i.i.i.i2259.i.i = ptrtoint ptr %piece.i.i.i.i2256.i.i to i64
  %after.i.i.i.i2260.i.i = add i64 %address.i.i.i.i2259.i.i, 127
  %even.i.i.i.i2261.i.i = and i64 %after.i.i.i.i2260.i.i, -64
  %data.i.i.i.i2262.i.i = inttoptr i64 %even.i.i.i.i2261.i.i to ptr
  %piece.repack3.i.i.i.i2263.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2256.i.i, i64 24
  %26 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2256.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %26, i8 0, i64 32, i1 false), !noalias !31
  store i64 1, ptr %piece.i.i.i.i2256.i.i, align 4, !noalias !31
  store ptr %data.i.i.i.i2262.i.i, ptr %piece.repack3.i.i.i.i2263.i.i, align 8, !noalias !31
  %.4.i.i.i2264.i.i = atomicrmw add ptr %piece.i.i.i.i2256.i.i, i64 1 monotonic, align 8, !noalias !41
  fence release
  %.4.i.i25.i2271.i.i = atomicrmw sub ptr %piece.i.i.i.i2256.i.i, i64 1 monotonic, align 8, !noalias !41
  %.10.i.i2272.i.i = icmp eq i64 %.4.i.i25.i2271.i.i, 1
  br i1 %.10.i.i2272.i.i, label %.3.endif.if.i.i2274.i.i, label %NRT_incref.exit2280.i.i, !prof !4

.3.endif.if.i.i2274.i.i:                          ; preds = %.3.endif.i24.i2258.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2256.i.i) #3, !noalias !41
  br label %NRT_incref.exit2280.i.i

NRT_incref.exit2280.i.i:                          ; preds = %.3.endif.if.i.i2274.i.i, %.3.endif.i24.i2258.i.i
  %.4.i.i2279.i.i = atomicrmw add ptr %piece.i.i.i.i2241.i.i, i64 1 monotonic, align 8, !noalias !19
  %piece.i.i.i.i2281.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !42
  %none.i.i.i.i2282.not.i.i = icmp eq ptr %piece.i.i.i.i2281.i.i, null
  br i1 %none.i.i.i.i2282.not.i.i, label %.3.endif.i2303.i.i, label %.3.endif.i24.i2283.i.i

.3.endif.i24.i2283.i.i:                           ; preds = %NRT_incref.exit2280.i.i
  %address.i.i.i.i2284.i.i = ptrtoint ptr %piece.i.i.i.i2281.i.i to i64
  %after.i.i.i.i2285.i.i = add i64 %address.i.i.i.i2284.i.i, 127
  %even.i.i.i.i2286.i.i = and i64 %after.i.i.i.i2285.i.i, -64
  %data.i.i.i.i2287.i.i = inttoptr i64 %even.i.i.i.i2286.i.i to ptr
  %piece.repack3.i.i.i.i2288.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2281.i.i, i64 24
  %27 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2281.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %27, i8 0, i64 32, i1 false), !noalias !42
  store i64 1, ptr %piece.i.i.i.i2281.i.i, align 4, !noalias !42
  store ptr %data.i.i.i.i2287.i.i, ptr %piece.repack3.i.i.i.i2288.i.i, align 8, !noalias !42
  %.4.i.i.i2289.i.i = atomicrmw add ptr %piece.i.i.i.i2281.i.i, i64 1 monotonic, align 8, !noalias !52
  fence release
  %.4.i.i25.i2296.i.i = atomicrmw sub ptr %piece.i.i.i.i2281.i.i, i64 1 monotonic, align 8, !noalias !52
  %.10.i.i2297.i.i = icmp eq i64 %.4.i.i25.i2296.i.i, 1
  br i1 %.10.i.i2297.i.i, label %.3.endif.if.i.i2299.i.i, label %.3.endif.i2303.i.i, !prof !4

.3.endif.if.i.i2299.i.i:                          ; preds = %.3.endif.i24.i2283.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2281.i.i) #3, !noalias !52
  br label %.3.endif.i2303.i.i

.3.endif.i2303.i.i:                               ; preds = %.3.endif.if.i.i2299.i.i, %.3.endif.i24.i2283.i.i, %NRT_incref.exit2280.i.i
  %.249.sroa.13.0.i.i = phi ptr [ %data.i.i.i.i2287.i.i, %.3.endif.i24.i2283.i.i ], [ %data.i.i.i.i2287.i.i, %.3.endif.if.i.i2299.i.i ], [ null, %NRT_incref.exit2280.i.i ]
  fence release
  %.4.i.i2304.i.i = atomicrmw sub ptr %piece.i.i.i.i2241.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2305.i.i = icmp eq i64 %.4.i.i2304.i.i, 1
  br i1 %.10.i2305.i.i, label %.3.endif.if.i2306.i.i, label %NRT_decref.exit2307.i.i, !prof !4

.3.endif.if.i2306.i.i:                            ; preds = %.3.endif.i2303.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2241.i.i) #3, !noalias !19
  br label %NRT_decref.exit2307.i.i

NRT_decref.exit2307.i.i:                          ; preds = %.3.endif.if.i2306.i.i, %.3.endif.i2303.i.i
  br i1 %none.i.i.i.i2282.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit, label %B0.endif.endif.endif.endif.i.i, !prof !4

B0.endif.endif.endif.endif.i.i:                   ; preds = %NRT_decref.exit2307.i.i
  %piece.i.i.i.i2308.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !53
  %none.i.i.i.i2309.i.i = icmp eq ptr %piece.i.i.i.i2308.i.i, null
  br i1 %none.i.i.i.i2309.i.i, label %_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit, label %.3.endif.i24.i2310.i.i

.3.endif.i24.i2310.i.i:                           ; preds = %B0.endif.endif.endif.endif.i.i
  %address.i.i.i.i2311.i.i = ptrtoint ptr %piece.i.i.i.i2308.i.i to i64
  %after.i.i.i.i2312.i.i = add i64 %address.i.i.i.i2311.i.i, 127
  %even.i.i.i.i2313.i.i = and i64 %after.i.i.i.i2312.i.i, -64
  %data.i.i.i.i2314.i.i = inttoptr i64 %even.i.i.i.i2313.i.i to ptr
  %piece.repack3.i.i.i.i2315.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2308.i.i, i64 24
  %28 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2308.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %28, i8 0, i64 32, i1 false), !noalias !53
  store i64 1, ptr %piece.i.i.i.i2308.i.i, align 4, !noalias !53
  store ptr %data.i.i.i.i2314.i.i, ptr %piece.repack3.i.i.i.i2315.i.i, align 8, !noalias !53
  %.4.i.i.i2316.i.i = atomicrmw add ptr %piece.i.i.i.i2308.i.i, i64 1 monotonic, align 8, !noalias !63
  fence release
  %.4.i.i25.i2323.i.i = atomicrmw sub ptr %piece.i.i.i.i2308.i.i, i64 1 monotonic, align 8, !noalias !63
  %.10.i.i2324.i.i = icmp eq i64 %.4.i.i25.i2323.i.i, 1
  br i1 %.10.i.i2324.i.i, label %.3.endif.if.i.i2326.i.i, label %.3.endif.i2330.i.i, !prof !4

.3.endif.if.i.i2326.i.i:                          ; preds = %.3.endif.i24.i2310.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2308.i.i) #3, !noalias !63
  br label %.3.endif.i2330.i.i

.3.endif.i2330.i.i:                               ; preds = %.3.endif.if.i.i2326.i.i, %.3.endif.i24.i2310.i.i
  %.4.i.i2331.i.i = atomicrmw add ptr %piece.i.i.i.i2281.i.i, i64 1 monotonic, align 8, !noalias !19
  %piece.i.i.i.i2333.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !64
  %none.i.i.i.i2334.not.i.i = icmp eq ptr %piece.i.i.i.i2333.i.i, null
  br i1 %none.i.i.i.i2334.not.i.i, label %.3.endif.i2355.i.i, label %.3.endif.i24.i2335.i.i

.3.endif.i24.i2335.i.i:                           ; preds = %.3.endif.i2330.i.i
  %address.i.i.i.i2336.i.i = ptrtoint ptr %piece.i.i.i.i2333.i.i to i64
  %after.i.i.i.i2337.i.i = add i64 %address.i.i.i.i2336.i.i, 127
  %even.i.i.i.i2338.i.i = and i64 %after.i.i.i.i2337.i.i, -64
  %data.i.i.i.i2339.i.i = inttoptr i64 %even.i.i.i.i2338.i.i to ptr
  %piece.repack3.i.i.i.i2340.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2333.i.i, i64 24
  %29 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2333.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %29, i8 0, i64 32, i1 false), !noalias !64
  store i64 1, ptr %piece.i.i.i.i2333.i.i, align 4, !noalias !64
  store ptr %data.i.i.i.i2339.i.i, ptr %piece.repack3.i.i.i.i2340.i.i, align 8, !noalias !64
  %.4.i.i.i2341.i.i = atomicrmw add ptr %piece.i.i.i.i2333.i.i, i64 1 monotonic, align 8, !noalias !74
  fence release
  %.4.i.i25.i2348.i.i = atomicrmw sub ptr %piece.i.i.i.i2333.i.i, i64 1 monotonic, align 8, !noalias !74
  %.10.i.i2349.i.i = icmp eq i64 %.4.i.i25.i2348.i.i, 1
  br i1 %.10.i.i2349.i.i, label %.3.endif.if.i.i2351.i.i, label %.3.endif.i2355.i.i, !prof !4

.3.endif.if.i.i2351.i.i:                          ; preds = %.3.endif.i24.i2335.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2333.i.i) #3, !noalias !74
  br label %.3.endif.i2355.i.i

.3.endif.i2355.i.i:                               ; preds = %.3.endif.if.i.i2351.i.i, %.3.endif.i24.i2335.i.i, %.3.endif.i2330.i.i
  %.337.sroa.13.0.i.i = phi ptr [ %data.i.i.i.i2339.i.i, %.3.endif.i24.i2335.i.i ], [ %data.i.i.i.i2339.i.i, %.3.endif.if.i.i2351.i.i ], [ null, %.3.endif.i2330.i.i ]
  fence release
  %.4.i.i2356.i.i = atomicrmw sub ptr %piece.i.i.i.i2281.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2357.i.i = icmp eq i64 %.4.i.i2356.i.i, 1
  br i1 %.10.i2357.i.i, label %.3.endif.if.i2358.i.i, label %NRT_decref.exit2359.i.i, !prof !4

.3.endif.if.i2358.i.i:                            ; preds = %.3.endif.i2355.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2281.i.i) #3, !noalias !19
  br label %NRT_decref.exit2359.i.i

NRT_decref.exit2359.i.i:                          ; preds = %.3.endif.if.i2358.i.i, %.3.endif.i2355.i.i
  br i1 %none.i.i.i.i2334.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit, label %B0.endif.endif.endif.endif.endif.endif.i.i, !prof !4

B0.endif.endif.endif.endif.endif.endif.i.i:       ; preds = %NRT_decref.exit2359.i.i
  %piece.i.i.i.i2360.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !75
  %none.i.i.i.i2361.i.i = icmp eq ptr %piece.i.i.i.i2360.i.i, null
  br i1 %none.i.i.i.i2361.i.i, label %_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit, label %.3.endif.i24.i2362.i.i

.3.endif.i24.i2362.i.i:                           ; preds = %B0.endif.endif.endif.endif.endif.endif.i.i
  %address.i.i.i.i2363.i.i = ptrtoint ptr %piece.i.i.i.i2360.i.i to i64
  %after.i.i.i.i2364.i.i = add i64 %address.i.i.i.i2363.i.i, 127
  %even.i.i.i.i2365.i.i = and i64 %after.i.i.i.i2364.i.i, -64
  %data.i.i.i.i2366.i.i = inttoptr i64 %even.i.i.i.i2365.i.i to ptr
  %piece.repack3.i.i.i.i2367.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2360.i.i, i64 24
  %30 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2360.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %30, i8 0, i64 32, i1 false), !noalias !75
  store i64 1, ptr %piece.i.i.i.i2360.i.i, align 4, !noalias !75
  store ptr %data.i.i.i.i2366.i.i, ptr %piece.repack3.i.i.i.i2367.i.i, align 8, !noalias !75
  %.4.i.i.i2368.i.i = atomicrmw add ptr %piece.i.i.i.i2360.i.i, i64 1 monotonic, align 8, !noalias !85
  fence release
  %.4.i.i25.i2375.i.i = atomicrmw sub ptr %piece.i.i.i.i2360.i.i, i64 1 monotonic, align 8, !noalias !85
  %.10.i.i2376.i.i = icmp eq i64 %.4.i.i25.i2375.i.i, 1
  br i1 %.10.i.i2376.i.i, label %.3.endif.if.i.i2378.i.i, label %.3.endif.i2382.i.i, !prof !4

.3.endif.if.i.i2378.i.i:                          ; preds = %.3.endif.i24.i2362.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2360.i.i) #3, !noalias !85
  br label %.3.endif.i2382.i.i

.3.endif.i2382.i.i:                               ; preds = %.3.endif.if.i.i2378.i.i, %.3.endif.i24.i2362.i.i
  %.4.i.i2383.i.i = atomicrmw add ptr %piece.i.i.i.i2333.i.i, i64 1 monotonic, align 8, !noalias !19
  %piece.i.i.i.i2385.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !86
  %none.i.i.i.i2386.not.i.i = icmp eq ptr %piece.i.i.i.i2385.i.i, null
  br i1 %none.i.i.i.i2386.not.i.i, label %.3.endif.i2407.i.i, label %.3.endif.i24.i2387.i.i

.3.endif.i24.i2387.i.i:                           ; preds = %.3.endif.i2382.i.i
  %address.i.i.i.i2388.i.i = ptrtoint ptr %piece.i.i.i.i2385.i.i to i64
  %after.i.i.i.i2389.i.i = add i64 %address.i.i.i.i2388.i.i, 127
  %even.i.i.i.i2390.i.i = and i64 %after.i.i.i.i2389.i.i, -64
  %data.i.i.i.i2391.i.i = inttoptr i64 %even.i.i.i.i2390.i.i to ptr
  %piece.repack3.i.i.i.i2392.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2385.i.i, i64 24
  %31 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2385.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %31, i8 0, i64 32, i1 false), !noalias !86
  store i64 1, ptr %piece.i.i.i.i2385.i.i, align 4, !noalias !86
  store ptr %data.i.i.i.i2391.i.i, ptr %piece.repack3.i.i.i.i2392.i.i, align 8, !noalias !86
  %.4.i.i.i2393.i.i = atomicrmw add ptr %piece.i.i.i.i2385.i.i, i64 1 monotonic, align 8, !noalias !96
  fence release
  %.4.i.i25.i2400.i.i = atomicrmw sub ptr %piece.i.i.i.i2385.i.i, i64 1 monotonic, align 8, !noalias !96
  %.10.i.i2401.i.i = icmp eq i64 %.4.i.i25.i2400.i.i, 1
  br i1 %.10.i.i2401.i.i, label %.3.endif.if.i.i2403.i.i, label %.3.endif.i2407.i.i, !prof !4

.3.endif.if.i.i2403.i.i:                          ; preds = %.3.endif.i24.i2387.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2385.i.i) #3, !noalias !96
  br label %.3.endif.i2407.i.i

.3.endif.i2407.i.i:                               ; preds = %.3.endif.if.i.i2403.i.i, %.3.endif.i24.i2387.i.i, %.3.endif.i2382.i.i
  %.425.sroa.13.0.i.i = phi ptr [ %data.i.i.i.i2391.i.i, %.3.endif.i24.i2387.i.i ], [ %data.i.i.i.i2391.i.i, %.3.endif.if.i.i2403.i.i ], [ null, %.3.endif.i2382.i.i ]
  fence release
  %.4.i.i2408.i.i = atomicrmw sub ptr %piece.i.i.i.i2333.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2409.i.i = icmp eq i64 %.4.i.i2408.i.i, 1
  br i1 %.10.i2409.i.i, label %.3.endif.if.i2410.i.i, label %NRT_decref.exit2411.i.i, !prof !4

.3.endif.if.i2410.i.i:                            ; preds = %.3.endif.i2407.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2333.i.i) #3, !noalias !19
  br label %NRT_decref.exit2411.i.i

NRT_decref.exit2411.i.i:                          ; preds = %.3.endif.if.i2410.i.i, %.3.endif.i2407.i.i
  br i1 %none.i.i.i.i2386.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i.i, !prof !4

B0.endif.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %NRT_decref.exit2411.i.i
  %piece.i.i.i.i2412.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !97
  %none.i.i.i.i2413.i.i = icmp eq ptr %piece.i.i.i.i2412.i.i, null
  br i1 %none.i.i.i.i2413.i.i, label %_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit, label %.3.endif.i24.i2414.i.i

.3.endif.i24.i2414.i.i:                           ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i.i
  %address.i.i.i.i2415.i.i = ptrtoint ptr %piece.i.i.i.i2412.i.i to i64
  %after.i.i.i.i2416.i.i = add i64 %address.i.i.i.i2415.i.i, 127
  %even.i.i.i.i2417.i.i = and i64 %after.i.i.i.i2416.i.i, -64
  %data.i.i.i.i2418.i.i = inttoptr i64 %even.i.i.i.i2417.i.i to ptr
  %piece.repack3.i.i.i.i2419.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2412.i.i, i64 24
  %32 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2412.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %32, i8 0, i64 32, i1 false), !noalias !97
  store i64 1, ptr %piece.i.i.i.i2412.i.i, align 4, !noalias !97
  store ptr %data.i.i.i.i2418.i.i, ptr %piece.repack3.i.i.i.i2419.i.i, align 8, !noalias !97
  %.4.i.i.i2420.i.i = atomicrmw add ptr %piece.i.i.i.i2412.i.i, i64 1 monotonic, align 8, !noalias !107
  fence release
  %.4.i.i25.i2427.i.i = atomicrmw sub ptr %piece.i.i.i.i2412.i.i, i64 1 monotonic, align 8, !noalias !107
  %.10.i.i2428.i.i = icmp eq i64 %.4.i.i25.i2427.i.i, 1
  br i1 %.10.i.i2428.i.i, label %.3.endif.if.i.i2430.i.i, label %.3.endif.i2438.i.i, !prof !4

.3.endif.if.i.i2430.i.i:                          ; preds = %.3.endif.i24.i2414.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2412.i.i) #3, !noalias !107
  br label %.3.endif.i2438.i.i

.3.endif.i2438.i.i:                               ; preds = %.3.endif.if.i.i2430.i.i, %.3.endif.i24.i2414.i.i
  %.4.i.i2435.i.i = atomicrmw add ptr %piece.i.i.i.i2385.i.i, i64 1 monotonic, align 8, !noalias !19
  %.517.i.i = icmp sgt i64 %.18.i, 0
  fence release
  %.4.i.i2439.i.i = atomicrmw sub ptr %piece.i.i.i.i2385.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2440.i.i = icmp eq i64 %.4.i.i2439.i.i, 1
  br i1 %.10.i2440.i.i, label %.3.endif.if.i2441.i.i, label %NRT_decref.exit2442.i.i, !prof !4

.3.endif.if.i2441.i.i:                            ; preds = %.3.endif.i2438.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2385.i.i) #3, !noalias !19
  br i1 %.517.i.i, label %B734.preheader.i.i, label %.3.endif.i2164.i.i

NRT_decref.exit2442.i.i:                          ; preds = %.3.endif.i2438.i.i
  br i1 %.517.i.i, label %B734.preheader.i.i, label %.3.endif.i2164.i.i

B734.preheader.i.i:                               ; preds = %NRT_decref.exit2442.i.i, %.3.endif.if.i2441.i.i
  %.693.i.i = add nsw i64 %.18.i, -1
  %.8192531.not.i.i = icmp eq i64 %.20.i, 0
  %spec.select2522.i.i = add nuw nsw i64 %.60.i, 1
  %.19422554.i.i = icmp sgt i64 %.60.i, -1
  %.2107.i.i = fneg float %.99.i.i
  %.2656.i.i = fadd float %.99.i.i, -1.000000e+00
  br label %B734.i.i

B848.if.i.i:                                      ; preds = %B848.loopexit.i.i, %B734.i.i
  %.578.02536.i.i = phi i64 [ 0, %B734.i.i ], [ %.647.i.i, %B848.loopexit.i.i ]
  %.647.i.i = add nuw nsw i64 %.578.02536.i.i, 1
  br i1 %.8192531.not.i.i, label %B848.loopexit.i.i, label %B894.if.lr.ph.i.i

B894.if.lr.ph.i.i:                                ; preds = %B848.if.i.i
  %invariant.gep.i.i = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.578.02536.i.i
  %.677.i.i = add nuw nsw i64 %.578.02536.i.i, %start.2.0.i.i
  %.13.i2443.i.i = tail call i64 @llvm.smin.i64(i64 %.693.i.i, i64 %.677.i.i)
  %.904.i.i = mul i64 %.13.i2443.i.i, %.20.i
  %33 = getelementptr float, ptr %.27.i, i64 %.904.i.i
  br label %B894.if.i.i

B894.if.i.i:                                      ; preds = %B894.if.i.i, %B894.if.lr.ph.i.i
  %.766.02533.i.i = phi i64 [ %.20.i, %B894.if.lr.ph.i.i ], [ %.828.i.i, %B894.if.i.i ]
  %.763.02532.i.i = phi i64 [ 0, %B894.if.lr.ph.i.i ], [ %.832.i.i, %B894.if.i.i ]
  %.828.i.i = add nsw i64 %.766.02533.i.i, -1
  %.832.i.i = add nuw nsw i64 %.763.02532.i.i, 1
  %34 = getelementptr float, ptr %33, i64 %.763.02532.i.i
  %.909.i.i = load float, ptr %34, align 4, !noalias !19
  %.idx2530.i.i = shl i64 %.763.02532.i.i, 7
  %gep2535.i.i = getelementptr i8, ptr %invariant.gep.i.i, i64 %.idx2530.i.i
  store float %.909.i.i, ptr %gep2535.i.i, align 4, !noalias !19
  %.819.i.i = icmp sgt i64 %.766.02533.i.i, 1
  br i1 %.819.i.i, label %B894.if.i.i, label %B848.loopexit.i.i

B980.if.i.i:                                      ; preds = %B980.if.i.i.preheader, %B980.if.i.i
  %.1055.02538.i.i = phi i64 [ %.1124.i.i, %B980.if.i.i ], [ 0, %B980.if.i.i.preheader ]
  %.1124.i.i = add nuw nsw i64 %.1055.02538.i.i, 1
  %35 = getelementptr float, ptr %data.i.i.i.i2246.i.i, i64 %.1055.02538.i.i
  store float 0.000000e+00, ptr %35, align 4, !noalias !19
  %36 = getelementptr float, ptr %data.i.i.i.i2262.i.i, i64 %.1055.02538.i.i
  store float 0.000000e+00, ptr %36, align 4, !noalias !19
  %exitcond2569.not.i.i = icmp eq i64 %.1124.i.i, 32
  br i1 %exitcond2569.not.i.i, label %B1052.preheader.i.i, label %B980.if.i.i

B1052.if.i.i:                                     ; preds = %B1052.preheader.i.i, %B1052.loopexit.i.i
  %.1255.02544.i.i = phi i64 [ %.1317.i.i, %B1052.loopexit.i.i ], [ %.20.i, %B1052.preheader.i.i ]
  %.1252.02543.i.i = phi i64 [ %.1321.i.i, %B1052.loopexit.i.i ], [ 0, %B1052.preheader.i.i ]
  %.idx2529.i.i = shl i64 %.1252.02543.i.i, 7
  %37 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.idx2529.i.i
  br label %B1096.if.i.i

B1096.if.i.i:                                     ; preds = %B1096.if.i.i, %B1052.if.i.i
  %.1372.02540.i.i = phi i64 [ 0, %B1052.if.i.i ], [ %.1441.i.i, %B1096.if.i.i ]
  %.1441.i.i = add nuw nsw i64 %.1372.02540.i.i, 1
  %38 = getelementptr float, ptr %37, i64 %.1372.02540.i.i
  %.1522.i.i = load float, ptr %38, align 4, !noalias !19
  %.1525.i.i = tail call float @llvm.fabs.f32(float %.1522.i.i)
  %39 = getelementptr float, ptr %data.i.i.i.i2246.i.i, i64 %.1372.02540.i.i
  %.1556.i.i = load float, ptr %39, align 4, !noalias !19
  %.1557.i.i = fcmp ogt float %.1525.i.i, %.1556.i.i
  %.1525..1556.i.i = select i1 %.1557.i.i, float %.1525.i.i, float %.1556.i.i
  store float %.1525..1556.i.i, ptr %39, align 4, !noalias !19
  %40 = getelementptr float, ptr %data.i.i.i.i2262.i.i, i64 %.1372.02540.i.i
  %_find_largest_v312__vphi356_2.2.3.in.i.i = select i1 %.1557.i.i, ptr %38, ptr %40
  %_find_largest_v312__vphi356_2.2.3.i.i = load float, ptr %_find_largest_v312__vphi356_2.2.3.in.i.i, align 4, !noalias !19
  store float %_find_largest_v312__vphi356_2.2.3.i.i, ptr %40, align 4, !noalias !19
  %exitcond2570.not.i.i = icmp eq i64 %.1441.i.i, 32
  br i1 %exitcond2570.not.i.i, label %B1052.loopexit.i.i, label %B1096.if.i.i

B1576.if.i.i:                                     ; preds = %NRT_decref.exit2063.i.i, %B1576.loopexit.i.i
  %.1889.02556.i.i = phi i64 [ %.1951.i.i, %B1576.loopexit.i.i ], [ %spec.select2522.i.i, %NRT_decref.exit2063.i.i ]
  %.1886.02555.i.i = phi i64 [ %.1955.i.i, %B1576.loopexit.i.i ], [ 0, %NRT_decref.exit2063.i.i ]
  %.2104.i.i = icmp eq i64 %.1886.02555.i.i, 0
  %.2163.i.i = select i1 %.2104.i.i, i64 %.60.i, i64 0
  %41 = getelementptr float, ptr %.66.i, i64 %.1886.02555.i.i
  %42 = getelementptr i8, ptr %41, i64 -4
  %.2177.i.i = getelementptr float, ptr %42, i64 %.2163.i.i
  br label %B1586.if.i.i

B1586.if.i.i:                                     ; preds = %B1576.if.i.i, %B1648.i.i
  %.2006.02545.i.i = phi i64 [ 0, %B1576.if.i.i ], [ %.2075.i.i, %B1648.i.i ]
  %.2075.i.i = add nuw nsw i64 %.2006.02545.i.i, 1
  br i1 %.2104.i.i, label %B1648.i.i, label %B1634.i.i

B1676.if.i.i:                                     ; preds = %B1676.preheader.i.i, %B1676.loopexit.i.i
  %.2350.02551.i.i = phi i64 [ %.2412.i.i, %B1676.loopexit.i.i ], [ %.20.i, %B1676.preheader.i.i ]
  %.2347.02550.i.i = phi i64 [ %.2416.i.i, %B1676.loopexit.i.i ], [ 0, %B1676.preheader.i.i ]
  %.idx2528.i.i = shl i64 %.2347.02550.i.i, 7
  %43 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.idx2528.i.i
  br label %B1700.if.i.i

B1700.if.i.i:                                     ; preds = %B1700.if.i.i, %B1676.if.i.i
  %.2467.02547.i.i = phi i64 [ 0, %B1676.if.i.i ], [ %.2536.i.i, %B1700.if.i.i ]
  %.2536.i.i = add nuw nsw i64 %.2467.02547.i.i, 1
  %44 = getelementptr float, ptr %data.i.i.i.i2366.i.i, i64 %.2467.02547.i.i
  %.2595.i.i = load float, ptr %44, align 4, !noalias !19
  %45 = getelementptr float, ptr %43, i64 %.2467.02547.i.i
  %.2649.i.i = load float, ptr %45, align 4, !noalias !19
  %.2652.i.i = fmul float %.2595.i.i, %.2649.i.i
  %.2663.i.i = fadd float %.2652.i.i, 0x4168000000000000
  %.2664.i.i = fadd float %.2663.i.i, 0xC168000000000000
  %.2670.i.i = fcmp olt float %.2664.i.i, %.2656.i.i
  %.2664..2656.i.i = select i1 %.2670.i.i, float %.2664.i.i, float %.2656.i.i
  %.2697.i.i = fcmp ogt float %.2664..2656.i.i, %.2107.i.i
  %_nearest_v310__vphi78_0.2.4.i.i = select i1 %.2697.i.i, float %.2664..2656.i.i, float %.2107.i.i
  %.2831.i.i = fmul float %.2649.i.i, %.2649.i.i
  %46 = getelementptr float, ptr %.249.sroa.13.0.i.i, i64 %.2467.02547.i.i
  %.2862.i.i = load float, ptr %46, align 4, !noalias !19
  %.2919.i.i = fmul float %.2649.i.i, %.2831.i.i
  %.2920.i.i = fmul float %.2919.i.i, %_nearest_v310__vphi78_0.2.4.i.i
  %.2921.i.i = fadd float %.2862.i.i, %.2920.i.i
  store float %.2921.i.i, ptr %46, align 4, !noalias !19
  %47 = getelementptr float, ptr %data.i.i.i.i2314.i.i, i64 %.2467.02547.i.i
  %.2983.i.i = load float, ptr %47, align 4, !noalias !19
  %.2984.i.i = fmul float %.2831.i.i, %_nearest_v310__vphi78_0.2.4.i.i
  %.2985.i.i = fmul float %_nearest_v310__vphi78_0.2.4.i.i, %.2984.i.i
  %.2986.i.i = fadd float %.2983.i.i, %.2985.i.i
  store float %.2986.i.i, ptr %47, align 4, !noalias !19
  %exitcond2572.not.i.i = icmp eq i64 %.2536.i.i, 32
  br i1 %exitcond2572.not.i.i, label %B1676.loopexit.i.i, label %B1700.if.i.i

B1998.if.i.i:                                     ; preds = %B1998.if.i.i.preheader, %17
  %.3055.02552.i.i = phi i64 [ %.3124.i.i, %17 ], [ 0, %B1998.if.i.i.preheader ]
  %.3124.i.i = add nuw nsw i64 %.3055.02552.i.i, 1
  %48 = getelementptr float, ptr %data.i.i.i.i2314.i.i, i64 %.3055.02552.i.i
  %.3182.i.i = load float, ptr %48, align 4, !noalias !19
  %.3183.i.i = fcmp ogt float %.3182.i.i, 0.000000e+00
  br i1 %.3183.i.i, label %B2104.i.i, label %B2104.thread.i.i

B69252.if.i.i:                                    ; preds = %B69760.i.i, %B69252.if.preheader.i.i
  %.3805.02565.i.i = phi i64 [ %.3867.i.i, %B69760.i.i ], [ %20, %B69252.if.preheader.i.i ]
  %.3802.02564.i.i = phi i64 [ %.3871.i.i, %B69760.i.i ], [ 0, %B69252.if.preheader.i.i ]
  %.3867.i.i = add nsw i64 %.3805.02565.i.i, -1
  %.3871.i.i = add nuw nsw i64 %.3802.02564.i.i, 1
  br i1 %.8192531.not.i.i, label %B69640.i.i, label %B69301.if.lr.ph.i.i

B69301.if.lr.ph.i.i:                              ; preds = %B69252.if.i.i
  %invariant.gep2557.i.i = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.3802.02564.i.i
  %49 = getelementptr float, ptr %data.i.i.i.i2418.i.i, i64 %.3802.02564.i.i
  %50 = getelementptr float, ptr %data.i.i.i.i2246.i.i, i64 %.3802.02564.i.i
  %.4227.i.i = add nuw nsw i64 %.3802.02564.i.i, %start.2.0.i.i
  %.4278.i.i = mul i64 %.4227.i.i, %.134.i
  %51 = getelementptr float, ptr %.141.i, i64 %.4278.i.i
  br label %B69301.if.i.i

B69301.if.i.i:                                    ; preds = %B69301.if.i.i, %B69301.if.lr.ph.i.i
  %.3926.02560.i.i = phi i64 [ %.20.i, %B69301.if.lr.ph.i.i ], [ %.3988.i.i, %B69301.if.i.i ]
  %.3923.02559.i.i = phi i64 [ 0, %B69301.if.lr.ph.i.i ], [ %.3992.i.i, %B69301.if.i.i ]
  %.3988.i.i = add nsw i64 %.3926.02560.i.i, -1
  %.3992.i.i = add nuw nsw i64 %.3923.02559.i.i, 1
  %.4051.i.i = load float, ptr %49, align 4, !noalias !19
  %.idx.i.i = shl i64 %.3923.02559.i.i, 7
  %gep2562.i.i = getelementptr i8, ptr %invariant.gep2557.i.i, i64 %.idx.i.i
  %.4105.i.i = load float, ptr %gep2562.i.i, align 4, !noalias !19
  %.4108.i.i = fmul float %.4051.i.i, %.4105.i.i
  %.4119.i.i = fadd float %.4108.i.i, 0x4168000000000000
  %.4120.i.i = fadd float %.4119.i.i, 0xC168000000000000
  %.4126.i.i = fcmp olt float %.4120.i.i, %.2656.i.i
  %.4120..4112.i.i = select i1 %.4126.i.i, float %.4120.i.i, float %.2656.i.i
  %.4153.i.i = fcmp ogt float %.4120..4112.i.i, %.2107.i.i
  %_nearest_v309__vphi78_0.2.3.i.i = select i1 %.4153.i.i, float %.4120..4112.i.i, float %.2107.i.i
  %.4208.i.i = load float, ptr %50, align 4, !noalias !19
  %.4209.i.i = fcmp ult float %.4208.i.i, 0x3CD203AFA0000000
  %"$phi1944.2.2.3.i.i" = select i1 %.4209.i.i, float %.2107.i.i, float %_nearest_v309__vphi78_0.2.3.i.i
  %52 = getelementptr float, ptr %51, i64 %.3923.02559.i.i
  store float %"$phi1944.2.2.3.i.i", ptr %52, align 4, !noalias !19
  %.3979.i.i = icmp sgt i64 %.3926.02560.i.i, 1
  br i1 %.3979.i.i, label %B69301.if.i.i, label %B69640.i.i

B69786.if.i.i:                                    ; preds = %B69786.if.i.i, %B69786.if.preheader.i.i
  %.4493.02568.i.i = phi i64 [ %.4555.i.i, %B69786.if.i.i ], [ %24, %B69786.if.preheader.i.i ]
  %.4490.02567.i.i = phi i64 [ %.4559.i.i, %B69786.if.i.i ], [ 0, %B69786.if.preheader.i.i ]
  %.4555.i.i = add nsw i64 %.4493.02568.i.i, -1
  %.4559.i.i = add nuw nsw i64 %.4490.02567.i.i, 1
  %53 = getelementptr float, ptr %.337.sroa.13.0.i.i, i64 %.4490.02567.i.i
  %.4613.i.i = load float, ptr %53, align 4, !noalias !19
  %gep.i.i = getelementptr float, ptr %invariant.gep2577.i.i, i64 %.4490.02567.i.i
  store float %.4613.i.i, ptr %gep.i.i, align 4, !noalias !19
  %.4546.i.i = icmp samesign ugt i64 %.4493.02568.i.i, 1
  br i1 %.4546.i.i, label %B69786.if.i.i, label %B69820.i.i

B0.endif.sink.split.i:                            ; preds = %.3.endif.i2236.i.i, %.3.endif.i2158.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2385.i.i) #3, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit

_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx.exit: ; preds = %B0.endif.endif.endif.endif.i.i.i, %B0.endif.endif.endif.endif.endif.i.i.i, %B0.endif.i.i, %B0.endif.endif.i.i, %NRT_decref.exit2307.i.i, %B0.endif.endif.endif.endif.i.i, %NRT_decref.exit2359.i.i, %B0.endif.endif.endif.endif.endif.endif.i.i, %NRT_decref.exit2411.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.i.i, %0, %.3.endif.i2158.i.i, %.3.endif.i2236.i.i, %B0.endif.sink.split.i
  %54 = phi i64 [ 0, %.3.endif.i2158.i.i ], [ 0, %B0.endif.sink.split.i ], [ 0, %.3.endif.i2236.i.i ], [ -9223372036854775808, %0 ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.endif.endif.endif.i.i ], [ -9223372036854775808, %NRT_decref.exit2411.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.endif.i.i ], [ -9223372036854775808, %NRT_decref.exit2359.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.i.i ], [ -9223372036854775808, %NRT_decref.exit2307.i.i ], [ -9223372036854775808, %B0.endif.endif.i.i ], [ -9223372036854775808, %B0.endif.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.i.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.i.i.i ]
  ret i64 %54
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v306B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxxx: %excinfo"}
!4 = !{!"branch_weights", i32 1, i32 99}
!5 = !{!6, !8, !9, !11, !12, !14, !15, !17, !1, !3}
!6 = distinct !{!6, !7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!7 = distinct !{!7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!8 = distinct !{!8, !7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!9 = distinct !{!9, !10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!10 = distinct !{!10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!11 = distinct !{!11, !10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!12 = distinct !{!12, !13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v302B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29: %retptr"}
!13 = distinct !{!13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v302B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29"}
!14 = distinct !{!14, !13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v302B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29: %excinfo"}
!15 = distinct !{!15, !16, !"_ZN14sparse_kernels11superblocks13fit_symmetricB4v307B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %retptr"}
!16 = distinct !{!16, !"_ZN14sparse_kernels11superblocks13fit_symmetricB4v307B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE"}
!17 = distinct !{!17, !16, !"_ZN14sparse_kernels11superblocks13fit_symmetricB4v307B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %excinfo"}
!18 = !{!12, !14, !15, !17, !1, !3}
!19 = !{!15, !17, !1, !3}
!20 = !{!21, !23, !24, !26, !27, !29, !15, !17, !1, !3}
!21 = distinct !{!21, !22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!22 = distinct !{!22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!23 = distinct !{!23, !22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!24 = distinct !{!24, !25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!25 = distinct !{!25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!26 = distinct !{!26, !25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!27 = distinct !{!27, !28, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!28 = distinct !{!28, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!29 = distinct !{!29, !28, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!30 = !{!27, !29, !15, !17, !1, !3}
!31 = !{!32, !34, !35, !37, !38, !40, !15, !17, !1, !3}
!32 = distinct !{!32, !33, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!33 = distinct !{!33, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!34 = distinct !{!34, !33, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!35 = distinct !{!35, !36, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!36 = distinct !{!36, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!37 = distinct !{!37, !36, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!38 = distinct !{!38, !39, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!39 = distinct !{!39, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!40 = distinct !{!40, !39, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!41 = !{!38, !40, !15, !17, !1, !3}
!42 = !{!43, !45, !46, !48, !49, !51, !15, !17, !1, !3}
!43 = distinct !{!43, !44, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!44 = distinct !{!44, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!45 = distinct !{!45, !44, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!46 = distinct !{!46, !47, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!47 = distinct !{!47, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!48 = distinct !{!48, !47, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!49 = distinct !{!49, !50, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!50 = distinct !{!50, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!51 = distinct !{!51, !50, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!52 = !{!49, !51, !15, !17, !1, !3}
!53 = !{!54, !56, !57, !59, !60, !62, !15, !17, !1, !3}
!54 = distinct !{!54, !55, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!55 = distinct !{!55, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!56 = distinct !{!56, !55, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!57 = distinct !{!57, !58, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!58 = distinct !{!58, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!59 = distinct !{!59, !58, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!60 = distinct !{!60, !61, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!61 = distinct !{!61, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!62 = distinct !{!62, !61, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!63 = !{!60, !62, !15, !17, !1, !3}
!64 = !{!65, !67, !68, !70, !71, !73, !15, !17, !1, !3}
!65 = distinct !{!65, !66, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!66 = distinct !{!66, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!67 = distinct !{!67, !66, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!68 = distinct !{!68, !69, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!69 = distinct !{!69, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!70 = distinct !{!70, !69, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!71 = distinct !{!71, !72, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!72 = distinct !{!72, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!73 = distinct !{!73, !72, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!74 = !{!71, !73, !15, !17, !1, !3}
!75 = !{!76, !78, !79, !81, !82, !84, !15, !17, !1, !3}
!76 = distinct !{!76, !77, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!77 = distinct !{!77, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!78 = distinct !{!78, !77, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!79 = distinct !{!79, !80, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!80 = distinct !{!80, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!81 = distinct !{!81, !80, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!82 = distinct !{!82, !83, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!83 = distinct !{!83, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!84 = distinct !{!84, !83, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!85 = !{!82, !84, !15, !17, !1, !3}
!86 = !{!87, !89, !90, !92, !93, !95, !15, !17, !1, !3}
!87 = distinct !{!87, !88, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!88 = distinct !{!88, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!89 = distinct !{!89, !88, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!90 = distinct !{!90, !91, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!91 = distinct !{!91, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!92 = distinct !{!92, !91, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!93 = distinct !{!93, !94, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!94 = distinct !{!94, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!95 = distinct !{!95, !94, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!96 = !{!93, !95, !15, !17, !1, !3}
!97 = !{!98, !100, !101, !103, !104, !106, !15, !17, !1, !3}
!98 = distinct !{!98, !99, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!99 = distinct !{!99, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!100 = distinct !{!100, !99, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!101 = distinct !{!101, !102, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!102 = distinct !{!102, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!103 = distinct !{!103, !102, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!104 = distinct !{!104, !105, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!105 = distinct !{!105, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!106 = distinct !{!106, !105, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!107 = !{!104, !106, !15, !17, !1, !3}
