; ff7d7725f3bf1fa3b002701cfa08dc9e

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 0, -9223372036854775807) i64 @sparse_intervals_scale_rows(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, double %a6, i64 %a7, i64 %a8) local_unnamed_addr {
  %.22.i = add i64 %a8, 16
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.53.i = add i64 %a0, 32
  %.54.i = inttoptr i64 %.53.i to ptr
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !0
  %.56.i = inttoptr i64 %.55.i to ptr
  %.58.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.59.i = getelementptr i8, ptr %.56.i, i64 8
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.62.i = add i64 %a0, 16
  %.63.i = inttoptr i64 %.62.i to ptr
  %.64.i = load i64, ptr %.63.i, align 8, !noalias !0
  %.67.i = inttoptr i64 %.64.i to ptr
  %.95.i = add i64 %a1, 32
  %.96.i = inttoptr i64 %.95.i to ptr
  %.97.i = load i64, ptr %.96.i, align 8, !noalias !0
  %.98.i = inttoptr i64 %.97.i to ptr
  %.101.i = getelementptr i8, ptr %.98.i, i64 8
  %.102.i = load i64, ptr %.101.i, align 8, !noalias !0
  %.104.i = add i64 %a1, 16
  %.105.i = inttoptr i64 %.104.i to ptr
  %.106.i = load i64, ptr %.105.i, align 8, !noalias !0
  %.109.i = inttoptr i64 %.106.i to ptr
  %.137.i = add i64 %a2, 32
  %.138.i = inttoptr i64 %.137.i to ptr
  %.139.i = load i64, ptr %.138.i, align 8, !noalias !0
  %.140.i = inttoptr i64 %.139.i to ptr
  %.143.i = getelementptr i8, ptr %.140.i, i64 8
  %.144.i = load i64, ptr %.143.i, align 8, !noalias !0
  %.146.i = add i64 %a2, 16
  %.147.i = inttoptr i64 %.146.i to ptr
  %.148.i = load i64, ptr %.147.i, align 8, !noalias !0
  %.151.i = inttoptr i64 %.148.i to ptr
  %.179.i = add i64 %a3, 32
  %.180.i = inttoptr i64 %.179.i to ptr
  %.181.i = load i64, ptr %.180.i, align 8, !noalias !0
  %.182.i = inttoptr i64 %.181.i to ptr
  %.185.i = getelementptr i8, ptr %.182.i, i64 8
  %.186.i = load i64, ptr %.185.i, align 8, !noalias !0
  %.188.i = add i64 %a3, 16
  %.189.i = inttoptr i64 %.188.i to ptr
  %.190.i = load i64, ptr %.189.i, align 8, !noalias !0
  %.193.i = inttoptr i64 %.190.i to ptr
  %.221.i = add i64 %a4, 32
  %.222.i = inttoptr i64 %.221.i to ptr
  %.223.i = load i64, ptr %.222.i, align 8, !noalias !0
  %.224.i = inttoptr i64 %.223.i to ptr
  %.226.i = load i64, ptr %.224.i, align 8, !noalias !0
  %.227.i = getelementptr i8, ptr %.224.i, i64 8
  %.228.i = load i64, ptr %.227.i, align 8, !noalias !0
  %.230.i = add i64 %a4, 16
  %.231.i = inttoptr i64 %.230.i to ptr
  %.232.i = load i64, ptr %.231.i, align 8, !noalias !0
  %.235.i = inttoptr i64 %.232.i to ptr
  %.269.i = add i64 %a7, 16
  %.270.i = inttoptr i64 %.269.i to ptr
  %.271.i = load i64, ptr %.270.i, align 8, !noalias !0
  %.274.i = inttoptr i64 %.271.i to ptr
  %or.cond.not = icmp ult i64 %.60.i, 2305843009213693952
  br i1 %or.cond.not, label %B0.endif.endif.endif.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v514B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxdxx.exit.thread, !prof !4

B0.endif.endif.endif.i.i.i:                       ; preds = %0
  %.30.i.i.i = shl nuw nsw i64 %.60.i, 2
  %all.i.i.i.i.i.i = add nuw i64 %.30.i.i.i, 128
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !5
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v514B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxdxx.exit.thread, label %.3.endif.i24.i.i.i

.3.endif.i24.i.i.i:                               ; preds = %B0.endif.endif.endif.i.i.i
  %address.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 24
  %1 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, i8 0, i64 32, i1 false), !noalias !5
  store i64 1, ptr %piece.i.i.i.i.i.i, align 4, !noalias !5
  store ptr %data.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i, align 8, !noalias !5
  %.4.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !18
  fence release
  %.4.i.i25.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !18
  %.10.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %B0.endif.i.i, !prof !19

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !18
  br label %B0.endif.i.i

