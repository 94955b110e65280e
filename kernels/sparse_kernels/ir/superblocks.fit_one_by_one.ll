; 9d74471bc9415aff2bc57f7c4904eb0c

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 -9223372036854775808, 1) i64 @sparse_superblocks_fit_one_by_one(i64 %a0, double %a1, i64 %a2, i64 %a3) local_unnamed_addr {
  %.12.i = add i64 %a0, 32
  %.13.i = inttoptr i64 %.12.i to ptr
  %.14.i = load i64, ptr %.13.i, align 8, !noalias !0
  %.15.i = inttoptr i64 %.14.i to ptr
  %.17.i = load i64, ptr %.15.i, align 8, !noalias !0
  %.18.i = getelementptr i8, ptr %.15.i, i64 8
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !0
  %.21.i = add i64 %a0, 16
  %.22.i = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !0
  %.26.i = inttoptr i64 %.23.i to ptr
  %.60.i = add i64 %a2, 16
  %.61.i = inttoptr i64 %.60.i to ptr
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !0
  %.65.i = inttoptr i64 %.62.i to ptr
  %.90.i = add i64 %a3, 32
  %.91.i = inttoptr i64 %.90.i to ptr
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !0
  %.93.i = inttoptr i64 %.92.i to ptr
  %.96.i = getelementptr i8, ptr %.93.i, i64 8
  %.97.i = load i64, ptr %.96.i, align 8, !noalias !0
  %.99.i = add i64 %a3, 16
  %.100.i = inttoptr i64 %.99.i to ptr
  %.101.i = load i64, ptr %.100.i, align 8, !noalias !0
  %.104.i = inttoptr i64 %.101.i to ptr
  %.85.i.i = fptrunc double %a1 to float
  %.29.i.i.i = icmp slt i64 %.19.i, 0
  br i1 %.29.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx.exit, label %B0.endif.endif.endif.endif.i.i.i, !prof !4

B0.endif.endif.endif.endif.i.i.i:                 ; preds = %0
  %.51.i.i.i = shl i64 %.19.i, 5
  %.52.i.i.i = icmp samesign ugt i64 %.19.i, 288230376151711743
  %1 = add i64 %.51.i.i.i, -2305843009213693952
  %.57.i.i.i = icmp ult i64 %1, -4611686018427387904
  %.58.i.i.i = or i1 %.52.i.i.i, %.57.i.i.i
  br i1 %.58.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx.exit, label %B0.endif.endif.endif.endif.endif.i.i.i, !prof !4

B0.endif.endif.endif.endif.endif.i.i.i:           ; preds = %B0.endif.endif.endif.endif.i.i.i
  %.56.i.i.i = shl i64 %.19.i, 7
  %all.i.i.i.i.i.i = add i64 %.56.i.i.i, 128
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !5
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx.exit, label %.3.endif.i31.i.i.i

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
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %B0.endif.endif.endif.endif.endif.i2053.i.i, !prof !4

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i31.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !18
  br label %B0.endif.endif.endif.endif.endif.i2053.i.i

B522.i.i:                                         ; preds = %B522.preheader.i.i, %B70560.i.i
  %start.2.0.i.i = phi i64 [ %.4790.i.i, %B70560.i.i ], [ 0, %B522.preheader.i.i ]
  %.4.i.i1898.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  br label %B630.if.i.i

B630.loopexit.i.i:                                ; preds = %B666.if.i.i, %B630.if.i.i
  %exitcond.not.i.i = icmp eq i64 %.523.i.i, 32
  br i1 %exitcond.not.i.i, label %NRT_incref.exit1903.i.i, label %B630.if.i.i

NRT_incref.exit1903.i.i:                          ; preds = %B630.loopexit.i.i
  %.4.i.i1902.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i1906.i.i = atomicrmw add ptr %piece.i.i.i.i2085.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i1910.i.i = atomicrmw add ptr %piece.i.i.i.i2106.i.i, i64 1 monotonic, align 8, !noalias !19
  fence release
  %.4.i.i1914.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i.i.i = icmp eq i64 %.4.i.i1914.i.i, 1
  br i1 %.10.i.i.i, label %.3.endif.if.i.i.i, label %B742.if.i.i.preheader, !prof !4

B742.if.i.i.preheader:                            ; preds = %.3.endif.if.i.i.i, %NRT_incref.exit1903.i.i
  br label %B742.if.i.i

.3.endif.if.i.i.i:                                ; preds = %NRT_incref.exit1903.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %B742.if.i.i.preheader

B1042.preheader.i.i:                              ; preds = %B742.if.i.i
  br i1 %.6952245.not.i.i, label %.3.endif.i1922.i.i, label %B1042.if.i.i

B1042.loopexit.i.i:                               ; preds = %B1078.if.i.i
  %.1193.i.i = add nsw i64 %.1131.02258.i.i, -1
  %.1197.i.i = add nuw nsw i64 %.1128.02257.i.i, 1
  %.1184.i.i = icmp sgt i64 %.1131.02258.i.i, 1
  br i1 %.1184.i.i, label %B1042.if.i.i, label %.3.endif.i1922.i.i

.3.endif.i1922.i.i:                               ; preds = %B1042.loopexit.i.i, %B1042.preheader.i.i
  fence release
  %.4.i.i1923.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i1924.i.i = icmp eq i64 %.4.i.i1923.i.i, 1
  br i1 %.10.i1924.i.i, label %.3.endif.if.i1925.i.i, label %.3.endif.i1928.i.i, !prof !4

.3.endif.if.i1925.i.i:                            ; preds = %.3.endif.i1922.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %.3.endif.i1928.i.i

.3.endif.i1928.i.i:                               ; preds = %.3.endif.if.i1925.i.i, %.3.endif.i1922.i.i
  fence release
  %.4.i.i1929.i.i = atomicrmw sub ptr %piece.i.i.i.i2085.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i1930.i.i = icmp eq i64 %.4.i.i1929.i.i, 1
  br i1 %.10.i1930.i.i, label %.3.endif.if.i1931.i.i, label %.3.endif.i1934.i.i, !prof !4

.3.endif.if.i1931.i.i:                            ; preds = %.3.endif.i1928.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2085.i.i) #3, !noalias !19
  br label %.3.endif.i1934.i.i

.3.endif.i1934.i.i:                               ; preds = %.3.endif.if.i1931.i.i, %.3.endif.i1928.i.i
  fence release
  %.4.i.i1935.i.i = atomicrmw sub ptr %piece.i.i.i.i2106.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i1936.i.i = icmp eq i64 %.4.i.i1935.i.i, 1
  br i1 %.10.i1936.i.i, label %.3.endif.if.i1937.i.i, label %B1600.if.i.i.preheader, !prof !4

B1600.if.i.i.preheader:                           ; preds = %.3.endif.if.i1937.i.i, %.3.endif.i1934.i.i
  br label %B1600.if.i.i

