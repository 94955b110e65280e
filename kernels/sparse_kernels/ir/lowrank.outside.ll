; f408361d16042655738f76e8f1cce9f6

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define i64 @sparse_lowrank_outside(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr {
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
  %.55.i = add i64 %a1, 32
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.58.i = inttoptr i64 %.57.i to ptr
  %.60.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.61.i = getelementptr i8, ptr %.58.i, i64 8
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !0
  %.64.i = add i64 %a1, 16
  %.65.i = inttoptr i64 %.64.i to ptr
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !0
  %.69.i = inttoptr i64 %.66.i to ptr
  %.97.i = add i64 %a2, 32
  %.98.i = inttoptr i64 %.97.i to ptr
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !0
  %.100.i = inttoptr i64 %.99.i to ptr
  %.102.i = load i64, ptr %.100.i, align 8, !noalias !0
  %.103.i = getelementptr i8, ptr %.100.i, i64 8
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !0
  %.106.i = add i64 %a2, 16
  %.107.i = inttoptr i64 %.106.i to ptr
  %.108.i = load i64, ptr %.107.i, align 8, !noalias !0
  %.111.i = inttoptr i64 %.108.i to ptr
  %.139.i = add i64 %a3, 32
  %.140.i = inttoptr i64 %.139.i to ptr
  %.141.i = load i64, ptr %.140.i, align 8, !noalias !0
  %.142.i = inttoptr i64 %.141.i to ptr
  %.144.i = load i64, ptr %.142.i, align 8, !noalias !0
  %.145.i = getelementptr i8, ptr %.142.i, i64 8
  %.146.i = load i64, ptr %.145.i, align 8, !noalias !0
  %.148.i = add i64 %a3, 16
  %.149.i = inttoptr i64 %.148.i to ptr
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !0
  %.153.i = inttoptr i64 %.150.i to ptr
  %or.cond.not = icmp ult i64 %.20.i, 2305843009213693952
  br i1 %or.cond.not, label %B0.endif.endif.endif.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !4

B0.endif.endif.endif.i.i.i:                       ; preds = %0
  %.30.i.i.i = shl nuw nsw i64 %.20.i, 2
  %all.i.i.i.i.i.i = add nuw i64 %.30.i.i.i, 128
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !5
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %.3.endif.i24.i.i.i

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

B148.loopexit.i.i:                                ; preds = %B332.i.i, %_ZN14sparse_kernels7lowrank7combineB4v232B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i
  %count.2.1.lcssa.i.i = phi i64 [ %count.4.0394.i.i, %_ZN14sparse_kernels7lowrank7combineB4v232B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i ], [ %count.3.3.i.i, %B332.i.i ]
  %.240.i.i = icmp sgt i64 %.187.0393.i.i, 1
  br i1 %.240.i.i, label %B148.if.i.i, label %.3.endif.i338.i.i

B282.i.i:                                         ; preds = %B238.if.i.i
  %2 = getelementptr float, ptr %9, i64 %.427.0388.i.i
  %.703.i.i = load float, ptr %2, align 4, !noalias !20
  %.706.i.i = fcmp ogt float %.554.i.i, %.703.i.i
  br i1 %.706.i.i, label %B322.i.i, label %B332.i.i

B322.i.i:                                         ; preds = %B238.if.i.i, %B282.i.i
  %.711.i.i = add nsw i64 %count.2.1390.i.i, 1
  br label %B332.i.i

B332.i.i:                                         ; preds = %B322.i.i, %B282.i.i
  %count.3.3.i.i = phi i64 [ %.711.i.i, %B322.i.i ], [ %count.2.1390.i.i, %B282.i.i ]
  %.483.i.i = icmp sgt i64 %.430.0389.i.i, 1
  br i1 %.483.i.i, label %B238.if.i.i, label %B148.loopexit.i.i

.3.endif.i338.i.i:                                ; preds = %B148.loopexit.i.i, %B0.endif.endif.endif.i.i, %B0.endif.endif.i.i
  %count.4.0.lcssa.i.i = phi i64 [ 0, %B0.endif.endif.endif.i.i ], [ 0, %B0.endif.endif.i.i ], [ %count.2.1.lcssa.i.i, %B148.loopexit.i.i ]
  fence release
  %.4.i.i339.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i.i.i = icmp eq i64 %.4.i.i339.i.i, 1
  br i1 %.10.i.i.i, label %.3.endif.if.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !19

.3.endif.if.i.i.i:                                ; preds = %.3.endif.i338.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !20
  br label %_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

B0.endif.i.i:                                     ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i24.i.i.i
  %.198.i.i = icmp sgt i64 %.18.i, 0
  %.201.i.i = icmp eq i64 %a4, 0
  br i1 %.201.i.i, label %_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %B0.endif.endif.i.i, !prof !19

B0.endif.endif.i.i:                               ; preds = %B0.endif.i.i
  %.199.i.i = icmp sgt i64 %a4, 0
  %.200.i.i = xor i1 %.199.i.i, %.198.i.i
  br i1 %.200.i.i, label %.3.endif.i338.i.i, label %B0.endif.endif.endif.i.i

B0.endif.endif.endif.i.i:                         ; preds = %B0.endif.endif.i.i
  %.213.i.i = srem i64 %.18.i, %a4
  %.214.i.i = sub nsw i64 0, %.213.i.i
  %.215.i.i = select i1 %.198.i.i, i64 %.213.i.i, i64 %.214.i.i
  %.216.i.i = icmp sgt i64 %.215.i.i, 0
  %.217.i.i = sdiv i64 %.18.i, %a4
  %.218.i.i = zext i1 %.216.i.i to i64
  %.219.i.i = add i64 %.217.i.i, %.218.i.i
  %.240391.i.i = icmp sgt i64 %.219.i.i, 0
  br i1 %.240391.i.i, label %B148.if.lr.ph.i.i, label %.3.endif.i338.i.i

B148.if.lr.ph.i.i:                                ; preds = %B0.endif.endif.endif.i.i
  %.240.i.i.i = icmp eq i64 %.20.i, 0
  %.377.0.i.i.i = and i64 %.104.i, 3
  %.407.i.i.i = and i64 %.104.i, -4
  %3 = tail call i64 @llvm.smax.i64(i64 %.104.i, i64 3)
  %spec.select899.i.i.i = lshr i64 %3, 2
  %.493907.not.i.i.i = icmp eq i64 %spec.select899.i.i.i, 0
  %.1628913.not.i.i.i = icmp eq i64 %.377.0.i.i.i, 0
  br label %B148.if.i.i

B148.if.i.i:                                      ; preds = %B148.if.lr.ph.i.i, %B148.loopexit.i.i
  %count.4.0394.i.i = phi i64 [ 0, %B148.if.lr.ph.i.i ], [ %count.2.1.lcssa.i.i, %B148.loopexit.i.i ]
  %.187.0393.i.i = phi i64 [ %.219.i.i, %B148.if.lr.ph.i.i ], [ %.249.i.i, %B148.loopexit.i.i ]
  %.184.0392.i.i = phi i64 [ 0, %B148.if.lr.ph.i.i ], [ %.253.i.i, %B148.loopexit.i.i ]
  %.249.i.i = add nsw i64 %.187.0393.i.i, -1
  %.253.i.i = add i64 %.184.0392.i.i, %a4
  %.307.i.i = icmp slt i64 %.184.0392.i.i, 0
  %.308.i.i = select i1 %.307.i.i, i64 %.102.i, i64 0
  %.309.i.i = add i64 %.308.i.i, %.184.0392.i.i
  %.326.i.i = mul i64 %.309.i.i, %.104.i
  %.328.i.i = getelementptr float, ptr %.111.i, i64 %.326.i.i
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

.306.endif.preheader.i.i.i:                       ; preds = %B148.if.i.i
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i.i.i, i8 0, i64 %.30.i.i.i, i1 false), !noalias !21
  br label %.307.else.if.i.i.i

.307.else.if.i.i.i:                               ; preds = %.306.endif.preheader.i.i.i, %B148.if.i.i
  br i1 %.493907.not.i.i.i, label %B11894.preheader.i.i.i, label %B126.else.endif.i.i.i

B126.else.endif.i.i.i:                            ; preds = %.307.else.if.i.i.i, %NRT_decref.exit750.i.i.i
  %.438.0909.i.i.i = phi i64 [ %.502.i.i.i, %NRT_decref.exit750.i.i.i ], [ %spec.select899.i.i.i, %.307.else.if.i.i.i ]
  %.435.0908.i.i.i = phi i64 [ %.506.i.i.i, %NRT_decref.exit750.i.i.i ], [ 0, %.307.else.if.i.i.i ]
  %.502.i.i.i = add nsw i64 %.438.0909.i.i.i, -1
  %.506.i.i.i = add nuw nsw i64 %.435.0908.i.i.i, 4
  %.578.not.i.i.i = icmp slt i64 %.435.0908.i.i.i, %.104.i
  br i1 %.578.not.i.i.i, label %B126.else.endif.endif.i.i.i, label %B126.else.endif.if.i.i.i, !prof !24

B126.else.endif.if.i.i.i:                         ; preds = %B126.else.endif.i.i.i
  br label %B126.else.endif.endif.i.i.i

B126.else.endif.endif.i.i.i:                      ; preds = %B126.else.endif.if.i.i.i, %B126.else.endif.i.i.i
  %.558.sroa.0.3.i.i.i = phi i64 [ %.104.i, %B126.else.endif.if.i.i.i ], [ %.435.0908.i.i.i, %B126.else.endif.i.i.i ]
  %.671.i.i.i = getelementptr float, ptr %.328.i.i, i64 %.558.sroa.0.3.i.i.i
  %.732.i.i.i = load float, ptr %.671.i.i.i, align 4, !noalias !21
  %.760.i.i.i = getelementptr i8, ptr %.671.i.i.i, i64 4
  %.761.i.i.i = load float, ptr %.760.i.i.i, align 4, !noalias !21
  %.789.i.i.i = getelementptr i8, ptr %.671.i.i.i, i64 8
  %.790.i.i.i = load float, ptr %.789.i.i.i, align 4, !noalias !21
  %.818.i.i.i = getelementptr i8, ptr %.671.i.i.i, i64 12
  %.819.i.i.i = load float, ptr %.818.i.i.i, align 4, !noalias !21
  %.860.i.i.i = mul i64 %.435.0908.i.i.i, %.146.i
  %.862.i.i.i = getelementptr float, ptr %.153.i, i64 %.860.i.i.i
  %.987883.pn.i.i.i = or disjoint i64 %.435.0908.i.i.i, 2
  %.915875.pn.i.i.i = or disjoint i64 %.435.0908.i.i.i, 1
  %.1059893.pn.i.i.i = or disjoint i64 %.435.0908.i.i.i, 3
  %.1004884.pn.i.i.i = mul i64 %.987883.pn.i.i.i, %.146.i
  %.1006887896.i.i.i = getelementptr float, ptr %.153.i, i64 %.1004884.pn.i.i.i
  %.932876.pn.i.i.i = mul i64 %.915875.pn.i.i.i, %.146.i
  %.934878886897.i.i.i = getelementptr float, ptr %.153.i, i64 %.932876.pn.i.i.i
  %.1076894.pn.i.i.i = mul i64 %.1059893.pn.i.i.i, %.146.i
  %.1078898.i.i.i = getelementptr float, ptr %.153.i, i64 %.1076894.pn.i.i.i
  %.4.i.i803.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  br i1 %.240.i.i.i, label %B360.i.i.i, label %B316.if.i.i.i

B316.if.i.i.i:                                    ; preds = %B126.else.endif.endif.i.i.i, %B316.if.i.i.i
  %.1210.0905.i.i.i = phi i64 [ %.1279.i.i.i, %B316.if.i.i.i ], [ 0, %B126.else.endif.endif.i.i.i ]
  %.1279.i.i.i = add nuw nsw i64 %.1210.0905.i.i.i, 1
  %4 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1210.0905.i.i.i
  %.1333.i.i.i = load float, ptr %4, align 4, !noalias !21
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
  store float %.1465.i.i.i, ptr %4, align 4, !noalias !21
  %exitcond.not.i.i.i = icmp eq i64 %.20.i, %.1279.i.i.i
  br i1 %exitcond.not.i.i.i, label %B360.i.i.i, label %B316.if.i.i.i

B11894.if.i.i.i:                                  ; preds = %B11894.preheader.i.i.i, %NRT_decref.exit762.i.i.i
  %.1575.0915.i.i.i = phi i64 [ %.1637.i.i.i, %NRT_decref.exit762.i.i.i ], [ %.377.0.i.i.i, %B11894.preheader.i.i.i ]
  %.1572.0914.i.i.i = phi i64 [ %.1641.i.i.i, %NRT_decref.exit762.i.i.i ], [ %.407.i.i.i, %B11894.preheader.i.i.i ]
  %.1637.i.i.i = add nsw i64 %.1575.0915.i.i.i, -1
  %.1641.i.i.i = add nuw nsw i64 %.1572.0914.i.i.i, 1
  %.1680.i.i.i = icmp slt i64 %.1572.0914.i.i.i, 0
  %.1681.i.i.i = select i1 %.1680.i.i.i, i64 %.104.i, i64 0
  %5 = getelementptr float, ptr %.328.i.i, i64 %.1572.0914.i.i.i
  %.1695.i.i.i = getelementptr float, ptr %5, i64 %.1681.i.i.i
  %.1696.i.i.i = load float, ptr %.1695.i.i.i, align 4, !noalias !21
  %.1716.i.i.i = select i1 %.1680.i.i.i, i64 %.144.i, i64 0
  %.1717.i.i.i = add i64 %.1716.i.i.i, %.1572.0914.i.i.i
  %.1734.i.i.i = mul i64 %.1717.i.i.i, %.146.i
  %.1736.i.i.i = getelementptr float, ptr %.153.i, i64 %.1734.i.i.i
  %.4.i.i857.i.c.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  br i1 %.240.i.i.i, label %B11999.i.i.i, label %B11950.if.i.i.i

B11950.if.i.i.i:                                  ; preds = %B11894.if.i.i.i, %B11950.if.i.i.i
  %.1823.0911.i.i.i = phi i64 [ %.1892.i.i.i, %B11950.if.i.i.i ], [ 0, %B11894.if.i.i.i ]
  %.1892.i.i.i = add nuw nsw i64 %.1823.0911.i.i.i, 1
  %6 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1823.0911.i.i.i
  %.1946.i.i.i = load float, ptr %6, align 4, !noalias !21
  %7 = getelementptr float, ptr %.1736.i.i.i, i64 %.1823.0911.i.i.i
  %.1976.i.i.i = load float, ptr %7, align 4, !noalias !21
  %.1978.i.i.i = fmul float %.1696.i.i.i, %.1976.i.i.i
  %.1979.i.i.i = fadd float %.1946.i.i.i, %.1978.i.i.i
  store float %.1979.i.i.i, ptr %6, align 4, !noalias !21
  %exitcond916.not.i.i.i = icmp eq i64 %.20.i, %.1892.i.i.i
  br i1 %exitcond916.not.i.i.i, label %B11999.i.i.i, label %B11950.if.i.i.i

_ZN14sparse_kernels7lowrank7combineB4v232B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i: ; preds = %.3.endif.if.i779.i.i.i, %B12125.i.i.i
  br i1 %.240.i.i.i, label %B148.loopexit.i.i, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %_ZN14sparse_kernels7lowrank7combineB4v232B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i
  %.582.i.i = select i1 %.307.i.i, i64 %.18.i, i64 0
  %.583.i.i = add i64 %.582.i.i, %.184.0392.i.i
  %.603.i.i = mul i64 %.583.i.i, %.20.i
  %8 = getelementptr float, ptr %.27.i, i64 %.603.i.i
  %.677.i.i = select i1 %.307.i.i, i64 %.60.i, i64 0
  %.678.i.i = add i64 %.677.i.i, %.184.0392.i.i
  %.698.i.i = mul i64 %.678.i.i, %.62.i
  %9 = getelementptr float, ptr %.69.i, i64 %.698.i.i
  br label %B238.if.i.i

B238.if.i.i:                                      ; preds = %B238.if.lr.ph.i.i, %B332.i.i
  %count.2.1390.i.i = phi i64 [ %count.4.0394.i.i, %B238.if.lr.ph.i.i ], [ %count.3.3.i.i, %B332.i.i ]
  %.430.0389.i.i = phi i64 [ %.20.i, %B238.if.lr.ph.i.i ], [ %.492.i.i, %B332.i.i ]
  %.427.0388.i.i = phi i64 [ 0, %B238.if.lr.ph.i.i ], [ %.496.i.i, %B332.i.i ]
  %.492.i.i = add nsw i64 %.430.0389.i.i, -1
  %.496.i.i = add nuw nsw i64 %.427.0388.i.i, 1
  %10 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.427.0388.i.i
  %.554.i.i = load float, ptr %10, align 4, !noalias !20
  %11 = getelementptr float, ptr %8, i64 %.427.0388.i.i
  %.608.i.i = load float, ptr %11, align 4, !noalias !20
  %.611.i.i = fcmp olt float %.554.i.i, %.608.i.i
  br i1 %.611.i.i, label %B322.i.i, label %B282.i.i

_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit: ; preds = %B0.endif.endif.endif.i.i.i, %B0.endif.i.i, %0, %.3.endif.i338.i.i, %.3.endif.if.i.i.i
  %12 = phi i64 [ %count.4.0.lcssa.i.i, %.3.endif.i338.i.i ], [ %count.4.0.lcssa.i.i, %.3.endif.if.i.i.i ], [ -9223372036854775808, %0 ], [ -9223372036854775808, %B0.endif.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.i.i.i ]
  ret i64 %12
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %excinfo"}
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
!15 = distinct !{!15, !16, !"_ZN14sparse_kernels7lowrank7outsideB4v628B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEx: %retptr"}
!16 = distinct !{!16, !"_ZN14sparse_kernels7lowrank7outsideB4v628B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEx"}
!17 = distinct !{!17, !16, !"_ZN14sparse_kernels7lowrank7outsideB4v628B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEx: %excinfo"}
!18 = !{!12, !14, !15, !17, !1, !3}
!19 = !{!"branch_weights", i32 1, i32 99}
!20 = !{!15, !17, !1, !3}
!21 = !{!22, !15, !17, !1, !3}
!22 = distinct !{!22, !23, !"_ZN14sparse_kernels7lowrank7combineB4v232B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!23 = distinct !{!23, !"_ZN14sparse_kernels7lowrank7combineB4v232B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE"}
!24 = !{!"branch_weights", i32 99, i32 1}