B120.loopexit.i.i:                                ; preds = %B836.i.i, %B342.i.i
  %energy.4.1.lcssa.i.i = phi double [ %energy.5.0583.i.i, %B342.i.i ], [ %energy.2.2.lcssa.i.i, %B836.i.i ]
  %exitcond585.not.i.i = icmp eq i64 %.287.i.i, %.58.i
  br i1 %exitcond585.not.i.i, label %B842.i.i, label %B122.if.i.i

B342.i.i:                                         ; preds = %B216.if.i.i, %_ZN14sparse_kernels7lowrank7combineB4v232B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i
  %squares.2.1.lcssa.i.i = phi double [ 0.000000e+00, %_ZN14sparse_kernels7lowrank7combineB4v232B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i ], [ %.659.i.i, %B216.if.i.i ]
  br i1 %.753575.not.i.i, label %B120.loopexit.i.i, label %B372.if.lr.ph.i.i

B372.if.lr.ph.i.i:                                ; preds = %B342.i.i
  %.972.i.i = mul i64 %.217.0581.i.i, %.144.i
  %2 = getelementptr float, ptr %.151.i, i64 %.972.i.i
  %3 = getelementptr double, ptr %.274.i, i64 %.217.0581.i.i
  %.1095.i.i = mul i64 %.217.0581.i.i, %.60.i
  %4 = getelementptr float, ptr %.67.i, i64 %.1095.i.i
  %.1180.i.i = mul i64 %.217.0581.i.i, %.102.i
  %5 = getelementptr float, ptr %.109.i, i64 %.1180.i.i
  %.1276.i.i = fcmp ogt double %squares.2.1.lcssa.i.i, 0.000000e+00
  br label %B372.if.i.i

B780.i.i:                                         ; preds = %B410.if.i.i, %B372.if.i.i
  %energy.2.2.lcssa.i.i = phi double [ %energy.4.1578.i.i, %B372.if.i.i ], [ %energy.3.3.i.i, %B410.if.i.i ]
  %missed.2.2.lcssa.i.i = phi double [ 0.000000e+00, %B372.if.i.i ], [ %.1225.i.i, %B410.if.i.i ]
  br i1 %.1276.i.i, label %B792.i.i, label %B836.i.i

B792.i.i:                                         ; preds = %B780.i.i
  %.1308.i.i = load double, ptr %3, align 8, !noalias !20
  %.1311.i.i = fmul double %a6, %missed.2.2.lcssa.i.i
  %.1318.i.i = fdiv double %.1311.i.i, %squares.2.1.lcssa.i.i
  %.1319.i.i = fadd double %.1318.i.i, %.1308.i.i
  store double %.1319.i.i, ptr %3, align 8, !noalias !20
  br label %B836.i.i

B836.i.i:                                         ; preds = %B792.i.i, %B780.i.i
  %exitcond.not.i.i = icmp eq i64 %a5, %.766.i.i
  br i1 %exitcond.not.i.i, label %B120.loopexit.i.i, label %B372.if.i.i

B842.i.i:                                         ; preds = %B120.loopexit.i.i, %B0.endif.i.i
  %energy.5.0.lcssa.i.i = phi double [ 0.000000e+00, %B0.endif.i.i ], [ %energy.4.1.lcssa.i.i, %B120.loopexit.i.i ]
  fence release
  %.4.i.i503.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i504.i.i = icmp eq i64 %.4.i.i503.i.i, 1
  br i1 %.10.i504.i.i, label %.3.endif.if.i505.i.i, label %17, !prof !19

.3.endif.if.i505.i.i:                             ; preds = %B842.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !20
  br label %17

B0.endif.i.i:                                     ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i24.i.i.i
  %.274580.not.i.i = icmp slt i64 %.58.i, 1
  br i1 %.274580.not.i.i, label %B842.i.i, label %B122.if.lr.ph.i.i