.3.endif.if.i1937.i.i:                            ; preds = %.3.endif.i1934.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2106.i.i) #3, !noalias !19
  br label %B1600.if.i.i.preheader

B1638.preheader.i.i:                              ; preds = %B1600.if.i.i
  br i1 %.6952245.not.i.i, label %B1848.if.i.i.preheader, label %B1638.if.i.i

B1638.loopexit.i.i:                               ; preds = %B1664.if.i.i
  %.2002.i.i = add nsw i64 %.1940.02265.i.i, -1
  %.2006.i.i = add nuw nsw i64 %.1937.02264.i.i, 1
  %.1993.i.i = icmp sgt i64 %.1940.02265.i.i, 1
  br i1 %.1993.i.i, label %B1638.if.i.i, label %B1848.if.i.i.preheader

B1848.if.i.i.preheader:                           ; preds = %B1638.loopexit.i.i, %B1638.preheader.i.i
  br label %B1848.if.i.i

B1848.loopexit.i.i:                               ; preds = %B1872.loopexit.i.i, %B1848.if.i.i
  %.2763.i.i = icmp samesign ugt i64 %.2710.02271.i.i, 1
  br i1 %.2763.i.i, label %B1848.if.i.i, label %B70201.i.i

B1872.loopexit.i.i:                               ; preds = %B70163.i.i
  %.2890.i.i = add nsw i64 %.2828.02270.i.i, -1
  %.2894.i.i = add nuw nsw i64 %.2825.02269.i.i, 1
  %.2881.i.i = icmp sgt i64 %.2828.02270.i.i, 1
  br i1 %.2881.i.i, label %B1872.if.i.i, label %B1848.loopexit.i.i

B69891.i.i:                                       ; preds = %B1926.if.i.i
  %.3735.i.i = fcmp une float %_nearest_v315__vphi78_0.2.4.i.i, %.3300.i.i
  %.3740.i.i = fcmp ogt float %.3661.i.i, 0.000000e+00
  %or.cond.i.i = select i1 %.3735.i.i, i1 %.3740.i.i, i1 false
  br i1 %or.cond.i.i, label %B69913.i.i, label %B70163.i.i

B69913.i.i:                                       ; preds = %B69891.i.i
  %.3753.i.i = fmul float %.3652.i.i, %.3652.i.i
  %.3785.i.i = fmul float %.3338.i.i, %.3753.i.i
  %.3848.i.i = fmul float %.3188.i.i, %.3188.i.i
  %.3850.i.i = fmul float %.3848.i.i, %.3661.i.i
  %.3851.i.i = fcmp ogt float %.3785.i.i, %.3850.i.i
  br i1 %.3851.i.i, label %B69994.i.i, label %B70163.i.i

B69994.i.i:                                       ; preds = %B69913.i.i
  store float %_nearest_v315__vphi78_0.2.4.i.i, ptr %34, align 4, !noalias !19
  store float %.3652.i.i, ptr %33, align 4, !noalias !19
  br label %B70163.i.i

B70163.i.i:                                       ; preds = %B1926.if.i.i, %B69994.i.i, %B69913.i.i, %B69891.i.i
  %"$phi1682.3.2.4.i.i" = phi float [ %.3661.i.i, %B69994.i.i ], [ %.3338.i.i, %B1926.if.i.i ], [ %.3338.i.i, %B69913.i.i ], [ %.3338.i.i, %B69891.i.i ]
  store float %"$phi1682.3.2.4.i.i", ptr %35, align 4, !noalias !19
  %exitcond2285.not.i.i = icmp eq i64 %.3014.i.i, 32
  br i1 %exitcond2285.not.i.i, label %B1872.loopexit.i.i, label %B1926.if.i.i

B70201.i.i:                                       ; preds = %B1848.loopexit.i.i
  %.4171.i.i = sub nsw i64 %.17.i, %start.2.0.i.i
  %.42792278.not.i.i = icmp slt i64 %.4171.i.i, 1
  br i1 %.42792278.not.i.i, label %B70560.i.i, label %B70248.if.preheader.i.i

B70248.if.preheader.i.i:                          ; preds = %B70201.i.i
  %3 = tail call i64 @llvm.umin.i64(i64 %.4171.i.i, i64 32)
  %invariant.gep2286.i.i = getelementptr float, ptr %.65.i, i64 %start.2.0.i.i
  br label %B70248.if.i.i

B70338.i.i:                                       ; preds = %B70284.if.i.i
  %.idx.i.i = shl i64 %.4344.02274.i.i, 7
  %gep2277.i.i = getelementptr i8, ptr %invariant.gep2272.i.i, i64 %.idx.i.i
  %.4527.i.i = load float, ptr %gep2277.i.i, align 4, !noalias !19
  br label %B70382.i.i

B70382.i.i:                                       ; preds = %B70284.if.i.i, %B70338.i.i
  %"$phi1872.2.2.3.i.i" = phi float [ %.4527.i.i, %B70338.i.i ], [ %.2156.i.i, %B70284.if.i.i ]
  %4 = getelementptr float, ptr %37, i64 %.4344.02274.i.i
  store float %"$phi1872.2.2.3.i.i", ptr %4, align 4, !noalias !19
  %.4400.i.i = icmp sgt i64 %.4347.02275.i.i, 1
  br i1 %.4400.i.i, label %B70284.if.i.i, label %B70454.i.i

B70454.i.i:                                       ; preds = %B70382.i.i, %B70248.if.i.i
  %5 = getelementptr float, ptr %.213.sroa.13.0.i.i, i64 %.4223.02279.i.i
  %.4637.i.i = load float, ptr %5, align 4, !noalias !19
  %.4638.i.i = fcmp ult float %.4637.i.i, 0x3CD203AFA0000000
  br i1 %.4638.i.i, label %B70546.i.i, label %B70500.i.i

B70500.i.i:                                       ; preds = %B70454.i.i
  %6 = getelementptr float, ptr %data.i.i.i.i2164.i.i, i64 %.4223.02279.i.i
  %.4670.i.i = load float, ptr %6, align 4, !noalias !19
  %.4671.i.i = fcmp ogt float %.4670.i.i, 0.000000e+00
  br i1 %.4671.i.i, label %B70514.i.i, label %B70546.i.i

B70514.i.i:                                       ; preds = %B70500.i.i
  %7 = getelementptr float, ptr %.301.sroa.13.0.i.i, i64 %.4223.02279.i.i
  %.4703.i.i = load float, ptr %7, align 4, !noalias !19
  %.4738.i.i = fdiv float %.4703.i.i, %.4670.i.i
  br label %B70546.i.i

B70546.i.i:                                       ; preds = %B70514.i.i, %B70500.i.i, %B70454.i.i
  %"$phi2006.1.2.2.i.i" = phi float [ %.4738.i.i, %B70514.i.i ], [ 0.000000e+00, %B70500.i.i ], [ 0.000000e+00, %B70454.i.i ]
  %gep.i.i = getelementptr float, ptr %invariant.gep2286.i.i, i64 %.4223.02279.i.i
  store float %"$phi2006.1.2.2.i.i", ptr %gep.i.i, align 4, !noalias !19
  %.4279.i.i = icmp sgt i64 %.4226.02280.i.i, 1
  br i1 %.4279.i.i, label %B70248.if.i.i, label %B70560.i.i

B70560.i.i:                                       ; preds = %B70546.i.i, %B70201.i.i
  %.4790.i.i = add nuw nsw i64 %start.2.0.i.i, 32
  %.4794.i.i = icmp slt i64 %.4790.i.i, %.17.i
  br i1 %.4794.i.i, label %B522.i.i, label %.3.endif.i1940.i.i

.3.endif.i1940.i.i:                               ; preds = %B70560.i.i
  fence release
  %.4.i.i1941.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i1942.i.i = icmp eq i64 %.4.i.i1941.i.i, 1
  br i1 %.10.i1942.i.i, label %.3.endif.if.i1943.i.i, label %.3.endif.i1946.i.i, !prof !4

.3.endif.if.i1943.i.i:                            ; preds = %.3.endif.i1940.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %.3.endif.i1946.i.i

.3.endif.i1946.i.i:                               ; preds = %.3.endif.if.i1943.i.i, %.3.endif.i1940.i.i
  fence release
  %.4.i.i1947.i.i = atomicrmw sub ptr %piece.i.i.i.i2131.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i1948.i.i = icmp eq i64 %.4.i.i1947.i.i, 1
  br i1 %.10.i1948.i.i, label %.3.endif.if.i1949.i.i, label %.3.endif.i1952.i.i, !prof !4

.3.endif.if.i1949.i.i:                            ; preds = %.3.endif.i1946.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2131.i.i) #3, !noalias !19
  br label %.3.endif.i1952.i.i

.3.endif.i1952.i.i:                               ; preds = %.3.endif.if.i1949.i.i, %.3.endif.i1946.i.i
  fence release
  %.4.i.i1953.i.i = atomicrmw sub ptr %piece.i.i.i.i2158.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i1954.i.i = icmp eq i64 %.4.i.i1953.i.i, 1
  br i1 %.10.i1954.i.i, label %.3.endif.if.i1955.i.i, label %.3.endif.i1958.i.i, !prof !4

.3.endif.if.i1955.i.i:                            ; preds = %.3.endif.i1952.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2158.i.i) #3, !noalias !19
  br label %.3.endif.i1958.i.i

.3.endif.i1958.i.i:                               ; preds = %.3.endif.if.i1955.i.i, %.3.endif.i1952.i.i
  fence release
  %.4.i.i1959.i.i = atomicrmw sub ptr %piece.i.i.i.i2085.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i1960.i.i = icmp eq i64 %.4.i.i1959.i.i, 1
  br i1 %.10.i1960.i.i, label %.3.endif.if.i1961.i.i, label %NRT_decref.exit1962.i.i, !prof !4

.3.endif.if.i1961.i.i:                            ; preds = %.3.endif.i1958.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2085.i.i) #3, !noalias !19
  br label %NRT_decref.exit1962.i.i

NRT_decref.exit1962.i.i:                          ; preds = %.3.endif.if.i1961.i.i, %.3.endif.i1958.i.i
  fence release
  %.4.i.i1977.i.i = atomicrmw sub ptr %piece.i.i.i.i2056.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i1978.i.i = icmp eq i64 %.4.i.i1977.i.i, 1
  br i1 %.10.i1978.i.i, label %.3.endif.if.i1979.i.i, label %.3.endif.i1982.i.i, !prof !4

.3.endif.if.i1979.i.i:                            ; preds = %NRT_decref.exit1962.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2056.i.i) #3, !noalias !19
  br label %.3.endif.i1982.i.i

.3.endif.i1982.i.i:                               ; preds = %.3.endif.if.i1979.i.i, %NRT_decref.exit1962.i.i
  fence release
  %.4.i.i1983.i.i = atomicrmw sub ptr %piece.i.i.i.i2106.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i1984.i.i = icmp eq i64 %.4.i.i1983.i.i, 1
  br i1 %.10.i1984.i.i, label %B0.endif.sink.split.i, label %_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx.exit, !prof !4

.3.endif.i1994.i.i:                               ; preds = %NRT_decref.exit2188.i.i, %.3.endif.if.i2187.i.i
  fence release
  %.4.i.i1995.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i1996.i.i = icmp eq i64 %.4.i.i1995.i.i, 1
  br i1 %.10.i1996.i.i, label %.3.endif.if.i1997.i.i, label %.3.endif.i2000.i.i, !prof !4

.3.endif.if.i1997.i.i:                            ; preds = %.3.endif.i1994.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %.3.endif.i2000.i.i

.3.endif.i2000.i.i:                               ; preds = %.3.endif.if.i1997.i.i, %.3.endif.i1994.i.i
  fence release
  %.4.i.i2001.i.i = atomicrmw sub ptr %piece.i.i.i.i2131.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2002.i.i = icmp eq i64 %.4.i.i2001.i.i, 1
  br i1 %.10.i2002.i.i, label %.3.endif.if.i2003.i.i, label %.3.endif.i2006.i.i, !prof !4

.3.endif.if.i2003.i.i:                            ; preds = %.3.endif.i2000.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2131.i.i) #3, !noalias !19
  br label %.3.endif.i2006.i.i

.3.endif.i2006.i.i:                               ; preds = %.3.endif.if.i2003.i.i, %.3.endif.i2000.i.i
  fence release
  %.4.i.i2007.i.i = atomicrmw sub ptr %piece.i.i.i.i2158.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2008.i.i = icmp eq i64 %.4.i.i2007.i.i, 1
  br i1 %.10.i2008.i.i, label %.3.endif.if.i2009.i.i, label %.3.endif.i2012.i.i, !prof !4

.3.endif.if.i2009.i.i:                            ; preds = %.3.endif.i2006.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2158.i.i) #3, !noalias !19
  br label %.3.endif.i2012.i.i

.3.endif.i2012.i.i:                               ; preds = %.3.endif.if.i2009.i.i, %.3.endif.i2006.i.i
  fence release
  %.4.i.i2013.i.i = atomicrmw sub ptr %piece.i.i.i.i2085.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2014.i.i = icmp eq i64 %.4.i.i2013.i.i, 1
  br i1 %.10.i2014.i.i, label %.3.endif.if.i2015.i.i, label %NRT_decref.exit2016.i.i, !prof !4

.3.endif.if.i2015.i.i:                            ; preds = %.3.endif.i2012.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2085.i.i) #3, !noalias !19
  br label %NRT_decref.exit2016.i.i