B122.if.lr.ph.i.i:                                ; preds = %B0.endif.i.i
  %.240.i.i.i = icmp eq i64 %.60.i, 0
  %.377.0.i.i.i = and i64 %.186.i, 3
  %.407.i.i.i = and i64 %.186.i, -4
  %6 = tail call i64 @llvm.smax.i64(i64 %.186.i, i64 3)
  %spec.select899.i.i.i = lshr i64 %6, 2
  %.493907.not.i.i.i = icmp eq i64 %spec.select899.i.i.i, 0
  %.1628913.not.i.i.i = icmp eq i64 %.377.0.i.i.i, 0
  %.753575.not.i.i = icmp slt i64 %a5, 1
  %.1232.i.i = add nsw i64 %a5, -1
  br label %B122.if.i.i

B122.if.i.i:                                      ; preds = %B122.if.lr.ph.i.i, %B120.loopexit.i.i
  %energy.5.0583.i.i = phi double [ 0.000000e+00, %B122.if.lr.ph.i.i ], [ %energy.4.1.lcssa.i.i, %B120.loopexit.i.i ]
  %.217.0581.i.i = phi i64 [ 0, %B122.if.lr.ph.i.i ], [ %.287.i.i, %B120.loopexit.i.i ]
  %.287.i.i = add nuw nsw i64 %.217.0581.i.i, 1
  %.353.i.i = mul i64 %.217.0581.i.i, %.186.i
  %.355.i.i = getelementptr float, ptr %.193.i, i64 %.353.i.i
  %.4.i.i722.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  br i1 %.240.i.i.i, label %.307.else.if.i.i.i, label %.306.endif.preheader.i.i.i, !prof !19

B11894.preheader.i.i.i:                           ; preds = %NRT_decref.exit750.i.i.i, %.307.else.if.i.i.i
  br i1 %.1628913.not.i.i.i, label %B12125.i.i.i, label %B11894.if.i.i.i

B360.i.i.i:                                       ; preds = %B316.if.i.i.i, %B126.else.endif.endif.i.i.i
  fence release
  %.4.i.i747.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  %.10.i748.i.i.i = icmp eq i64 %.4.i.i747.i.i.i, 1
  br i1 %.10.i748.i.i.i, label %.3.endif.if.i749.i.i.i, label %NRT_decref.exit750.i.i.i, !prof !19

.3.endif.if.i749.i.i.i:                           ; preds = %B360.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !21
  br label %NRT_decref.exit750.i.i.i

NRT_decref.exit750.i.i.i:                         ; preds = %.3.endif.if.i749.i.i.i, %B360.i.i.i
  %.493.i.i.i = icmp samesign ugt i64 %.438.0909.i.i.i, 1
  br i1 %.493.i.i.i, label %B126.else.endif.i.i.i, label %B11894.preheader.i.i.i

B11999.i.i.i:                                     ; preds = %B11950.if.i.i.i, %B11894.if.i.i.i
  fence release
  %.4.i.i759.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  %.10.i760.i.i.i = icmp eq i64 %.4.i.i759.i.i.i, 1
  br i1 %.10.i760.i.i.i, label %.3.endif.if.i761.i.i.i, label %NRT_decref.exit762.i.i.i, !prof !19

.3.endif.if.i761.i.i.i:                           ; preds = %B11999.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !21
  br label %NRT_decref.exit762.i.i.i

NRT_decref.exit762.i.i.i:                         ; preds = %.3.endif.if.i761.i.i.i, %B11999.i.i.i
  %.1628.i.i.i = icmp sgt i64 %.1575.0915.i.i.i, 1
  br i1 %.1628.i.i.i, label %B11894.if.i.i.i, label %B12125.i.i.i

B12125.i.i.i:                                     ; preds = %NRT_decref.exit762.i.i.i, %B11894.preheader.i.i.i
  fence release
  %.4.i.i777.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  %.10.i778.i.i.i = icmp eq i64 %.4.i.i777.i.i.i, 1
  br i1 %.10.i778.i.i.i, label %.3.endif.if.i779.i.i.i, label %_ZN14sparse_kernels7lowrank7combineB4v232B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i, !prof !19

.3.endif.if.i779.i.i.i:                           ; preds = %B12125.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !21
  br label %_ZN14sparse_kernels7lowrank7combineB4v232B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i

.306.endif.preheader.i.i.i:                       ; preds = %B122.if.i.i
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i.i.i, i8 0, i64 %.30.i.i.i, i1 false), !noalias !21
  br label %.307.else.if.i.i.i