NRT_decref.exit2016.i.i:                          ; preds = %.3.endif.if.i2015.i.i, %.3.endif.i2012.i.i
  fence release
  %.4.i.i2031.i.i = atomicrmw sub ptr %piece.i.i.i.i2056.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2032.i.i = icmp eq i64 %.4.i.i2031.i.i, 1
  br i1 %.10.i2032.i.i, label %.3.endif.if.i2033.i.i, label %.3.endif.i2036.i.i, !prof !4

.3.endif.if.i2033.i.i:                            ; preds = %NRT_decref.exit2016.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2056.i.i) #3, !noalias !19
  br label %.3.endif.i2036.i.i

.3.endif.i2036.i.i:                               ; preds = %.3.endif.if.i2033.i.i, %NRT_decref.exit2016.i.i
  fence release
  %.4.i.i2037.i.i = atomicrmw sub ptr %piece.i.i.i.i2106.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2038.i.i = icmp eq i64 %.4.i.i2037.i.i, 1
  br i1 %.10.i2038.i.i, label %B0.endif.sink.split.i, label %_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx.exit, !prof !4

B0.endif.endif.endif.endif.endif.i2053.i.i:       ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i31.i.i.i
  %piece.i.i.i.i2056.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !20
  %none.i.i.i.i2057.i.i = icmp eq ptr %piece.i.i.i.i2056.i.i, null
  br i1 %none.i.i.i.i2057.i.i, label %_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx.exit, label %.3.endif.i31.i2058.i.i

.3.endif.i31.i2058.i.i:                           ; preds = %B0.endif.endif.endif.endif.endif.i2053.i.i
  %address.i.i.i.i2059.i.i = ptrtoint ptr %piece.i.i.i.i2056.i.i to i64
  %after.i.i.i.i2060.i.i = add i64 %address.i.i.i.i2059.i.i, 127
  %even.i.i.i.i2061.i.i = and i64 %after.i.i.i.i2060.i.i, -64
  %data.i.i.i.i2062.i.i = inttoptr i64 %even.i.i.i.i2061.i.i to ptr
  %piece.repack3.i.i.i.i2063.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2056.i.i, i64 24
  %8 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2056.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, i8 0, i64 32, i1 false), !noalias !20
  store i64 1, ptr %piece.i.i.i.i2056.i.i, align 4, !noalias !20
  store ptr %data.i.i.i.i2062.i.i, ptr %piece.repack3.i.i.i.i2063.i.i, align 8, !noalias !20
  %.4.i.i.i2064.i.i = atomicrmw add ptr %piece.i.i.i.i2056.i.i, i64 1 monotonic, align 8, !noalias !30
  fence release
  %.4.i.i32.i2073.i.i = atomicrmw sub ptr %piece.i.i.i.i2056.i.i, i64 1 monotonic, align 8, !noalias !30
  %.10.i.i2074.i.i = icmp eq i64 %.4.i.i32.i2073.i.i, 1
  br i1 %.10.i.i2074.i.i, label %.3.endif.if.i.i2076.i.i, label %NRT_incref.exit2084.i.i, !prof !4

.3.endif.if.i.i2076.i.i:                          ; preds = %.3.endif.i31.i2058.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2056.i.i) #3, !noalias !30
  br label %NRT_incref.exit2084.i.i

NRT_incref.exit2084.i.i:                          ; preds = %.3.endif.if.i.i2076.i.i, %.3.endif.i31.i2058.i.i
  %.4.i.i2083.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %piece.i.i.i.i2085.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !31
  %none.i.i.i.i2086.not.i.i = icmp eq ptr %piece.i.i.i.i2085.i.i, null
  br i1 %none.i.i.i.i2086.not.i.i, label %.3.endif.i2101.i.i, label %.3.endif.i24.i.i.i

.3.endif.i24.i.i.i:                               ; preds = %NRT_incref.exit2084.i.i
  %address.i.i.i.i2087.i.i = ptrtoint ptr %piece.i.i.i.i2085.i.i to i64
  %after.i.i.i.i2088.i.i = add i64 %address.i.i.i.i2087.i.i, 127
  %even.i.i.i.i2089.i.i = and i64 %after.i.i.i.i2088.i.i, -64
  %data.i.i.i.i2090.i.i = inttoptr i64 %even.i.i.i.i2089.i.i to ptr
  %piece.repack3.i.i.i.i2091.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2085.i.i, i64 24
  %9 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2085.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %9, i8 0, i64 32, i1 false), !noalias !31
  store i64 1, ptr %piece.i.i.i.i2085.i.i, align 4, !noalias !31
  store ptr %data.i.i.i.i2090.i.i, ptr %piece.repack3.i.i.i.i2091.i.i, align 8, !noalias !31
  %.4.i.i.i2092.i.i = atomicrmw add ptr %piece.i.i.i.i2085.i.i, i64 1 monotonic, align 8, !noalias !41
  fence release
  %.4.i.i25.i.i.i = atomicrmw sub ptr %piece.i.i.i.i2085.i.i, i64 1 monotonic, align 8, !noalias !41
  %.10.i.i2097.i.i = icmp eq i64 %.4.i.i25.i.i.i, 1
  br i1 %.10.i.i2097.i.i, label %.3.endif.if.i.i2099.i.i, label %.3.endif.i2101.i.i, !prof !4

.3.endif.if.i.i2099.i.i:                          ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2085.i.i) #3, !noalias !41
  br label %.3.endif.i2101.i.i

.3.endif.i2101.i.i:                               ; preds = %.3.endif.if.i.i2099.i.i, %.3.endif.i24.i.i.i, %NRT_incref.exit2084.i.i
  %.213.sroa.13.0.i.i = phi ptr [ %data.i.i.i.i2090.i.i, %.3.endif.i24.i.i.i ], [ %data.i.i.i.i2090.i.i, %.3.endif.if.i.i2099.i.i ], [ null, %NRT_incref.exit2084.i.i ]
  fence release
  %.4.i.i2102.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2103.i.i = icmp eq i64 %.4.i.i2102.i.i, 1
  br i1 %.10.i2103.i.i, label %.3.endif.if.i2104.i.i, label %NRT_decref.exit2105.i.i, !prof !4

.3.endif.if.i2104.i.i:                            ; preds = %.3.endif.i2101.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %NRT_decref.exit2105.i.i

NRT_decref.exit2105.i.i:                          ; preds = %.3.endif.if.i2104.i.i, %.3.endif.i2101.i.i
  br i1 %none.i.i.i.i2086.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx.exit, label %B0.endif.endif.endif.i.i, !prof !4

B0.endif.endif.endif.i.i:                         ; preds = %NRT_decref.exit2105.i.i
  %piece.i.i.i.i2106.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !42
  %none.i.i.i.i2107.i.i = icmp eq ptr %piece.i.i.i.i2106.i.i, null
  br i1 %none.i.i.i.i2107.i.i, label %_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx.exit, label %.3.endif.i24.i2108.i.i

.3.endif.i24.i2108.i.i:                           ; preds = %B0.endif.endif.endif.i.i
  %address.i.i.i.i2109.i.i = ptrtoint ptr %piece.i.i.i.i2106.i.i to i64
  %after.i.i.i.i2110.i.i = add i64 %address.i.i.i.i2109.i.i, 127
  %even.i.i.i.i2111.i.i = and i64 %after.i.i.i.i2110.i.i, -64
  %data.i.i.i.i2112.i.i = inttoptr i64 %even.i.i.i.i2111.i.i to ptr
  %piece.repack3.i.i.i.i2113.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2106.i.i, i64 24
  %10 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2106.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %10, i8 0, i64 32, i1 false), !noalias !42
  store i64 1, ptr %piece.i.i.i.i2106.i.i, align 4, !noalias !42
  store ptr %data.i.i.i.i2112.i.i, ptr %piece.repack3.i.i.i.i2113.i.i, align 8, !noalias !42
  %.4.i.i.i2114.i.i = atomicrmw add ptr %piece.i.i.i.i2106.i.i, i64 1 monotonic, align 8, !noalias !52
  fence release
  %.4.i.i25.i2121.i.i = atomicrmw sub ptr %piece.i.i.i.i2106.i.i, i64 1 monotonic, align 8, !noalias !52
  %.10.i.i2122.i.i = icmp eq i64 %.4.i.i25.i2121.i.i, 1
  br i1 %.10.i.i2122.i.i, label %.3.endif.if.i.i2124.i.i, label %.3.endif.i2128.i.i, !prof !4

.3.endif.if.i.i2124.i.i:                          ; preds = %.3.endif.i24.i2108.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2106.i.i) #3, !noalias !52
  br label %.3.endif.i2128.i.i

.3.endif.i2128.i.i:                               ; preds = %.3.endif.if.i.i2124.i.i, %.3.endif.i24.i2108.i.i
  %.4.i.i2129.i.i = atomicrmw add ptr %piece.i.i.i.i2085.i.i, i64 1 monotonic, align 8, !noalias !19
  %piece.i.i.i.i2131.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !53
  %none.i.i.i.i2132.not.i.i = icmp eq ptr %piece.i.i.i.i2131.i.i, null
  br i1 %none.i.i.i.i2132.not.i.i, label %.3.endif.i2153.i.i, label %.3.endif.i24.i2133.i.i

.3.endif.i24.i2133.i.i:                           ; preds = %.3.endif.i2128.i.i
  %address.i.i.i.i2134.i.i = ptrtoint ptr %piece.i.i.i.i2131.i.i to i64
  %after.i.i.i.i2135.i.i = add i64 %address.i.i.i.i2134.i.i, 127
  %even.i.i.i.i2136.i.i = and i64 %after.i.i.i.i2135.i.i, -64
  %data.i.i.i.i2137.i.i = inttoptr i64 %even.i.i.i.i2136.i.i to ptr
  %piece.repack3.i.i.i.i2138.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2131.i.i, i64 24
  %11 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2131.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %11, i8 0, i64 32, i1 false), !noalias !53
  store i64 1, ptr %piece.i.i.i.i2131.i.i, align 4, !noalias !53
  store ptr %data.i.i.i.i2137.i.i, ptr %piece.repack3.i.i.i.i2138.i.i, align 8, !noalias !53
  %.4.i.i.i2139.i.i = atomicrmw add ptr %piece.i.i.i.i2131.i.i, i64 1 monotonic, align 8, !noalias !63
  fence release
  %.4.i.i25.i2146.i.i = atomicrmw sub ptr %piece.i.i.i.i2131.i.i, i64 1 monotonic, align 8, !noalias !63
  %.10.i.i2147.i.i = icmp eq i64 %.4.i.i25.i2146.i.i, 1
  br i1 %.10.i.i2147.i.i, label %.3.endif.if.i.i2149.i.i, label %.3.endif.i2153.i.i, !prof !4

.3.endif.if.i.i2149.i.i:                          ; preds = %.3.endif.i24.i2133.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2131.i.i) #3, !noalias !63
  br label %.3.endif.i2153.i.i

.3.endif.i2153.i.i:                               ; preds = %.3.endif.if.i.i2149.i.i, %.3.endif.i24.i2133.i.i, %.3.endif.i2128.i.i
  %.301.sroa.13.0.i.i = phi ptr [ %data.i.i.i.i2137.i.i, %.3.endif.i24.i2133.i.i ], [ %data.i.i.i.i2137.i.i, %.3.endif.if.i.i2149.i.i ], [ null, %.3.endif.i2128.i.i ]
  fence release
  %.4.i.i2154.i.i = atomicrmw sub ptr %piece.i.i.i.i2085.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2155.i.i = icmp eq i64 %.4.i.i2154.i.i, 1
  br i1 %.10.i2155.i.i, label %.3.endif.if.i2156.i.i, label %NRT_decref.exit2157.i.i, !prof !4

.3.endif.if.i2156.i.i:                            ; preds = %.3.endif.i2153.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2085.i.i) #3, !noalias !19
  br label %NRT_decref.exit2157.i.i

NRT_decref.exit2157.i.i:                          ; preds = %.3.endif.if.i2156.i.i, %.3.endif.i2153.i.i
  br i1 %none.i.i.i.i2132.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx.exit, label %B0.endif.endif.endif.endif.endif.i.i, !prof !4

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %NRT_decref.exit2157.i.i
  %piece.i.i.i.i2158.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !64
  %none.i.i.i.i2159.i.i = icmp eq ptr %piece.i.i.i.i2158.i.i, null
  br i1 %none.i.i.i.i2159.i.i, label %_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx.exit, label %.3.endif.i24.i2160.i.i

.3.endif.i24.i2160.i.i:                           ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %address.i.i.i.i2161.i.i = ptrtoint ptr %piece.i.i.i.i2158.i.i to i64
  %after.i.i.i.i2162.i.i = add i64 %address.i.i.i.i2161.i.i, 127
  %even.i.i.i.i2163.i.i = and i64 %after.i.i.i.i2162.i.i, -64
  %data.i.i.i.i2164.i.i = inttoptr i64 %even.i.i.i.i2163.i.i to ptr
  %piece.repack3.i.i.i.i2165.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2158.i.i, i64 24
  %12 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i2158.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %12, i8 0, i64 32, i1 false), !noalias !64
  store i64 1, ptr %piece.i.i.i.i2158.i.i, align 4, !noalias !64
  store ptr %data.i.i.i.i2164.i.i, ptr %piece.repack3.i.i.i.i2165.i.i, align 8, !noalias !64
  %.4.i.i.i2166.i.i = atomicrmw add ptr %piece.i.i.i.i2158.i.i, i64 1 monotonic, align 8, !noalias !74
  fence release
  %.4.i.i25.i2173.i.i = atomicrmw sub ptr %piece.i.i.i.i2158.i.i, i64 1 monotonic, align 8, !noalias !74
  %.10.i.i2174.i.i = icmp eq i64 %.4.i.i25.i2173.i.i, 1
  br i1 %.10.i.i2174.i.i, label %.3.endif.if.i.i2176.i.i, label %.3.endif.i2184.i.i, !prof !4