.307.else.if.i.i.i:                               ; preds = %.306.endif.preheader.i.i.i, %B122.if.i.i
  br i1 %.493907.not.i.i.i, label %B11894.preheader.i.i.i, label %B126.else.endif.i.i.i

B126.else.endif.i.i.i:                            ; preds = %.307.else.if.i.i.i, %NRT_decref.exit750.i.i.i
  %.438.0909.i.i.i = phi i64 [ %.502.i.i.i, %NRT_decref.exit750.i.i.i ], [ %spec.select899.i.i.i, %.307.else.if.i.i.i ]
  %.435.0908.i.i.i = phi i64 [ %.506.i.i.i, %NRT_decref.exit750.i.i.i ], [ 0, %.307.else.if.i.i.i ]
  %.502.i.i.i = add nsw i64 %.438.0909.i.i.i, -1
  %.506.i.i.i = add nuw nsw i64 %.435.0908.i.i.i, 4
  %.578.not.i.i.i = icmp slt i64 %.435.0908.i.i.i, %.186.i
  br i1 %.578.not.i.i.i, label %B126.else.endif.endif.i.i.i, label %B126.else.endif.if.i.i.i, !prof !24

B126.else.endif.if.i.i.i:                         ; preds = %B126.else.endif.i.i.i
  br label %B126.else.endif.endif.i.i.i

B126.else.endif.endif.i.i.i:                      ; preds = %B126.else.endif.if.i.i.i, %B126.else.endif.i.i.i
  %.558.sroa.0.3.i.i.i = phi i64 [ %.186.i, %B126.else.endif.if.i.i.i ], [ %.435.0908.i.i.i, %B126.else.endif.i.i.i ]
  %.671.i.i.i = getelementptr float, ptr %.355.i.i, i64 %.558.sroa.0.3.i.i.i
  %.732.i.i.i = load float, ptr %.671.i.i.i, align 4, !noalias !21
  %.760.i.i.i = getelementptr i8, ptr %.671.i.i.i, i64 4
  %.761.i.i.i = load float, ptr %.760.i.i.i, align 4, !noalias !21
  %.789.i.i.i = getelementptr i8, ptr %.671.i.i.i, i64 8
  %.790.i.i.i = load float, ptr %.789.i.i.i, align 4, !noalias !21
  %.818.i.i.i = getelementptr i8, ptr %.671.i.i.i, i64 12
  %.819.i.i.i = load float, ptr %.818.i.i.i, align 4, !noalias !21
  %.860.i.i.i = mul i64 %.435.0908.i.i.i, %.228.i
  %.862.i.i.i = getelementptr float, ptr %.235.i, i64 %.860.i.i.i
  %.987883.pn.i.i.i = or disjoint i64 %.435.0908.i.i.i, 2
  %.915875.pn.i.i.i = or disjoint i64 %.435.0908.i.i.i, 1
  %.1059893.pn.i.i.i = or disjoint i64 %.435.0908.i.i.i, 3
  %.1004884.pn.i.i.i = mul i64 %.987883.pn.i.i.i, %.228.i
  %.1006887896.i.i.i = getelementptr float, ptr %.235.i, i64 %.1004884.pn.i.i.i
  %.932876.pn.i.i.i = mul i64 %.915875.pn.i.i.i, %.228.i
  %.934878886897.i.i.i = getelementptr float, ptr %.235.i, i64 %.932876.pn.i.i.i
  %.1076894.pn.i.i.i = mul i64 %.1059893.pn.i.i.i, %.228.i
  %.1078898.i.i.i = getelementptr float, ptr %.235.i, i64 %.1076894.pn.i.i.i
  %.4.i.i803.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  br i1 %.240.i.i.i, label %B360.i.i.i, label %B316.if.i.i.i