.3.endif.if.i.i2176.i.i:                          ; preds = %.3.endif.i24.i2160.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2158.i.i) #3, !noalias !74
  br label %.3.endif.i2184.i.i

.3.endif.i2184.i.i:                               ; preds = %.3.endif.if.i.i2176.i.i, %.3.endif.i24.i2160.i.i
  %.4.i.i2181.i.i = atomicrmw add ptr %piece.i.i.i.i2131.i.i, i64 1 monotonic, align 8, !noalias !19
  %.393.i.i = icmp sgt i64 %.17.i, 0
  fence release
  %.4.i.i2185.i.i = atomicrmw sub ptr %piece.i.i.i.i2131.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i2186.i.i = icmp eq i64 %.4.i.i2185.i.i, 1
  br i1 %.10.i2186.i.i, label %.3.endif.if.i2187.i.i, label %NRT_decref.exit2188.i.i, !prof !4

.3.endif.if.i2187.i.i:                            ; preds = %.3.endif.i2184.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2131.i.i) #3, !noalias !19
  br i1 %.393.i.i, label %B522.preheader.i.i, label %.3.endif.i1994.i.i

NRT_decref.exit2188.i.i:                          ; preds = %.3.endif.i2184.i.i
  br i1 %.393.i.i, label %B522.preheader.i.i, label %.3.endif.i1994.i.i

B522.preheader.i.i:                               ; preds = %NRT_decref.exit2188.i.i, %.3.endif.if.i2187.i.i
  %.569.i.i = add nsw i64 %.17.i, -1
  %.6952245.not.i.i = icmp eq i64 %.19.i, 0
  %.2156.i.i = fneg float %.85.i.i
  %.2252.i.i = fadd float %.85.i.i, -1.000000e+00
  br label %B522.i.i

B630.if.i.i:                                      ; preds = %B630.loopexit.i.i, %B522.i.i
  %.454.02250.i.i = phi i64 [ 0, %B522.i.i ], [ %.523.i.i, %B630.loopexit.i.i ]
  %.523.i.i = add nuw nsw i64 %.454.02250.i.i, 1
  br i1 %.6952245.not.i.i, label %B630.loopexit.i.i, label %B666.if.lr.ph.i.i

B666.if.lr.ph.i.i:                                ; preds = %B630.if.i.i
  %invariant.gep.i.i = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.454.02250.i.i
  %.553.i.i = add nuw nsw i64 %.454.02250.i.i, %start.2.0.i.i
  %.13.i2189.i.i = tail call i64 @llvm.smin.i64(i64 %.569.i.i, i64 %.553.i.i)
  %.780.i.i = mul i64 %.13.i2189.i.i, %.19.i
  %13 = getelementptr float, ptr %.26.i, i64 %.780.i.i
  br label %B666.if.i.i

B666.if.i.i:                                      ; preds = %B666.if.i.i, %B666.if.lr.ph.i.i
  %.642.02247.i.i = phi i64 [ %.19.i, %B666.if.lr.ph.i.i ], [ %.704.i.i, %B666.if.i.i ]
  %.639.02246.i.i = phi i64 [ 0, %B666.if.lr.ph.i.i ], [ %.708.i.i, %B666.if.i.i ]
  %.704.i.i = add nsw i64 %.642.02247.i.i, -1
  %.708.i.i = add nuw nsw i64 %.639.02246.i.i, 1
  %14 = getelementptr float, ptr %13, i64 %.639.02246.i.i
  %.785.i.i = load float, ptr %14, align 4, !noalias !19
  %.idx2244.i.i = shl i64 %.639.02246.i.i, 7
  %gep2249.i.i = getelementptr i8, ptr %invariant.gep.i.i, i64 %.idx2244.i.i
  store float %.785.i.i, ptr %gep2249.i.i, align 4, !noalias !19
  %.695.i.i = icmp sgt i64 %.642.02247.i.i, 1
  br i1 %.695.i.i, label %B666.if.i.i, label %B630.loopexit.i.i

B742.if.i.i:                                      ; preds = %B742.if.i.i.preheader, %B742.if.i.i
  %.931.02252.i.i = phi i64 [ %.1000.i.i, %B742.if.i.i ], [ 0, %B742.if.i.i.preheader ]
  %.1000.i.i = add nuw nsw i64 %.931.02252.i.i, 1
  %15 = getelementptr float, ptr %.213.sroa.13.0.i.i, i64 %.931.02252.i.i
  store float 0.000000e+00, ptr %15, align 4, !noalias !19
  %16 = getelementptr float, ptr %data.i.i.i.i2112.i.i, i64 %.931.02252.i.i
  store float 0.000000e+00, ptr %16, align 4, !noalias !19
  %exitcond2281.not.i.i = icmp eq i64 %.1000.i.i, 32
  br i1 %exitcond2281.not.i.i, label %B1042.preheader.i.i, label %B742.if.i.i

B1042.if.i.i:                                     ; preds = %B1042.preheader.i.i, %B1042.loopexit.i.i
  %.1131.02258.i.i = phi i64 [ %.1193.i.i, %B1042.loopexit.i.i ], [ %.19.i, %B1042.preheader.i.i ]
  %.1128.02257.i.i = phi i64 [ %.1197.i.i, %B1042.loopexit.i.i ], [ 0, %B1042.preheader.i.i ]
  %.idx2243.i.i = shl i64 %.1128.02257.i.i, 7
  %17 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.idx2243.i.i
  br label %B1078.if.i.i

B1078.if.i.i:                                     ; preds = %B1078.if.i.i, %B1042.if.i.i
  %.1248.02254.i.i = phi i64 [ 0, %B1042.if.i.i ], [ %.1317.i.i, %B1078.if.i.i ]
  %.1317.i.i = add nuw nsw i64 %.1248.02254.i.i, 1
  %18 = getelementptr float, ptr %17, i64 %.1248.02254.i.i
  %.1398.i.i = load float, ptr %18, align 4, !noalias !19
  %.1401.i.i = tail call float @llvm.fabs.f32(float %.1398.i.i)
  %19 = getelementptr float, ptr %.213.sroa.13.0.i.i, i64 %.1248.02254.i.i
  %.1432.i.i = load float, ptr %19, align 4, !noalias !19
  %.1433.i.i = fcmp ogt float %.1401.i.i, %.1432.i.i
  %.1401..1432.i.i = select i1 %.1433.i.i, float %.1401.i.i, float %.1432.i.i
  store float %.1401..1432.i.i, ptr %19, align 4, !noalias !19
  %20 = getelementptr float, ptr %data.i.i.i.i2112.i.i, i64 %.1248.02254.i.i
  %_find_largest_v318__vphi356_2.2.3.in.i.i = select i1 %.1433.i.i, ptr %18, ptr %20
  %_find_largest_v318__vphi356_2.2.3.i.i = load float, ptr %_find_largest_v318__vphi356_2.2.3.in.i.i, align 4, !noalias !19
  store float %_find_largest_v318__vphi356_2.2.3.i.i, ptr %20, align 4, !noalias !19
  %exitcond2282.not.i.i = icmp eq i64 %.1317.i.i, 32
  br i1 %exitcond2282.not.i.i, label %B1042.loopexit.i.i, label %B1078.if.i.i

B1600.if.i.i:                                     ; preds = %B1600.if.i.i.preheader, %B1600.if.i.i
  %.1754.02259.i.i = phi i64 [ %.1823.i.i, %B1600.if.i.i ], [ 0, %B1600.if.i.i.preheader ]
  %.1823.i.i = add nuw nsw i64 %.1754.02259.i.i, 1
  %21 = getelementptr float, ptr %.301.sroa.13.0.i.i, i64 %.1754.02259.i.i
  store float 0.000000e+00, ptr %21, align 4, !noalias !19
  %22 = getelementptr float, ptr %data.i.i.i.i2164.i.i, i64 %.1754.02259.i.i
  store float 0.000000e+00, ptr %22, align 4, !noalias !19
  %exitcond2283.not.i.i = icmp eq i64 %.1823.i.i, 32
  br i1 %exitcond2283.not.i.i, label %B1638.preheader.i.i, label %B1600.if.i.i

B1638.if.i.i:                                     ; preds = %B1638.preheader.i.i, %B1638.loopexit.i.i
  %.1940.02265.i.i = phi i64 [ %.2002.i.i, %B1638.loopexit.i.i ], [ %.19.i, %B1638.preheader.i.i ]
  %.1937.02264.i.i = phi i64 [ %.2006.i.i, %B1638.loopexit.i.i ], [ 0, %B1638.preheader.i.i ]
  %.idx2241.i.i = shl i64 %.1937.02264.i.i, 7
  %23 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.idx2241.i.i
  %24 = getelementptr i8, ptr %data.i.i.i.i2062.i.i, i64 %.idx2241.i.i
  br label %B1664.if.i.i

B1664.if.i.i:                                     ; preds = %B1664.if.i.i, %B1638.if.i.i
  %.2057.02261.i.i = phi i64 [ 0, %B1638.if.i.i ], [ %.2126.i.i, %B1664.if.i.i ]
  %.2126.i.i = add nuw nsw i64 %.2057.02261.i.i, 1
  %25 = getelementptr float, ptr %data.i.i.i.i2112.i.i, i64 %.2057.02261.i.i
  %.2187.i.i = load float, ptr %25, align 4, !noalias !19
  %.2191.i.i = fdiv float %.2156.i.i, %.2187.i.i
  %26 = getelementptr float, ptr %23, i64 %.2057.02261.i.i
  %.2245.i.i = load float, ptr %26, align 4, !noalias !19
  %.2248.i.i = fmul float %.2191.i.i, %.2245.i.i
  %.2259.i.i = fadd float %.2248.i.i, 0x4168000000000000
  %.2260.i.i = fadd float %.2259.i.i, 0xC168000000000000
  %.2266.i.i = fcmp olt float %.2260.i.i, %.2252.i.i
  %.2260..2252.i.i = select i1 %.2266.i.i, float %.2260.i.i, float %.2252.i.i
  %.2293.i.i = fcmp ogt float %.2260..2252.i.i, %.2156.i.i
  %_nearest_v316__vphi78_0.2.3.i.i = select i1 %.2293.i.i, float %.2260..2252.i.i, float %.2156.i.i
  %.2427.i.i = fmul float %.2245.i.i, %.2245.i.i
  %27 = getelementptr float, ptr %.301.sroa.13.0.i.i, i64 %.2057.02261.i.i
  %.2458.i.i = load float, ptr %27, align 4, !noalias !19
  %.2515.i.i = fmul float %.2245.i.i, %.2427.i.i
  %.2516.i.i = fmul float %.2515.i.i, %_nearest_v316__vphi78_0.2.3.i.i
  %.2517.i.i = fadd float %.2458.i.i, %.2516.i.i
  store float %.2517.i.i, ptr %27, align 4, !noalias !19
  %28 = getelementptr float, ptr %data.i.i.i.i2164.i.i, i64 %.2057.02261.i.i
  %.2579.i.i = load float, ptr %28, align 4, !noalias !19
  %.2580.i.i = fmul float %.2427.i.i, %_nearest_v316__vphi78_0.2.3.i.i
  %.2581.i.i = fmul float %_nearest_v316__vphi78_0.2.3.i.i, %.2580.i.i
  %.2582.i.i = fadd float %.2579.i.i, %.2581.i.i
  store float %.2582.i.i, ptr %28, align 4, !noalias !19
  %29 = getelementptr float, ptr %24, i64 %.2057.02261.i.i
  store float %_nearest_v316__vphi78_0.2.3.i.i, ptr %29, align 4, !noalias !19
  %exitcond2284.not.i.i = icmp eq i64 %.2126.i.i, 32
  br i1 %exitcond2284.not.i.i, label %B1638.loopexit.i.i, label %B1664.if.i.i

B1848.if.i.i:                                     ; preds = %B1848.if.i.i.preheader, %B1848.loopexit.i.i
  %.2710.02271.i.i = phi i64 [ %.2772.i.i, %B1848.loopexit.i.i ], [ 5, %B1848.if.i.i.preheader ]
  %.2772.i.i = add nsw i64 %.2710.02271.i.i, -1
  br i1 %.6952245.not.i.i, label %B1848.loopexit.i.i, label %B1872.if.i.i

B1872.if.i.i:                                     ; preds = %B1848.if.i.i, %B1872.loopexit.i.i
  %.2828.02270.i.i = phi i64 [ %.2890.i.i, %B1872.loopexit.i.i ], [ %.19.i, %B1848.if.i.i ]
  %.2825.02269.i.i = phi i64 [ %.2894.i.i, %B1872.loopexit.i.i ], [ 0, %B1848.if.i.i ]
  %.idx2239.i.i = shl i64 %.2825.02269.i.i, 7
  %30 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.idx2239.i.i
  %31 = getelementptr i8, ptr %data.i.i.i.i2062.i.i, i64 %.idx2239.i.i
  br label %B1926.if.i.i