B316.if.i.i.i:                                    ; preds = %B126.else.endif.endif.i.i.i, %B316.if.i.i.i
  %.1210.0905.i.i.i = phi i64 [ %.1279.i.i.i, %B316.if.i.i.i ], [ 0, %B126.else.endif.endif.i.i.i ]
  %.1279.i.i.i = add nuw nsw i64 %.1210.0905.i.i.i, 1
  %7 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1210.0905.i.i.i
  %.1333.i.i.i = load float, ptr %7, align 4, !noalias !21
  %.1362.i.i.i = getelementptr float, ptr %.862.i.i.i, i64 %.1210.0905.i.i.i
  %.1363.i.i.i = load float, ptr %.1362.i.i.i, align 4, !noalias !21
  %.1365.i.i.i = fmul float %.732.i.i.i, %.1363.i.i.i
  %.1394.i.i.i = getelementptr float, ptr %.934878886897.i.i.i, i64 %.1210.0905.i.i.i
  %.1395.i.i.i = load float, ptr %.1394.i.i.i, align 4, !noalias !21
  %.1397.i.i.i = fmul float %.761.i.i.i, %.1395.i.i.i
  %.1398.i.i.i = fadd float %.1365.i.i.i, %.1397.i.i.i
  %.1427.i.i.i = getelementptr float, ptr %.1006887896.i.i.i, i64 %.1210.0905.i.i.i
  %.1428.i.i.i = load float, ptr %.1427.i.i.i, align 4, !noalias !21
  %.1430.i.i.i = fmul float %.790.i.i.i, %.1428.i.i.i
  %.1459.i.i.i = getelementptr float, ptr %.1078898.i.i.i, i64 %.1210.0905.i.i.i
  %.1460.i.i.i = load float, ptr %.1459.i.i.i, align 4, !noalias !21
  %.1462.i.i.i = fmul float %.819.i.i.i, %.1460.i.i.i
  %.1463.i.i.i = fadd float %.1430.i.i.i, %.1462.i.i.i
  %.1464.i.i.i = fadd float %.1398.i.i.i, %.1463.i.i.i
  %.1465.i.i.i = fadd float %.1333.i.i.i, %.1464.i.i.i
  store float %.1465.i.i.i, ptr %7, align 4, !noalias !21
  %exitcond.not.i.i.i = icmp eq i64 %.60.i, %.1279.i.i.i
  br i1 %exitcond.not.i.i.i, label %B360.i.i.i, label %B316.if.i.i.i

B11894.if.i.i.i:                                  ; preds = %B11894.preheader.i.i.i, %NRT_decref.exit762.i.i.i
  %.1575.0915.i.i.i = phi i64 [ %.1637.i.i.i, %NRT_decref.exit762.i.i.i ], [ %.377.0.i.i.i, %B11894.preheader.i.i.i ]
  %.1572.0914.i.i.i = phi i64 [ %.1641.i.i.i, %NRT_decref.exit762.i.i.i ], [ %.407.i.i.i, %B11894.preheader.i.i.i ]
  %.1637.i.i.i = add nsw i64 %.1575.0915.i.i.i, -1
  %.1641.i.i.i = add nuw nsw i64 %.1572.0914.i.i.i, 1
  %.1680.i.i.i = icmp slt i64 %.1572.0914.i.i.i, 0
  %.1681.i.i.i = select i1 %.1680.i.i.i, i64 %.186.i, i64 0
  %8 = getelementptr float, ptr %.355.i.i, i64 %.1572.0914.i.i.i
  %.1695.i.i.i = getelementptr float, ptr %8, i64 %.1681.i.i.i
  %.1696.i.i.i = load float, ptr %.1695.i.i.i, align 4, !noalias !21
  %.1716.i.i.i = select i1 %.1680.i.i.i, i64 %.226.i, i64 0
  %.1717.i.i.i = add i64 %.1716.i.i.i, %.1572.0914.i.i.i
  %.1734.i.i.i = mul i64 %.1717.i.i.i, %.228.i
  %.1736.i.i.i = getelementptr float, ptr %.235.i, i64 %.1734.i.i.i
  %.4.i.i857.i.c.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  br i1 %.240.i.i.i, label %B11999.i.i.i, label %B11950.if.i.i.i

B11950.if.i.i.i:                                  ; preds = %B11894.if.i.i.i, %B11950.if.i.i.i
  %.1823.0911.i.i.i = phi i64 [ %.1892.i.i.i, %B11950.if.i.i.i ], [ 0, %B11894.if.i.i.i ]
  %.1892.i.i.i = add nuw nsw i64 %.1823.0911.i.i.i, 1
  %9 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1823.0911.i.i.i
  %.1946.i.i.i = load float, ptr %9, align 4, !noalias !21
  %10 = getelementptr float, ptr %.1736.i.i.i, i64 %.1823.0911.i.i.i
  %.1976.i.i.i = load float, ptr %10, align 4, !noalias !21
  %.1978.i.i.i = fmul float %.1696.i.i.i, %.1976.i.i.i
  %.1979.i.i.i = fadd float %.1946.i.i.i, %.1978.i.i.i
  store float %.1979.i.i.i, ptr %9, align 4, !noalias !21
  %exitcond916.not.i.i.i = icmp eq i64 %.60.i, %.1892.i.i.i
  br i1 %exitcond916.not.i.i.i, label %B11999.i.i.i, label %B11950.if.i.i.i

_ZN14sparse_kernels7lowrank7combineB4v232B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i: ; preds = %.3.endif.if.i779.i.i.i, %B12125.i.i.i
  br i1 %.240.i.i.i, label %B342.i.i, label %B216.if.lr.ph.i.i

B216.if.lr.ph.i.i:                                ; preds = %_ZN14sparse_kernels7lowrank7combineB4v232B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i
  %.592.i.i = mul i64 %.217.0581.i.i, %.144.i
  %11 = getelementptr float, ptr %.151.i, i64 %.592.i.i
  br label %B216.if.i.i

B216.if.i.i:                                      ; preds = %B216.if.i.i, %B216.if.lr.ph.i.i
  %squares.2.1567.i.i = phi double [ 0.000000e+00, %B216.if.lr.ph.i.i ], [ %.659.i.i, %B216.if.i.i ]
  %.454.0566.i.i = phi i64 [ %.60.i, %B216.if.lr.ph.i.i ], [ %.516.i.i, %B216.if.i.i ]
  %.451.0565.i.i = phi i64 [ 0, %B216.if.lr.ph.i.i ], [ %.520.i.i, %B216.if.i.i ]
  %.516.i.i = add nsw i64 %.454.0566.i.i, -1
  %.520.i.i = add nuw nsw i64 %.451.0565.i.i, 1
  %12 = getelementptr float, ptr %11, i64 %.451.0565.i.i
  %.597.i.i = load float, ptr %12, align 4, !noalias !20
  %.600.i.i = fpext float %.597.i.i to double
  %.657.i.i = fmul double %.600.i.i, %.600.i.i
  %.659.i.i = fadd double %squares.2.1567.i.i, %.657.i.i
  %.507.i.i = icmp sgt i64 %.454.0566.i.i, 1
  br i1 %.507.i.i, label %B216.if.i.i, label %B342.i.i

B372.if.i.i:                                      ; preds = %B836.i.i, %B372.if.lr.ph.i.i
  %energy.4.1578.i.i = phi double [ %energy.5.0583.i.i, %B372.if.lr.ph.i.i ], [ %energy.2.2.lcssa.i.i, %B836.i.i ]
  %.697.0576.i.i = phi i64 [ 0, %B372.if.lr.ph.i.i ], [ %.766.i.i, %B836.i.i ]
  %.766.i.i = add nuw nsw i64 %.697.0576.i.i, 1
  br i1 %.240.i.i.i, label %B780.i.i, label %B410.if.lr.ph.i.i

B410.if.lr.ph.i.i:                                ; preds = %B372.if.i.i
  %.1042.i.i = load double, ptr %3, align 8, !noalias !20
  %.1234.i.i = icmp eq i64 %.697.0576.i.i, %.1232.i.i
  br label %B410.if.i.i