B1926.if.i.i:                                     ; preds = %B1872.if.i.i, %B70163.i.i
  %.2945.02266.i.i = phi i64 [ 0, %B1872.if.i.i ], [ %.3014.i.i, %B70163.i.i ]
  %.3014.i.i = add nuw nsw i64 %.2945.02266.i.i, 1
  %32 = getelementptr float, ptr %30, i64 %.2945.02266.i.i
  %.3095.i.i = load float, ptr %32, align 4, !noalias !19
  %.3154.i.i = fmul float %.3095.i.i, %.3095.i.i
  %33 = getelementptr float, ptr %.301.sroa.13.0.i.i, i64 %.2945.02266.i.i
  %.3188.i.i = load float, ptr %33, align 4, !noalias !19
  %.3246.i.i = fmul float %.3095.i.i, %.3154.i.i
  %34 = getelementptr float, ptr %31, i64 %.2945.02266.i.i
  %.3300.i.i = load float, ptr %34, align 4, !noalias !19
  %.3303.i.i = fmul float %.3246.i.i, %.3300.i.i
  %.3304.i.i = fsub float %.3188.i.i, %.3303.i.i
  %35 = getelementptr float, ptr %data.i.i.i.i2164.i.i, i64 %.2945.02266.i.i
  %.3338.i.i = load float, ptr %35, align 4, !noalias !19
  %.3396.i.i = fmul float %.3154.i.i, %.3300.i.i
  %.3453.i.i = fmul float %.3300.i.i, %.3396.i.i
  %.3454.i.i = fsub float %.3338.i.i, %.3453.i.i
  %.3516.i.i = fmul float %.3095.i.i, %.3454.i.i
  %.3521.i.i = fdiv float %.3516.i.i, %.3304.i.i
  %.3532.i.i = fadd float %.3521.i.i, 0x4168000000000000
  %.3533.i.i = fadd float %.3532.i.i, 0xC168000000000000
  %.3539.i.i = fcmp olt float %.3533.i.i, %.2252.i.i
  %.3533..3525.i.i = select i1 %.3539.i.i, float %.3533.i.i, float %.2252.i.i
  %.3566.i.i = fcmp ogt float %.3533..3525.i.i, %.2156.i.i
  %_nearest_v315__vphi78_0.2.4.i.i = select i1 %.3566.i.i, float %.3533..3525.i.i, float %.2156.i.i
  %.3650.i.i = fmul float %.3246.i.i, %_nearest_v315__vphi78_0.2.4.i.i
  %.3652.i.i = fadd float %.3304.i.i, %.3650.i.i
  %.3655.i.i = fmul float %.3154.i.i, %_nearest_v315__vphi78_0.2.4.i.i
  %.3659.i.i = fmul float %_nearest_v315__vphi78_0.2.4.i.i, %.3655.i.i
  %.3661.i.i = fadd float %.3454.i.i, %.3659.i.i
  %.3671.i.i = fcmp ogt float %.3304.i.i, 0.000000e+00
  br i1 %.3671.i.i, label %B69891.i.i, label %B70163.i.i

B70248.if.i.i:                                    ; preds = %B70546.i.i, %B70248.if.preheader.i.i
  %.4226.02280.i.i = phi i64 [ %.4288.i.i, %B70546.i.i ], [ %3, %B70248.if.preheader.i.i ]
  %.4223.02279.i.i = phi i64 [ %.4292.i.i, %B70546.i.i ], [ 0, %B70248.if.preheader.i.i ]
  %.4288.i.i = add nsw i64 %.4226.02280.i.i, -1
  %.4292.i.i = add nuw nsw i64 %.4223.02279.i.i, 1
  br i1 %.6952245.not.i.i, label %B70454.i.i, label %B70284.if.lr.ph.i.i

B70284.if.lr.ph.i.i:                              ; preds = %B70248.if.i.i
  %invariant.gep2272.i.i = getelementptr float, ptr %data.i.i.i.i2062.i.i, i64 %.4223.02279.i.i
  %36 = getelementptr float, ptr %.213.sroa.13.0.i.i, i64 %.4223.02279.i.i
  %.4541.i.i = add nuw nsw i64 %.4223.02279.i.i, %start.2.0.i.i
  %.4592.i.i = mul i64 %.4541.i.i, %.97.i
  %37 = getelementptr float, ptr %.104.i, i64 %.4592.i.i
  br label %B70284.if.i.i

B70284.if.i.i:                                    ; preds = %B70284.if.lr.ph.i.i, %B70382.i.i
  %.4347.02275.i.i = phi i64 [ %.19.i, %B70284.if.lr.ph.i.i ], [ %.4409.i.i, %B70382.i.i ]
  %.4344.02274.i.i = phi i64 [ 0, %B70284.if.lr.ph.i.i ], [ %.4413.i.i, %B70382.i.i ]
  %.4409.i.i = add nsw i64 %.4347.02275.i.i, -1
  %.4413.i.i = add nuw nsw i64 %.4344.02274.i.i, 1
  %.4471.i.i = load float, ptr %36, align 4, !noalias !19
  %.4472.i.i = fcmp ult float %.4471.i.i, 0x3CD203AFA0000000
  br i1 %.4472.i.i, label %B70382.i.i, label %B70338.i.i

B0.endif.sink.split.i:                            ; preds = %.3.endif.i2036.i.i, %.3.endif.i1982.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i2106.i.i) #3, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx.exit

_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx.exit: ; preds = %B0.endif.endif.endif.endif.i.i.i, %B0.endif.endif.endif.endif.endif.i.i.i, %B0.endif.endif.endif.endif.endif.i2053.i.i, %NRT_decref.exit2105.i.i, %B0.endif.endif.endif.i.i, %NRT_decref.exit2157.i.i, %B0.endif.endif.endif.endif.endif.i.i, %0, %.3.endif.i1982.i.i, %.3.endif.i2036.i.i, %B0.endif.sink.split.i
  %38 = phi i64 [ 0, %.3.endif.i1982.i.i ], [ 0, %B0.endif.sink.split.i ], [ 0, %.3.endif.i2036.i.i ], [ -9223372036854775808, %0 ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.i.i ], [ -9223372036854775808, %NRT_decref.exit2157.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.i.i ], [ -9223372036854775808, %NRT_decref.exit2105.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.i2053.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.i.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.i.i.i ]
  ret i64 %38
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
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v313B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExdxx: %excinfo"}
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
!15 = distinct !{!15, !16, !"_ZN14sparse_kernels11superblocks14fit_one_by_oneB4v314B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %retptr"}
!16 = distinct !{!16, !"_ZN14sparse_kernels11superblocks14fit_one_by_oneB4v314B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE"}
!17 = distinct !{!17, !16, !"_ZN14sparse_kernels11superblocks14fit_one_by_oneB4v314B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %excinfo"}
!18 = !{!12, !14, !15, !17, !1, !3}
!19 = !{!15, !17, !1, !3}
!20 = !{!21, !23, !24, !26, !27, !29, !15, !17, !1, !3}
!21 = distinct !{!21, !22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!22 = distinct !{!22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!23 = distinct !{!23, !22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!24 = distinct !{!24, !25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!25 = distinct !{!25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!26 = distinct !{!26, !25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!27 = distinct !{!27, !28, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v302B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29: %retptr"}
!28 = distinct !{!28, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v302B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29"}
!29 = distinct !{!29, !28, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v302B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29: %excinfo"}
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