B410.if.i.i:                                      ; preds = %B410.if.i.i, %B410.if.lr.ph.i.i
  %missed.2.2572.i.i = phi double [ 0.000000e+00, %B410.if.lr.ph.i.i ], [ %.1225.i.i, %B410.if.i.i ]
  %energy.2.2571.i.i = phi double [ %energy.4.1578.i.i, %B410.if.lr.ph.i.i ], [ %energy.3.3.i.i, %B410.if.i.i ]
  %.830.0570.i.i = phi i64 [ %.60.i, %B410.if.lr.ph.i.i ], [ %.892.i.i, %B410.if.i.i ]
  %.827.0569.i.i = phi i64 [ 0, %B410.if.lr.ph.i.i ], [ %.896.i.i, %B410.if.i.i ]
  %.892.i.i = add nsw i64 %.830.0570.i.i, -1
  %.896.i.i = add nuw nsw i64 %.827.0569.i.i, 1
  %13 = getelementptr float, ptr %2, i64 %.827.0569.i.i
  %.977.i.i = load float, ptr %13, align 4, !noalias !20
  %.980.i.i = fpext float %.977.i.i to double
  %14 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.827.0569.i.i
  %.1010.i.i = load float, ptr %14, align 4, !noalias !20
  %.1011.i.i = fpext float %.1010.i.i to double
  %.1043.i.i = fmul double %.1042.i.i, %.980.i.i
  %.1044.i.i = fadd double %.1043.i.i, %.1011.i.i
  %15 = getelementptr float, ptr %4, i64 %.827.0569.i.i
  %.1100.i.i = load float, ptr %15, align 4, !noalias !20
  %.1103.i.i = fpext float %.1100.i.i to double
  %.12.i.i.i = fcmp olt double %.1044.i.i, %.1103.i.i
  %.13.i.i.i = select i1 %.12.i.i.i, double %.1103.i.i, double %.1044.i.i
  %16 = getelementptr float, ptr %5, i64 %.827.0569.i.i
  %.1185.i.i = load float, ptr %16, align 4, !noalias !20
  %.1188.i.i = fpext float %.1185.i.i to double
  %.12.i551.i.i = fcmp ogt double %.13.i.i.i, %.1188.i.i
  %.13.i552.i.i = select i1 %.12.i551.i.i, double %.1188.i.i, double %.13.i.i.i
  %.1222.i.i = fsub double %.13.i552.i.i, %.1044.i.i
  %.1223.i.i = fmul double %.1222.i.i, %.980.i.i
  %.1225.i.i = fadd double %missed.2.2572.i.i, %.1223.i.i
  %.1246.i.i = fmul double %.1222.i.i, %.1222.i.i
  %.1248.i.i = fadd double %energy.2.2571.i.i, %.1246.i.i
  %energy.3.3.i.i = select i1 %.1234.i.i, double %.1248.i.i, double %energy.2.2571.i.i
  %.883.i.i = icmp sgt i64 %.830.0570.i.i, 1
  br i1 %.883.i.i, label %B410.if.i.i, label %B780.i.i

17:                                               ; preds = %.3.endif.if.i505.i.i, %B842.i.i
  %.27.i = inttoptr i64 %.24.i to ptr
  store double %energy.5.0.lcssa.i.i, ptr %.27.i, align 8, !noalias !0
  br label %_ZN13_3cdynamic_3e5entryB4v514B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxdxx.exit.thread

_ZN13_3cdynamic_3e5entryB4v514B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxdxx.exit.thread: ; preds = %0, %B0.endif.endif.endif.i.i.i, %17
  %18 = phi i64 [ 0, %17 ], [ -9223372036854775808, %B0.endif.endif.endif.i.i.i ], [ -9223372036854775808, %0 ]
  ret i64 %18
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v514B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxdxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v514B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxdxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v514B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxdxx: %excinfo"}
!4 = !{!"branch_weights", i32 9801, i32 199}
!5 = !{!6, !8, !9, !11, !12, !14, !15, !17, !1, !3}
!6 = distinct !{!6, !7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!7 = distinct !{!7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!8 = distinct !{!8, !7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!9 = distinct !{!9, !10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!10 = distinct !{!10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!11 = distinct !{!11, !10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!12 = distinct !{!12, !13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v501B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!13 = distinct !{!13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v501B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!14 = distinct !{!14, !13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v501B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!15 = distinct !{!15, !16, !"_ZN14sparse_kernels9intervals10scale_rowsB4v515B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedExd5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!16 = distinct !{!16, !"_ZN14sparse_kernels9intervals10scale_rowsB4v515B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedExd5ArrayIdLi1E1C7mutable7alignedE"}
!17 = distinct !{!17, !16, !"_ZN14sparse_kernels9intervals10scale_rowsB4v515B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedExd5ArrayIdLi1E1C7mutable7alignedE: %excinfo"}
!18 = !{!12, !14, !15, !17, !1, !3}
!19 = !{!"branch_weights", i32 1, i32 99}
!20 = !{!15, !17, !1, !3}
!21 = !{!22, !15, !17, !1, !3}
!22 = distinct !{!22, !23, !"_ZN14sparse_kernels7lowrank7combineB4v232B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!23 = distinct !{!23, !"_ZN14sparse_kernels7lowrank7combineB4v232B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE"}
!24 = !{!"branch_weights", i32 99, i32 1}
