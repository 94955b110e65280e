; d8fb96c73688b57cf89dcb3898bfbc80

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 0, -9223372036854775807) i64 @sparse_few_tally(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6) local_unnamed_addr {
  %.15.i = add i64 %a0, 32
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 8, !noalias !0
  %.18.i = inttoptr i64 %.17.i to ptr
  %.20.i = load i64, ptr %.18.i, align 8, !noalias !0
  %.21.i = add i64 %a0, 16
  %.22.i = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !0
  %.26.i = inttoptr i64 %.23.i to ptr
  %.51.i = add i64 %a1, 32
  %.52.i = inttoptr i64 %.51.i to ptr
  %.53.i = load i64, ptr %.52.i, align 8, !noalias !0
  %.54.i = inttoptr i64 %.53.i to ptr
  %.56.i = load i64, ptr %.54.i, align 8, !noalias !0
  %.57.i = add i64 %a1, 16
  %.58.i = inttoptr i64 %.57.i to ptr
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.62.i = inttoptr i64 %.59.i to ptr
  %.87.i = add i64 %a2, 32
  %.88.i = inttoptr i64 %.87.i to ptr
  %.89.i = load i64, ptr %.88.i, align 8, !noalias !0
  %.90.i = inttoptr i64 %.89.i to ptr
  %.92.i = load i64, ptr %.90.i, align 8, !noalias !0
  %.93.i = add i64 %a2, 16
  %.94.i = inttoptr i64 %.93.i to ptr
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !0
  %.98.i = inttoptr i64 %.95.i to ptr
  %.123.i = add i64 %a3, 32
  %.124.i = inttoptr i64 %.123.i to ptr
  %.125.i = load i64, ptr %.124.i, align 8, !noalias !0
  %.126.i = inttoptr i64 %.125.i to ptr
  %.128.i = load i64, ptr %.126.i, align 8, !noalias !0
  %.129.i = add i64 %a3, 16
  %.130.i = inttoptr i64 %.129.i to ptr
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !0
  %.134.i = inttoptr i64 %.131.i to ptr
  %.165.i = add i64 %a4, 16
  %.166.i = inttoptr i64 %.165.i to ptr
  %.167.i = load i64, ptr %.166.i, align 8, !noalias !0
  %.170.i = inttoptr i64 %.167.i to ptr
  %.195.i = add i64 %a5, 32
  %.196.i = inttoptr i64 %.195.i to ptr
  %.197.i = load i64, ptr %.196.i, align 8, !noalias !0
  %.198.i = inttoptr i64 %.197.i to ptr
  %.201.i = getelementptr i8, ptr %.198.i, i64 8
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !0
  %.204.i = add i64 %a5, 16
  %.205.i = inttoptr i64 %.204.i to ptr
  %.206.i = load i64, ptr %.205.i, align 8, !noalias !0
  %.209.i = inttoptr i64 %.206.i to ptr
  %.237.i = add i64 %a6, 32
  %.238.i = inttoptr i64 %.237.i to ptr
  %.239.i = load i64, ptr %.238.i, align 8, !noalias !0
  %.240.i = inttoptr i64 %.239.i to ptr
  %.242.i = load i64, ptr %.240.i, align 8, !noalias !0
  %.243.i = getelementptr i8, ptr %.240.i, i64 8
  %.244.i = load i64, ptr %.243.i, align 8, !noalias !0
  %.246.i = add i64 %a6, 16
  %.247.i = inttoptr i64 %.246.i to ptr
  %.248.i = load i64, ptr %.247.i, align 8, !noalias !0
  %.251.i = inttoptr i64 %.248.i to ptr
  %.138.0.i.i = and i64 %.20.i, 3
  %.168.i.i = and i64 %.20.i, -4
  %1 = tail call i64 @llvm.smax.i64(i64 %.20.i, i64 3)
  %spec.select.i.i = lshr i64 %1, 2
  %.2541247.not.i.i = icmp eq i64 %spec.select.i.i, 0
  br i1 %.2541247.not.i.i, label %B284.preheader.i.i, label %B74.if.i.i

B74.loopexit.i.i:                                 ; preds = %B108.if.i.i
  %.263.i.i = add nsw i64 %.199.01249.i.i, -1
  %.267.i.i = add nuw nsw i64 %.196.01248.i.i, 4
  %.254.i.i = icmp sgt i64 %.199.01249.i.i, 1
  br i1 %.254.i.i, label %B74.if.i.i, label %B284.preheader.i.i

B284.preheader.i.i:                               ; preds = %B74.loopexit.i.i, %0
  %.6371250.not.i.i = icmp eq i64 %.138.0.i.i, 0
  br i1 %.6371250.not.i.i, label %B374.i.i, label %B284.if.i.i

B374.i.i:                                         ; preds = %B284.if.i.i, %B284.preheader.i.i
  %or.cond.not = icmp ult i64 %.56.i, 4611686018427387904
  br i1 %or.cond.not, label %B0.endif.endif.endif.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v369B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit, !prof !4

B0.endif.endif.endif.i.i.i:                       ; preds = %B374.i.i
  %.30.i.i.i = shl nuw nsw i64 %.56.i, 1
  %all.i.i.i.i.i.i = add nuw i64 %.30.i.i.i, 128
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !5
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v369B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit, label %.3.endif.i24.i.i.i

.3.endif.i24.i.i.i:                               ; preds = %B0.endif.endif.endif.i.i.i
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
  %.4.i.i25.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !18
  %.10.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %B374.endif.i.i, !prof !19

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !18
  br label %B374.endif.i.i

B18160.i.i:                                       ; preds = %B18084.if.i.i, %B374.endif.i.i
  fence release
  %.4.i.i938.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i939.i.i = icmp eq i64 %.4.i.i938.i.i, 1
  br i1 %.10.i939.i.i, label %.3.endif.if.i940.i.i, label %NRT_decref.exit941.i.i, !prof !19

.3.endif.if.i940.i.i:                             ; preds = %B18160.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !20
  br label %NRT_decref.exit941.i.i

NRT_decref.exit941.i.i:                           ; preds = %.3.endif.if.i940.i.i, %B18160.i.i
  %.1170.i.i = load i64, ptr %.170.i, align 8, !noalias !20
  %.1199.i.i = getelementptr i8, ptr %.170.i, i64 8
  %.1200.i.i = load i64, ptr %.1199.i.i, align 8, !noalias !20
  %.4.i.i267.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  %piece.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 4224), !noalias !25
  %none.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v369B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit, label %.3.endif.i24.i.i.i.i

.3.endif.i24.i.i.i.i:                             ; preds = %NRT_decref.exit941.i.i
  %address.i.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 24
  %3 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %3, i8 0, i64 32, i1 false), !noalias !25
  store i64 1, ptr %piece.i.i.i.i.i.i.i, align 4, !noalias !25
  store ptr %data.i.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i.i, align 8, !noalias !25
  %.4.i.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !35
  fence release
  %.4.i.i25.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !35
  %.10.i.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i, label %B0.endif.i.i.i, !prof !19

.3.endif.if.i.i.i.i.i:                            ; preds = %.3.endif.i24.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !35
  br label %B0.endif.i.i.i

B130.loopexit.i.i.i:                              ; preds = %B280.if.i.i.i, %_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i
  %.187.i.i.i = icmp sgt i64 %.134.0324.i.i.i, 1
  br i1 %.187.i.i.i, label %B130.if.i.i.i, label %B354.i.i.i

B354.i.i.i:                                       ; preds = %B130.loopexit.i.i.i, %B0.endif.i.i.i
  fence release
  %.4.i.i278.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  %.10.i279.i.i.i = icmp eq i64 %.4.i.i278.i.i.i, 1
  br i1 %.10.i279.i.i.i, label %.3.endif.if.i280.i.i.i, label %NRT_decref.exit281.i.i.i, !prof !19

.3.endif.if.i280.i.i.i:                           ; preds = %B354.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !21
  br label %NRT_decref.exit281.i.i.i

NRT_decref.exit281.i.i.i:                         ; preds = %.3.endif.if.i280.i.i.i, %B354.i.i.i
  fence release
  %.4.i.i290.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  %.10.i291.i.i.i = icmp eq i64 %.4.i.i290.i.i.i, 1
  br i1 %.10.i291.i.i.i, label %.3.endif.if.i292.i.i.i, label %B18160.endif.i.i, !prof !19

.3.endif.if.i292.i.i.i:                           ; preds = %NRT_decref.exit281.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !21
  br label %B18160.endif.i.i

B0.endif.i.i.i:                                   ; preds = %.3.endif.if.i.i.i.i.i, %.3.endif.i24.i.i.i.i
  %4 = add nuw nsw i64 %.56.i, 4095
  %.166.i.i.i = lshr i64 %4, 12
  %.187322.not325.i.i.i = icmp eq i64 %.166.i.i.i, 0
  br i1 %.187322.not325.i.i.i, label %B354.i.i.i, label %B130.if.lr.ph.i.i.i

B130.if.lr.ph.i.i.i:                              ; preds = %B0.endif.i.i.i
  %.41.i.i.i.i = icmp eq i64 %.1170.i.i, 64
  %.255.i.i.i.i = shl nuw i64 1, %.1170.i.i
  %notmask.i.i.i.i = shl nsw i64 -1, %.1200.i.i
  %.258.i.i.i.i = xor i64 %notmask.i.i.i.i, -1
  br label %B130.if.i.i.i

B130.if.i.i.i:                                    ; preds = %B130.if.lr.ph.i.i.i, %B130.loopexit.i.i.i
  %.134.0324.i.i.i = phi i64 [ %.166.i.i.i, %B130.if.lr.ph.i.i.i ], [ %.196.i.i.i, %B130.loopexit.i.i.i ]
  %.131.0323.i.i.i = phi i64 [ 0, %B130.if.lr.ph.i.i.i ], [ %.200.i.i.i, %B130.loopexit.i.i.i ]
  %.196.i.i.i = add nsw i64 %.134.0324.i.i.i, -1
  %.200.i.i.i = add nuw i64 %.131.0323.i.i.i, 4096
  %.236.i.i.i = sub nsw i64 %.56.i, %.131.0323.i.i.i
  %.13.i.i.i.i = tail call i64 @llvm.smin.i64(i64 %.236.i.i.i, i64 4096)
  %.267.i.i.i = add nsw i64 %.13.i.i.i.i, %.131.0323.i.i.i
  %.305.i.i.i = icmp slt i64 %.131.0323.i.i.i, 0
  %.306.i.i.i = select i1 %.305.i.i.i, i64 %.56.i, i64 0
  %.307.i.i.i = add i64 %.306.i.i.i, %.131.0323.i.i.i
  %.310.i.i.i = icmp slt i64 %.307.i.i.i, 0
  br i1 %.310.i.i.i, label %B132.endif.else.if.i.i.i, label %B132.endif.else.endif.i.i.i, !prof !19

B132.endif.endif.i.i.i:                           ; preds = %B132.endif.else.endif.endif.endif.if.i.i.i, %B132.endif.else.endif.endif.endif.i.i.i
  %.295.sroa.13.0.i.i.i = phi i64 [ %.56.i, %B132.endif.else.endif.endif.endif.if.i.i.i ], [ %.295.sroa.13.1.i.i.i, %B132.endif.else.endif.endif.endif.i.i.i ]
  %.383.i.i.i = sub i64 %.295.sroa.13.0.i.i.i, %.295.sroa.0.3.i.i.i
  %.408.i.i.i = getelementptr i16, ptr %.62.i, i64 %.295.sroa.0.3.i.i.i
  %.4.i.i216.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !36
  %.133244.not.i.i.i.i = icmp slt i64 %.383.i.i.i, 1
  br i1 %.41.i.i.i.i, label %B106.i.i.i.i, label %B220.i.i.i.i

B106.i.i.i.i:                                     ; preds = %B132.endif.endif.i.i.i
  br i1 %.133244.not.i.i.i.i, label %B216.i.i.i.i, label %B146.if.i.i.i.i

common.ret.sink.split.i.i.i.i:                    ; preds = %B706.i.i.i.i, %B216.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !36
  br label %_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i

B216.i.i.i.i:                                     ; preds = %B146.if.i.i.i.i, %B106.i.i.i.i
  fence release
  %.4.i.i223.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !36
  %.10.i224.i.i.i.i = icmp eq i64 %.4.i.i223.i.i.i.i, 1
  br i1 %.10.i224.i.i.i.i, label %common.ret.sink.split.i.i.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, !prof !19

B220.i.i.i.i:                                     ; preds = %B132.endif.endif.i.i.i
  br i1 %.133244.not.i.i.i.i, label %B706.i.i.i.i, label %B356.if.i.i.i.i

B694.i.i.i.i:                                     ; preds = %B356.if.i.i.i.i
  %.431.i.i.i.i = lshr i64 %.426.i.i.i.i, 1
  %.432.i.i.i.i = xor i64 %.431.i.i.i.i, -1
  %.434.i.i.i.i = and i64 %.432.i.i.i.i, %.426.i.i.i.i
  %.435.i.i.i.i = uitofp nneg i64 %.434.i.i.i.i to double
  %5 = bitcast double %.435.i.i.i.i to i64
  %.460.i.i.i.i = lshr i64 %5, 52
  %.461.i.i.i.i = add nsw i64 %.460.i.i.i.i, -1023
  %.471.i.i.i.i = sub i64 %.461.i.i.i.i, %.1170.i.i
  %.473.i.i.i.i = shl i64 %.471.i.i.i.i, %.1200.i.i
  %.475.i.i.i.i = add i64 %.473.i.i.i.i, %.255.i.i.i.i
  %.463.i.i.i.i = sub i64 %.461.i.i.i.i, %.1200.i.i
  %.465.i.i.i.i = and i64 %.463.i.i.i.i, 63
  %.467.i.i.i.i = lshr i64 %.426.i.i.i.i, %.465.i.i.i.i
  %.469.i.i.i.i = and i64 %.467.i.i.i.i, %.258.i.i.i.i
  %.476.i.i.i.i = add i64 %.475.i.i.i.i, %.469.i.i.i.i
  br label %B696.i.i.i.i

B696.i.i.i.i:                                     ; preds = %B356.if.i.i.i.i, %B694.i.i.i.i
  %"$phi696.1.2.1.i.i.i.i" = phi i64 [ %.476.i.i.i.i, %B694.i.i.i.i ], [ %.426.i.i.i.i, %B356.if.i.i.i.i ]
  %6 = getelementptr i8, ptr %data.i.i.i.i.i.i.i, i64 %.298.0242.i.i.i.i
  %.532.i.i.i.i = trunc i64 %"$phi696.1.2.1.i.i.i.i" to i8
  store i8 %.532.i.i.i.i, ptr %6, align 1, !noalias !36
  %exitcond.not.i.i.i.i = icmp eq i64 %.383.i.i.i, %.367.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B706.i.i.i.i, label %B356.if.i.i.i.i

B706.i.i.i.i:                                     ; preds = %B696.i.i.i.i, %B220.i.i.i.i
  fence release
  %.4.i.i235.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !36
  %.10.i236.i.i.i.i = icmp eq i64 %.4.i.i235.i.i.i.i, 1
  br i1 %.10.i236.i.i.i.i, label %common.ret.sink.split.i.i.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, !prof !19

B146.if.i.i.i.i:                                  ; preds = %B106.i.i.i.i, %B146.if.i.i.i.i
  %.75.0246.i.i.i.i = phi i64 [ %.146.i.i.i.i, %B146.if.i.i.i.i ], [ 0, %B106.i.i.i.i ]
  %.146.i.i.i.i = add nuw nsw i64 %.75.0246.i.i.i.i, 1
  %7 = getelementptr i16, ptr %.408.i.i.i, i64 %.75.0246.i.i.i.i
  %.200.i.i.i.i = load i16, ptr %7, align 2, !noalias !36
  %.201.i.i.i.i = zext i16 %.200.i.i.i.i to i64
  %.203.i.i.i.i = lshr i64 %.201.i.i.i.i, %.1200.i.i
  %8 = getelementptr i8, ptr %data.i.i.i.i.i.i.i, i64 %.75.0246.i.i.i.i
  %.233.i.i.i.i = trunc i64 %.203.i.i.i.i to i8
  store i8 %.233.i.i.i.i, ptr %8, align 1, !noalias !36
  %exitcond247.not.i.i.i.i = icmp eq i64 %.383.i.i.i, %.146.i.i.i.i
  br i1 %exitcond247.not.i.i.i.i, label %B216.i.i.i.i, label %B146.if.i.i.i.i

B356.if.i.i.i.i:                                  ; preds = %B220.i.i.i.i, %B696.i.i.i.i
  %.298.0242.i.i.i.i = phi i64 [ %.367.i.i.i.i, %B696.i.i.i.i ], [ 0, %B220.i.i.i.i ]
  %.367.i.i.i.i = add nuw nsw i64 %.298.0242.i.i.i.i, 1
  %9 = getelementptr i16, ptr %.408.i.i.i, i64 %.298.0242.i.i.i.i
  %.425.i.i.i.i = load i16, ptr %9, align 2, !noalias !36
  %.426.i.i.i.i = zext i16 %.425.i.i.i.i to i64
  %.482.i.i.i.i = icmp ugt i64 %.255.i.i.i.i, %.426.i.i.i.i
  br i1 %.482.i.i.i.i, label %B696.i.i.i.i, label %B694.i.i.i.i

_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i: ; preds = %B706.i.i.i.i, %B216.i.i.i.i, %common.ret.sink.split.i.i.i.i
  %.553319.not.i.i.i = icmp slt i64 %.236.i.i.i, 1
  br i1 %.553319.not.i.i.i, label %B130.loopexit.i.i.i, label %B280.if.i.i.i

B132.endif.else.if.i.i.i:                         ; preds = %B130.if.i.i.i
  br label %B132.endif.else.endif.i.i.i

B132.endif.else.endif.i.i.i:                      ; preds = %B132.endif.else.if.i.i.i, %B130.if.i.i.i
  %.295.sroa.0.1.i.i.i = phi i64 [ 0, %B132.endif.else.if.i.i.i ], [ %.307.i.i.i, %B130.if.i.i.i ]
  %.315.not.i.i.i = icmp slt i64 %.307.i.i.i, %.56.i
  br i1 %.315.not.i.i.i, label %B132.endif.else.endif.endif.i.i.i, label %B132.endif.else.endif.if.i.i.i, !prof !39

B132.endif.else.endif.if.i.i.i:                   ; preds = %B132.endif.else.endif.i.i.i
  br label %B132.endif.else.endif.endif.i.i.i

B132.endif.else.endif.endif.i.i.i:                ; preds = %B132.endif.else.endif.if.i.i.i, %B132.endif.else.endif.i.i.i
  %.295.sroa.0.3.i.i.i = phi i64 [ %.56.i, %B132.endif.else.endif.if.i.i.i ], [ %.295.sroa.0.1.i.i.i, %B132.endif.else.endif.i.i.i ]
  %.322.i.i.i = icmp slt i64 %.267.i.i.i, 0
  %.323.i.i.i = select i1 %.322.i.i.i, i64 %.56.i, i64 0
  %.324.i.i.i = add i64 %.323.i.i.i, %.267.i.i.i
  %.327.i.i.i = icmp slt i64 %.324.i.i.i, 0
  br i1 %.327.i.i.i, label %B132.endif.else.endif.endif.if.i.i.i, label %B132.endif.else.endif.endif.endif.i.i.i, !prof !19

B132.endif.else.endif.endif.if.i.i.i:             ; preds = %B132.endif.else.endif.endif.i.i.i
  br label %B132.endif.else.endif.endif.endif.i.i.i

B132.endif.else.endif.endif.endif.i.i.i:          ; preds = %B132.endif.else.endif.endif.if.i.i.i, %B132.endif.else.endif.endif.i.i.i
  %.295.sroa.13.1.i.i.i = phi i64 [ 0, %B132.endif.else.endif.endif.if.i.i.i ], [ %.324.i.i.i, %B132.endif.else.endif.endif.i.i.i ]
  %.332.not.i.i.i = icmp slt i64 %.324.i.i.i, %.56.i
  br i1 %.332.not.i.i.i, label %B132.endif.endif.i.i.i, label %B132.endif.else.endif.endif.endif.if.i.i.i, !prof !39

B132.endif.else.endif.endif.endif.if.i.i.i:       ; preds = %B132.endif.else.endif.endif.endif.i.i.i
  br label %B132.endif.endif.i.i.i

B280.if.i.i.i:                                    ; preds = %_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, %B280.if.i.i.i
  %.500.0321.i.i.i = phi i64 [ %.562.i.i.i, %B280.if.i.i.i ], [ %.13.i.i.i.i, %_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i ]
  %.497.0320.i.i.i = phi i64 [ %.566.i.i.i, %B280.if.i.i.i ], [ 0, %_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i ]
  %.562.i.i.i = add nsw i64 %.500.0321.i.i.i, -1
  %.566.i.i.i = add nuw nsw i64 %.497.0320.i.i.i, 1
  %.592.i.i.i = add nuw nsw i64 %.497.0320.i.i.i, %.131.0323.i.i.i
  %.606.i.i.i = icmp slt i64 %.592.i.i.i, 0
  %.607.i.i.i = select i1 %.606.i.i.i, i64 %.56.i, i64 0
  %10 = getelementptr i16, ptr %data.i.i.i.i.i.i, i64 %.592.i.i.i
  %.621.i.i.i = getelementptr i16, ptr %10, i64 %.607.i.i.i
  %.622.i.i.i = load i16, ptr %.621.i.i.i, align 2, !noalias !21
  %11 = getelementptr i8, ptr %data.i.i.i.i.i.i.i, i64 %.497.0320.i.i.i
  %.652.i.i.i = load i8, ptr %11, align 1, !noalias !21
  %.658.i.i.i = zext i16 %.622.i.i.i to i64
  %.659.i.i.i = zext i8 %.652.i.i.i to i64
  %.697.i.i.i = mul i64 %.244.i, %.658.i.i.i
  %12 = getelementptr i64, ptr %.251.i, i64 %.697.i.i.i
  %.701.i.i.i = getelementptr i64, ptr %12, i64 %.659.i.i.i
  %.702.i.i.i = load i64, ptr %.701.i.i.i, align 8, !noalias !21
  %.703.i.i.i = add nsw i64 %.702.i.i.i, 1
  store i64 %.703.i.i.i, ptr %.701.i.i.i, align 8, !noalias !21
  %.553.i.i.i = icmp samesign ugt i64 %.500.0321.i.i.i, 1
  br i1 %.553.i.i.i, label %B280.if.i.i.i, label %B130.loopexit.i.i.i

B74.if.i.i:                                       ; preds = %0, %B74.loopexit.i.i
  %.199.01249.i.i = phi i64 [ %.263.i.i, %B74.loopexit.i.i ], [ %spec.select.i.i, %0 ]
  %.196.01248.i.i = phi i64 [ %.267.i.i, %B74.loopexit.i.i ], [ 0, %0 ]
  %invariant.gep.i.i = getelementptr i16, ptr %.26.i, i64 %.196.01248.i.i
  br label %B108.if.i.i

B108.if.i.i:                                      ; preds = %B108.if.i.i, %B74.if.i.i
  %.318.01245.i.i = phi i64 [ 0, %B74.if.i.i ], [ %.387.i.i, %B108.if.i.i ]
  %.387.i.i = add nuw nsw i64 %.318.01245.i.i, 1
  %gep.i.i = getelementptr i16, ptr %invariant.gep.i.i, i64 %.318.01245.i.i
  %.443.i.i = load i16, ptr %gep.i.i, align 2, !noalias !20
  %.444.i.i = zext i16 %.443.i.i to i64
  %.485.i.i = mul i64 %.318.01245.i.i, %.202.i
  %13 = getelementptr i64, ptr %.209.i, i64 %.485.i.i
  %.489.i.i = getelementptr i64, ptr %13, i64 %.444.i.i
  %.490.i.i = load i64, ptr %.489.i.i, align 8, !noalias !20
  %.491.i.i = add nsw i64 %.490.i.i, 1
  store i64 %.491.i.i, ptr %.489.i.i, align 8, !noalias !20
  %exitcond.not.i.i = icmp eq i64 %.387.i.i, 4
  br i1 %exitcond.not.i.i, label %B74.loopexit.i.i, label %B108.if.i.i

B284.if.i.i:                                      ; preds = %B284.preheader.i.i, %B284.if.i.i
  %.584.01252.i.i = phi i64 [ %.646.i.i, %B284.if.i.i ], [ %.138.0.i.i, %B284.preheader.i.i ]
  %.581.01251.i.i = phi i64 [ %.650.i.i, %B284.if.i.i ], [ %.168.i.i, %B284.preheader.i.i ]
  %.646.i.i = add nsw i64 %.584.01252.i.i, -1
  %.650.i.i = add nuw nsw i64 %.581.01251.i.i, 1
  %.688.i.i = icmp slt i64 %.581.01251.i.i, 0
  %.689.i.i = select i1 %.688.i.i, i64 %.20.i, i64 0
  %14 = getelementptr i16, ptr %.26.i, i64 %.581.01251.i.i
  %.703.i.i = getelementptr i16, ptr %14, i64 %.689.i.i
  %.704.i.i = load i16, ptr %.703.i.i, align 2, !noalias !20
  %.705.i.i = zext i16 %.704.i.i to i64
  %.755.i.i = getelementptr i64, ptr %.209.i, i64 %.705.i.i
  %.756.i.i = load i64, ptr %.755.i.i, align 8, !noalias !20
  %.757.i.i = add nsw i64 %.756.i.i, 1
  store i64 %.757.i.i, ptr %.755.i.i, align 8, !noalias !20
  %.637.i.i = icmp sgt i64 %.584.01252.i.i, 1
  br i1 %.637.i.i, label %B284.if.i.i, label %B374.i.i

B374.endif.i.i:                                   ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i24.i.i.i
  %.4.i.i963.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.9941253.not.i.i = icmp slt i64 %.92.i, 1
  br i1 %.9941253.not.i.i, label %B18160.i.i, label %B18084.if.i.i

B18084.if.i.i:                                    ; preds = %B374.endif.i.i, %B18084.if.i.i
  %.938.01254.i.i = phi i64 [ %.1007.i.i, %B18084.if.i.i ], [ 0, %B374.endif.i.i ]
  %.1007.i.i = add nuw nsw i64 %.938.01254.i.i, 1
  %15 = getelementptr i32, ptr %.98.i, i64 %.938.01254.i.i
  %.1061.i.i = load i32, ptr %15, align 4, !noalias !20
  %.1063.i.i = zext i32 %.1061.i.i to i64
  %.1088.i.i = getelementptr i16, ptr %.26.i, i64 %.1063.i.i
  %.1089.i.i = load i16, ptr %.1088.i.i, align 2, !noalias !20
  %16 = getelementptr i16, ptr %data.i.i.i.i.i.i, i64 %.938.01254.i.i
  store i16 %.1089.i.i, ptr %16, align 2, !noalias !20
  %exitcond1256.not.i.i = icmp eq i64 %.92.i, %.1007.i.i
  br i1 %exitcond1256.not.i.i, label %B18160.i.i, label %B18084.if.i.i

B18160.endif.i.i:                                 ; preds = %.3.endif.if.i292.i.i.i, %NRT_decref.exit281.i.i.i
  fence release
  %.4.i.i985.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i986.i.i = icmp eq i64 %.4.i.i985.i.i, 1
  br i1 %.10.i986.i.i, label %.3.endif.if.i987.i.i, label %NRT_decref.exit988.i.i, !prof !19

.3.endif.if.i987.i.i:                             ; preds = %B18160.endif.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !20
  br label %NRT_decref.exit988.i.i

NRT_decref.exit988.i.i:                           ; preds = %.3.endif.if.i987.i.i, %B18160.endif.i.i
  %or.cond3.not = icmp ult i64 %.128.i, 4611686018427387904
  br i1 %or.cond3.not, label %B0.endif.endif.endif.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v369B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit, !prof !4

B0.endif.endif.endif.i.i.i.i:                     ; preds = %NRT_decref.exit988.i.i
  %.30.i.i.i.i = shl nuw nsw i64 %.128.i, 1
  %all.i.i.i.i.i.i.i = add nuw i64 %.30.i.i.i.i, 128
  %piece.i.i.i.i.i989.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i.i), !noalias !40
  %none.i.i.i.i.i990.i.i = icmp eq ptr %piece.i.i.i.i.i989.i.i, null
  br i1 %none.i.i.i.i.i990.i.i, label %_ZN13_3cdynamic_3e5entryB4v369B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit, label %.3.endif.i24.i.i991.i.i

.3.endif.i24.i.i991.i.i:                          ; preds = %B0.endif.endif.endif.i.i.i.i
  %address.i.i.i.i.i992.i.i = ptrtoint ptr %piece.i.i.i.i.i989.i.i to i64
  %after.i.i.i.i.i993.i.i = add i64 %address.i.i.i.i.i992.i.i, 127
  %even.i.i.i.i.i994.i.i = and i64 %after.i.i.i.i.i993.i.i, -64
  %data.i.i.i.i.i995.i.i = inttoptr i64 %even.i.i.i.i.i994.i.i to ptr
  %piece.repack3.i.i.i.i.i996.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i989.i.i, i64 24
  %17 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i989.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %17, i8 0, i64 32, i1 false), !noalias !40
  store i64 1, ptr %piece.i.i.i.i.i989.i.i, align 4, !noalias !40
  store ptr %data.i.i.i.i.i995.i.i, ptr %piece.repack3.i.i.i.i.i996.i.i, align 8, !noalias !40
  %.4.i.i.i.i997.i.i = atomicrmw add ptr %piece.i.i.i.i.i989.i.i, i64 1 monotonic, align 8, !noalias !53
  fence release
  %.4.i.i25.i.i998.i.i = atomicrmw sub ptr %piece.i.i.i.i.i989.i.i, i64 1 monotonic, align 8, !noalias !53
  %.10.i.i.i999.i.i = icmp eq i64 %.4.i.i25.i.i998.i.i, 1
  br i1 %.10.i.i.i999.i.i, label %.3.endif.if.i.i.i1009.i.i, label %.3.endif.i9.i.i.i.i, !prof !19

.3.endif.if.i.i.i1009.i.i:                        ; preds = %.3.endif.i24.i.i991.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i989.i.i) #2, !noalias !53
  br label %.3.endif.i9.i.i.i.i

.3.endif.i9.i.i.i.i:                              ; preds = %.3.endif.if.i.i.i1009.i.i, %.3.endif.i24.i.i991.i.i
  %.4.i.i.i1000.i.i = atomicrmw add ptr %piece.i.i.i.i.i989.i.i, i64 1 monotonic, align 8, !noalias !54
  %.4.i.i.i22.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i989.i.i, i64 1 monotonic, align 8, !noalias !55
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i.i995.i.i, i8 0, i64 %.30.i.i.i.i, i1 false), !noalias !55
  fence release
  %.4.i.i10.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i989.i.i, i64 1 monotonic, align 8, !noalias !55
  %.10.i.i23.i.i.i = icmp eq i64 %.4.i.i10.i.i.i.i, 1
  br i1 %.10.i.i23.i.i.i, label %.3.endif.if.i.i24.i.i.i, label %.3.endif.i30.i.i.i, !prof !19

.3.endif.if.i.i24.i.i.i:                          ; preds = %.3.endif.i9.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i989.i.i) #2, !noalias !55
  br label %.3.endif.i30.i.i.i

.3.endif.i30.i.i.i:                               ; preds = %.3.endif.if.i.i24.i.i.i, %.3.endif.i9.i.i.i.i
  %.4.i.i27.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i989.i.i, i64 1 monotonic, align 8, !noalias !54
  fence release
  %.4.i.i31.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i989.i.i, i64 1 monotonic, align 8, !noalias !54
  %.10.i.i1006.i.i = icmp eq i64 %.4.i.i31.i.i.i, 1
  br i1 %.10.i.i1006.i.i, label %.3.endif.if.i.i1008.i.i, label %.3.endif.i33.i.i.i, !prof !19

.3.endif.if.i.i1008.i.i:                          ; preds = %.3.endif.i30.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i989.i.i) #2, !noalias !54
  br label %.3.endif.i33.i.i.i

.3.endif.i33.i.i.i:                               ; preds = %.3.endif.if.i.i1008.i.i, %.3.endif.i30.i.i.i
  fence release
  %.4.i.i34.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i989.i.i, i64 1 monotonic, align 8, !noalias !54
  %.10.i35.i.i.i = icmp eq i64 %.4.i.i34.i.i.i, 1
  br i1 %.10.i35.i.i.i, label %.3.endif.if.i36.i.i.i, label %B18160.endif.endif.i.i, !prof !19

.3.endif.if.i36.i.i.i:                            ; preds = %.3.endif.i33.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i989.i.i) #2, !noalias !54
  br label %B18160.endif.endif.i.i

B18160.endif.endif.i.i:                           ; preds = %.3.endif.if.i36.i.i.i, %.3.endif.i33.i.i.i
  %.1317.i.i = getelementptr i8, ptr %.170.i, i64 16
  %.1318.i.i = load i64, ptr %.1317.i.i, align 8, !noalias !20
  %.1347.i.i = getelementptr i8, ptr %.170.i, i64 24
  %.1348.i.i = load i64, ptr %.1347.i.i, align 8, !noalias !20
  %.1369.i.i = add nsw i64 %.242.i, -1
  %.1412.i.i = tail call i64 @llvm.smin.i64(i64 %.242.i, i64 0)
  %.1413.i.i = add i64 %.1369.i.i, %.1412.i.i
  %.1416.i.i = icmp slt i64 %.1413.i.i, 0
  br i1 %.1416.i.i, label %B18160.endif.endif.else.if.i.i, label %B18160.endif.endif.else.endif.i.i, !prof !19

B18160.endif.endif.else.if.i.i:                   ; preds = %B18160.endif.endif.i.i
  br label %B18160.endif.endif.else.endif.i.i

B18160.endif.endif.else.endif.i.i:                ; preds = %B18160.endif.endif.else.if.i.i, %B18160.endif.endif.i.i
  %.1401.sroa.0.1.i.i = phi i64 [ 0, %B18160.endif.endif.else.if.i.i ], [ %.1413.i.i, %B18160.endif.endif.i.i ]
  %.1421.not.i.i = icmp slt i64 %.1413.i.i, %.242.i
  br i1 %.1421.not.i.i, label %B18160.endif.endif.else.endif.endif.endif.if.i.i, label %B18160.endif.endif.else.endif.if.i.i, !prof !39

B18160.endif.endif.else.endif.if.i.i:             ; preds = %B18160.endif.endif.else.endif.i.i
  br label %B18160.endif.endif.else.endif.endif.endif.if.i.i

B18160.endif.endif.else.endif.endif.endif.if.i.i: ; preds = %B18160.endif.endif.else.endif.if.i.i, %B18160.endif.endif.else.endif.i.i
  %.1401.sroa.0.3.i.i = phi i64 [ %.242.i, %B18160.endif.endif.else.endif.if.i.i ], [ %.1401.sroa.0.1.i.i, %B18160.endif.endif.else.endif.i.i ]
  %.1518.i.i = mul i64 %.1401.sroa.0.3.i.i, %.244.i
  %.1520.i.i = getelementptr i64, ptr %.251.i, i64 %.1518.i.i
  %.4.i.i267.i1027.i.i = atomicrmw add ptr %piece.i.i.i.i.i989.i.i, i64 1 monotonic, align 8, !noalias !58
  %piece.i.i.i.i.i1033.i.i = tail call ptr @sparse_allocate(i64 4224), !noalias !62
  %none.i.i.i.i.i1034.not.i.i = icmp eq ptr %piece.i.i.i.i.i1033.i.i, null
  br i1 %none.i.i.i.i.i1034.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v369B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit, label %.3.endif.i24.i.i1035.i.i

.3.endif.i24.i.i1035.i.i:                         ; preds = %B18160.endif.endif.else.endif.endif.endif.if.i.i
  %address.i.i.i.i.i1036.i.i = ptrtoint ptr %piece.i.i.i.i.i1033.i.i to i64
  %after.i.i.i.i.i1037.i.i = add i64 %address.i.i.i.i.i1036.i.i, 127
  %even.i.i.i.i.i1038.i.i = and i64 %after.i.i.i.i.i1037.i.i, -64
  %data.i.i.i.i.i1039.i.i = inttoptr i64 %even.i.i.i.i.i1038.i.i to ptr
  %piece.repack3.i.i.i.i.i1040.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i1033.i.i, i64 24
  %18 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i1033.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %18, i8 0, i64 32, i1 false), !noalias !62
  store i64 1, ptr %piece.i.i.i.i.i1033.i.i, align 4, !noalias !62
  store ptr %data.i.i.i.i.i1039.i.i, ptr %piece.repack3.i.i.i.i.i1040.i.i, align 8, !noalias !62
  %.4.i.i.i.i1041.i.i = atomicrmw add ptr %piece.i.i.i.i.i1033.i.i, i64 1 monotonic, align 8, !noalias !72
  fence release
  %.4.i.i25.i.i1042.i.i = atomicrmw sub ptr %piece.i.i.i.i.i1033.i.i, i64 1 monotonic, align 8, !noalias !72
  %.10.i.i.i1043.i.i = icmp eq i64 %.4.i.i25.i.i1042.i.i, 1
  br i1 %.10.i.i.i1043.i.i, label %.3.endif.if.i.i.i1192.i.i, label %B0.endif.i1044.i.i, !prof !19

.3.endif.if.i.i.i1192.i.i:                        ; preds = %.3.endif.i24.i.i1035.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i1033.i.i) #2, !noalias !72
  br label %B0.endif.i1044.i.i

B130.loopexit.i1147.i.i:                          ; preds = %B280.if.i1129.i.i, %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i
  %.187.i1148.i.i = icmp sgt i64 %.134.0324.i1055.i.i, 1
  br i1 %.187.i1148.i.i, label %B130.if.i1054.i.i, label %B354.i1149.i.i

B354.i1149.i.i:                                   ; preds = %B130.loopexit.i1147.i.i, %B0.endif.i1044.i.i
  fence release
  %.4.i.i278.i1154.i.i = atomicrmw sub ptr %piece.i.i.i.i.i1033.i.i, i64 1 monotonic, align 8, !noalias !58
  %.10.i279.i1155.i.i = icmp eq i64 %.4.i.i278.i1154.i.i, 1
  br i1 %.10.i279.i1155.i.i, label %.3.endif.if.i280.i1168.i.i, label %NRT_decref.exit281.i1156.i.i, !prof !19

.3.endif.if.i280.i1168.i.i:                       ; preds = %B354.i1149.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i1033.i.i) #2, !noalias !58
  br label %NRT_decref.exit281.i1156.i.i

NRT_decref.exit281.i1156.i.i:                     ; preds = %.3.endif.if.i280.i1168.i.i, %B354.i1149.i.i
  fence release
  %.4.i.i290.i1162.i.i = atomicrmw sub ptr %piece.i.i.i.i.i989.i.i, i64 1 monotonic, align 8, !noalias !58
  %.10.i291.i1163.i.i = icmp eq i64 %.4.i.i290.i1162.i.i, 1
  br i1 %.10.i291.i1163.i.i, label %.3.endif.if.i292.i1166.i.i, label %B18160.endif.endif.endif.endif.i.i, !prof !19

.3.endif.if.i292.i1166.i.i:                       ; preds = %NRT_decref.exit281.i1156.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i989.i.i) #2, !noalias !58
  br label %B18160.endif.endif.endif.endif.i.i

B0.endif.i1044.i.i:                               ; preds = %.3.endif.if.i.i.i1192.i.i, %.3.endif.i24.i.i1035.i.i
  %19 = add nuw nsw i64 %.128.i, 4095
  %.166.i1045.i.i = lshr i64 %19, 12
  %.187322.not325.i1047.i.i = icmp eq i64 %.166.i1045.i.i, 0
  br i1 %.187322.not325.i1047.i.i, label %B354.i1149.i.i, label %B130.if.lr.ph.i1049.i.i

B130.if.lr.ph.i1049.i.i:                          ; preds = %B0.endif.i1044.i.i
  %.41.i.i1050.i.i = icmp eq i64 %.1318.i.i, 64
  %.255.i.i1051.i.i = shl nuw i64 1, %.1318.i.i
  %notmask.i.i1052.i.i = shl nsw i64 -1, %.1348.i.i
  %.258.i.i1053.i.i = xor i64 %notmask.i.i1052.i.i, -1
  br label %B130.if.i1054.i.i

B130.if.i1054.i.i:                                ; preds = %B130.if.lr.ph.i1049.i.i, %B130.loopexit.i1147.i.i
  %.134.0324.i1055.i.i = phi i64 [ %.166.i1045.i.i, %B130.if.lr.ph.i1049.i.i ], [ %.196.i1057.i.i, %B130.loopexit.i1147.i.i ]
  %.131.0323.i1056.i.i = phi i64 [ 0, %B130.if.lr.ph.i1049.i.i ], [ %.200.i1058.i.i, %B130.loopexit.i1147.i.i ]
  %.196.i1057.i.i = add nsw i64 %.134.0324.i1055.i.i, -1
  %.200.i1058.i.i = add nuw i64 %.131.0323.i1056.i.i, 4096
  %.236.i1059.i.i = sub nsw i64 %.128.i, %.131.0323.i1056.i.i
  %.13.i.i1060.i.i = tail call i64 @llvm.smin.i64(i64 %.236.i1059.i.i, i64 4096)
  %.267.i1061.i.i = add nsw i64 %.13.i.i1060.i.i, %.131.0323.i1056.i.i
  %.305.i1062.i.i = icmp slt i64 %.131.0323.i1056.i.i, 0
  %.306.i1063.i.i = select i1 %.305.i1062.i.i, i64 %.128.i, i64 0
  %.307.i1064.i.i = add i64 %.306.i1063.i.i, %.131.0323.i1056.i.i
  %.310.i1065.i.i = icmp slt i64 %.307.i1064.i.i, 0
  br i1 %.310.i1065.i.i, label %B132.endif.else.if.i1191.i.i, label %B132.endif.else.endif.i1066.i.i, !prof !19

B132.endif.endif.i1080.i.i:                       ; preds = %B132.endif.else.endif.endif.endif.if.i1079.i.i, %B132.endif.else.endif.endif.endif.i1076.i.i
  %.295.sroa.13.0.i1081.i.i = phi i64 [ %.128.i, %B132.endif.else.endif.endif.endif.if.i1079.i.i ], [ %.295.sroa.13.1.i1077.i.i, %B132.endif.else.endif.endif.endif.i1076.i.i ]
  %.383.i1082.i.i = sub i64 %.295.sroa.13.0.i1081.i.i, %.295.sroa.0.3.i1071.i.i
  %.408.i1083.i.i = getelementptr i32, ptr %.134.i, i64 %.295.sroa.0.3.i1071.i.i
  %.4.i.i216.i.i1088.i.i = atomicrmw add ptr %piece.i.i.i.i.i1033.i.i, i64 1 monotonic, align 8, !noalias !73
  %.133244.not.i.i1089.i.i = icmp slt i64 %.383.i1082.i.i, 1
  br i1 %.41.i.i1050.i.i, label %B106.i.i1173.i.i, label %B220.i.i1090.i.i

B106.i.i1173.i.i:                                 ; preds = %B132.endif.endif.i1080.i.i
  br i1 %.133244.not.i.i1089.i.i, label %B216.i.i1182.i.i, label %B146.if.i.i1174.i.i

common.ret.sink.split.i.i1171.i.i:                ; preds = %B706.i.i1116.i.i, %B216.i.i1182.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i1033.i.i) #2, !noalias !73
  br label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i

B216.i.i1182.i.i:                                 ; preds = %B146.if.i.i1174.i.i, %B106.i.i1173.i.i
  fence release
  %.4.i.i223.i.i1187.i.i = atomicrmw sub ptr %piece.i.i.i.i.i1033.i.i, i64 1 monotonic, align 8, !noalias !73
  %.10.i224.i.i1188.i.i = icmp eq i64 %.4.i.i223.i.i1187.i.i, 1
  br i1 %.10.i224.i.i1188.i.i, label %common.ret.sink.split.i.i1171.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, !prof !19

B220.i.i1090.i.i:                                 ; preds = %B132.endif.endif.i1080.i.i
  br i1 %.133244.not.i.i1089.i.i, label %B706.i.i1116.i.i, label %B356.if.i.i1091.i.i

B694.i.i1097.i.i:                                 ; preds = %B356.if.i.i1091.i.i
  %.431.i.i1098.i.i = lshr i64 %.426.i.i1095.i.i, 1
  %.432.i.i1099.i.i = xor i64 %.431.i.i1098.i.i, -1
  %.434.i.i1100.i.i = and i64 %.432.i.i1099.i.i, %.426.i.i1095.i.i
  %.435.i.i1101.i.i = uitofp nneg i64 %.434.i.i1100.i.i to double
  %20 = bitcast double %.435.i.i1101.i.i to i64
  %.460.i.i1102.i.i = lshr i64 %20, 52
  %.461.i.i1103.i.i = add nsw i64 %.460.i.i1102.i.i, -1023
  %.471.i.i1104.i.i = sub i64 %.461.i.i1103.i.i, %.1318.i.i
  %.473.i.i1105.i.i = shl i64 %.471.i.i1104.i.i, %.1348.i.i
  %.475.i.i1106.i.i = add i64 %.473.i.i1105.i.i, %.255.i.i1051.i.i
  %.463.i.i1107.i.i = sub i64 %.461.i.i1103.i.i, %.1348.i.i
  %.465.i.i1108.i.i = and i64 %.463.i.i1107.i.i, 63
  %.467.i.i1109.i.i = lshr i64 %.426.i.i1095.i.i, %.465.i.i1108.i.i
  %.469.i.i1110.i.i = and i64 %.467.i.i1109.i.i, %.258.i.i1053.i.i
  %.476.i.i1111.i.i = add i64 %.475.i.i1106.i.i, %.469.i.i1110.i.i
  br label %B696.i.i1112.i.i

B696.i.i1112.i.i:                                 ; preds = %B356.if.i.i1091.i.i, %B694.i.i1097.i.i
  %"$phi696.1.2.1.i.i1113.i.i" = phi i64 [ %.476.i.i1111.i.i, %B694.i.i1097.i.i ], [ %.426.i.i1095.i.i, %B356.if.i.i1091.i.i ]
  %21 = getelementptr i8, ptr %data.i.i.i.i.i1039.i.i, i64 %.298.0242.i.i1092.i.i
  %.532.i.i1114.i.i = trunc i64 %"$phi696.1.2.1.i.i1113.i.i" to i8
  store i8 %.532.i.i1114.i.i, ptr %21, align 1, !noalias !73
  %exitcond.not.i.i1115.i.i = icmp eq i64 %.383.i1082.i.i, %.367.i.i1093.i.i
  br i1 %exitcond.not.i.i1115.i.i, label %B706.i.i1116.i.i, label %B356.if.i.i1091.i.i

B706.i.i1116.i.i:                                 ; preds = %B696.i.i1112.i.i, %B220.i.i1090.i.i
  fence release
  %.4.i.i235.i.i1121.i.i = atomicrmw sub ptr %piece.i.i.i.i.i1033.i.i, i64 1 monotonic, align 8, !noalias !73
  %.10.i236.i.i1122.i.i = icmp eq i64 %.4.i.i235.i.i1121.i.i, 1
  br i1 %.10.i236.i.i1122.i.i, label %common.ret.sink.split.i.i1171.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, !prof !19

B146.if.i.i1174.i.i:                              ; preds = %B106.i.i1173.i.i, %B146.if.i.i1174.i.i
  %.75.0246.i.i1175.i.i = phi i64 [ %.146.i.i1176.i.i, %B146.if.i.i1174.i.i ], [ 0, %B106.i.i1173.i.i ]
  %.146.i.i1176.i.i = add nuw nsw i64 %.75.0246.i.i1175.i.i, 1
  %22 = getelementptr i32, ptr %.408.i1083.i.i, i64 %.75.0246.i.i1175.i.i
  %.200.i.i1177.i.i = load i32, ptr %22, align 4, !noalias !73
  %.201.i.i1178.i.i = zext i32 %.200.i.i1177.i.i to i64
  %.203.i.i1179.i.i = lshr i64 %.201.i.i1178.i.i, %.1348.i.i
  %23 = getelementptr i8, ptr %data.i.i.i.i.i1039.i.i, i64 %.75.0246.i.i1175.i.i
  %.233.i.i1180.i.i = trunc i64 %.203.i.i1179.i.i to i8
  store i8 %.233.i.i1180.i.i, ptr %23, align 1, !noalias !73
  %exitcond247.not.i.i1181.i.i = icmp eq i64 %.383.i1082.i.i, %.146.i.i1176.i.i
  br i1 %exitcond247.not.i.i1181.i.i, label %B216.i.i1182.i.i, label %B146.if.i.i1174.i.i

B356.if.i.i1091.i.i:                              ; preds = %B220.i.i1090.i.i, %B696.i.i1112.i.i
  %.298.0242.i.i1092.i.i = phi i64 [ %.367.i.i1093.i.i, %B696.i.i1112.i.i ], [ 0, %B220.i.i1090.i.i ]
  %.367.i.i1093.i.i = add nuw nsw i64 %.298.0242.i.i1092.i.i, 1
  %24 = getelementptr i32, ptr %.408.i1083.i.i, i64 %.298.0242.i.i1092.i.i
  %.425.i.i1094.i.i = load i32, ptr %24, align 4, !noalias !73
  %.426.i.i1095.i.i = zext i32 %.425.i.i1094.i.i to i64
  %.482.i.i1096.i.i = icmp ugt i64 %.255.i.i1051.i.i, %.426.i.i1095.i.i
  br i1 %.482.i.i1096.i.i, label %B696.i.i1112.i.i, label %B694.i.i1097.i.i

_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i: ; preds = %B706.i.i1116.i.i, %B216.i.i1182.i.i, %common.ret.sink.split.i.i1171.i.i
  %.553319.not.i1127.i.i = icmp slt i64 %.236.i1059.i.i, 1
  br i1 %.553319.not.i1127.i.i, label %B130.loopexit.i1147.i.i, label %B280.if.i1129.i.i

B132.endif.else.if.i1191.i.i:                     ; preds = %B130.if.i1054.i.i
  br label %B132.endif.else.endif.i1066.i.i

B132.endif.else.endif.i1066.i.i:                  ; preds = %B132.endif.else.if.i1191.i.i, %B130.if.i1054.i.i
  %.295.sroa.0.1.i1067.i.i = phi i64 [ 0, %B132.endif.else.if.i1191.i.i ], [ %.307.i1064.i.i, %B130.if.i1054.i.i ]
  %.315.not.i1068.i.i = icmp slt i64 %.307.i1064.i.i, %.128.i
  br i1 %.315.not.i1068.i.i, label %B132.endif.else.endif.endif.i1070.i.i, label %B132.endif.else.endif.if.i1069.i.i, !prof !39

B132.endif.else.endif.if.i1069.i.i:               ; preds = %B132.endif.else.endif.i1066.i.i
  br label %B132.endif.else.endif.endif.i1070.i.i

B132.endif.else.endif.endif.i1070.i.i:            ; preds = %B132.endif.else.endif.if.i1069.i.i, %B132.endif.else.endif.i1066.i.i
  %.295.sroa.0.3.i1071.i.i = phi i64 [ %.128.i, %B132.endif.else.endif.if.i1069.i.i ], [ %.295.sroa.0.1.i1067.i.i, %B132.endif.else.endif.i1066.i.i ]
  %.322.i1072.i.i = icmp slt i64 %.267.i1061.i.i, 0
  %.323.i1073.i.i = select i1 %.322.i1072.i.i, i64 %.128.i, i64 0
  %.324.i1074.i.i = add i64 %.323.i1073.i.i, %.267.i1061.i.i
  %.327.i1075.i.i = icmp slt i64 %.324.i1074.i.i, 0
  br i1 %.327.i1075.i.i, label %B132.endif.else.endif.endif.if.i1190.i.i, label %B132.endif.else.endif.endif.endif.i1076.i.i, !prof !19

B132.endif.else.endif.endif.if.i1190.i.i:         ; preds = %B132.endif.else.endif.endif.i1070.i.i
  br label %B132.endif.else.endif.endif.endif.i1076.i.i

B132.endif.else.endif.endif.endif.i1076.i.i:      ; preds = %B132.endif.else.endif.endif.if.i1190.i.i, %B132.endif.else.endif.endif.i1070.i.i
  %.295.sroa.13.1.i1077.i.i = phi i64 [ 0, %B132.endif.else.endif.endif.if.i1190.i.i ], [ %.324.i1074.i.i, %B132.endif.else.endif.endif.i1070.i.i ]
  %.332.not.i1078.i.i = icmp slt i64 %.324.i1074.i.i, %.128.i
  br i1 %.332.not.i1078.i.i, label %B132.endif.endif.i1080.i.i, label %B132.endif.else.endif.endif.endif.if.i1079.i.i, !prof !39

B132.endif.else.endif.endif.endif.if.i1079.i.i:   ; preds = %B132.endif.else.endif.endif.endif.i1076.i.i
  br label %B132.endif.endif.i1080.i.i

B280.if.i1129.i.i:                                ; preds = %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, %B280.if.i1129.i.i
  %.500.0321.i1130.i.i = phi i64 [ %.562.i1132.i.i, %B280.if.i1129.i.i ], [ %.13.i.i1060.i.i, %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i ]
  %.497.0320.i1131.i.i = phi i64 [ %.566.i1133.i.i, %B280.if.i1129.i.i ], [ 0, %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i ]
  %.562.i1132.i.i = add nsw i64 %.500.0321.i1130.i.i, -1
  %.566.i1133.i.i = add nuw nsw i64 %.497.0320.i1131.i.i, 1
  %.592.i1134.i.i = add nuw nsw i64 %.497.0320.i1131.i.i, %.131.0323.i1056.i.i
  %.606.i1135.i.i = icmp slt i64 %.592.i1134.i.i, 0
  %.607.i1136.i.i = select i1 %.606.i1135.i.i, i64 %.128.i, i64 0
  %25 = getelementptr i16, ptr %data.i.i.i.i.i995.i.i, i64 %.592.i1134.i.i
  %.621.i1137.i.i = getelementptr i16, ptr %25, i64 %.607.i1136.i.i
  %.622.i1138.i.i = load i16, ptr %.621.i1137.i.i, align 2, !noalias !58
  %26 = getelementptr i8, ptr %data.i.i.i.i.i1039.i.i, i64 %.497.0320.i1131.i.i
  %.652.i1139.i.i = load i8, ptr %26, align 1, !noalias !58
  %.658.i1140.i.i = zext i16 %.622.i1138.i.i to i64
  %.659.i1141.i.i = zext i8 %.652.i1139.i.i to i64
  %.697.i1142.i.i = mul i64 %.244.i, %.658.i1140.i.i
  %27 = getelementptr i64, ptr %.1520.i.i, i64 %.697.i1142.i.i
  %.701.i1143.i.i = getelementptr i64, ptr %27, i64 %.659.i1141.i.i
  %.702.i1144.i.i = load i64, ptr %.701.i1143.i.i, align 8, !noalias !58
  %.703.i1145.i.i = add nsw i64 %.702.i1144.i.i, 1
  store i64 %.703.i1145.i.i, ptr %.701.i1143.i.i, align 8, !noalias !58
  %.553.i1146.i.i = icmp samesign ugt i64 %.500.0321.i1130.i.i, 1
  br i1 %.553.i1146.i.i, label %B280.if.i1129.i.i, label %B130.loopexit.i1147.i.i

B18160.endif.endif.endif.endif.i.i:               ; preds = %.3.endif.if.i292.i1166.i.i, %NRT_decref.exit281.i1156.i.i
  fence release
  %.4.i.i1214.i.i = atomicrmw sub ptr %piece.i.i.i.i.i989.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i1215.i.i = icmp eq i64 %.4.i.i1214.i.i, 1
  br i1 %.10.i1215.i.i, label %.3.endif.if.i1216.i.i, label %_ZN13_3cdynamic_3e5entryB4v369B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit, !prof !19

.3.endif.if.i1216.i.i:                            ; preds = %B18160.endif.endif.endif.endif.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i989.i.i) #2, !noalias !20
  br label %_ZN13_3cdynamic_3e5entryB4v369B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit

_ZN13_3cdynamic_3e5entryB4v369B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit: ; preds = %B0.endif.endif.endif.i.i.i, %NRT_decref.exit941.i.i, %NRT_decref.exit988.i.i, %B0.endif.endif.endif.i.i.i.i, %B18160.endif.endif.else.endif.endif.endif.if.i.i, %B374.i.i, %B18160.endif.endif.endif.endif.i.i, %.3.endif.if.i1216.i.i
  %28 = phi i64 [ 0, %B18160.endif.endif.endif.endif.i.i ], [ 0, %.3.endif.if.i1216.i.i ], [ -9223372036854775808, %B374.i.i ], [ -9223372036854775808, %B18160.endif.endif.else.endif.endif.endif.if.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.i.i.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.i.i.i ], [ -9223372036854775808, %NRT_decref.exit988.i.i ], [ -9223372036854775808, %NRT_decref.exit941.i.i ]
  ret i64 %28
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v369B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v369B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v369B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx: %excinfo"}
!4 = !{!"branch_weights", i32 9801, i32 199}
!5 = !{!6, !8, !9, !11, !12, !14, !15, !17, !1, !3}
!6 = distinct !{!6, !7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!7 = distinct !{!7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!8 = distinct !{!8, !7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!9 = distinct !{!9, !10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!10 = distinct !{!10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!11 = distinct !{!11, !10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!12 = distinct !{!12, !13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v372B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %retptr"}
!13 = distinct !{!13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v372B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29"}
!14 = distinct !{!14, !13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v372B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %excinfo"}
!15 = distinct !{!15, !16, !"_ZN14sparse_kernels3few5tallyB4v370B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE: %retptr"}
!16 = distinct !{!16, !"_ZN14sparse_kernels3few5tallyB4v370B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE"}
!17 = distinct !{!17, !16, !"_ZN14sparse_kernels3few5tallyB4v370B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE: %excinfo"}
!18 = !{!12, !14, !15, !17, !1, !3}
!19 = !{!"branch_weights", i32 1, i32 99}
!20 = !{!15, !17, !1, !3}
!21 = !{!22, !24, !15, !17, !1, !3}
!22 = distinct !{!22, !23, !"_ZN14sparse_kernels5words5countB4v375B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE: %retptr"}
!23 = distinct !{!23, !"_ZN14sparse_kernels5words5countB4v375B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE"}
!24 = distinct !{!24, !23, !"_ZN14sparse_kernels5words5countB4v375B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE: %excinfo"}
!25 = !{!26, !28, !29, !31, !32, !34, !22, !24, !15, !17, !1, !3}
!26 = distinct !{!26, !27, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!27 = distinct !{!27, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!28 = distinct !{!28, !27, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!29 = distinct !{!29, !30, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!30 = distinct !{!30, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!31 = distinct !{!31, !30, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!32 = distinct !{!32, !33, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v376B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %retptr"}
!33 = distinct !{!33, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v376B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29"}
!34 = distinct !{!34, !33, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v376B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %excinfo"}
!35 = !{!32, !34, !22, !24, !15, !17, !1, !3}
!36 = !{!37, !22, !24, !15, !17, !1, !3}
!37 = distinct !{!37, !38, !"_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!38 = distinct !{!38, !"_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE"}
!39 = !{!"branch_weights", i32 99, i32 1}
!40 = !{!41, !43, !44, !46, !47, !49, !50, !52, !15, !17, !1, !3}
!41 = distinct !{!41, !42, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!42 = distinct !{!42, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!43 = distinct !{!43, !42, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!44 = distinct !{!44, !45, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!45 = distinct !{!45, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!46 = distinct !{!46, !45, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!47 = distinct !{!47, !48, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v380B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %retptr"}
!48 = distinct !{!48, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v380B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29"}
!49 = distinct !{!49, !48, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v380B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %excinfo"}
!50 = distinct !{!50, !51, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v379B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %retptr"}
!51 = distinct !{!51, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v379B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29"}
!52 = distinct !{!52, !51, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v379B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %excinfo"}
!53 = !{!47, !49, !50, !52, !15, !17, !1, !3}
!54 = !{!50, !52, !15, !17, !1, !3}
!55 = !{!56, !50, !52, !15, !17, !1, !3}
!56 = distinct !{!56, !57, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v381B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!57 = distinct !{!57, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v381B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayItLi1E1C7mutable7alignedE"}
!58 = !{!59, !61, !15, !17, !1, !3}
!59 = distinct !{!59, !60, !"_ZN14sparse_kernels5words5countB4v382B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE: %retptr"}
!60 = distinct !{!60, !"_ZN14sparse_kernels5words5countB4v382B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE"}
!61 = distinct !{!61, !60, !"_ZN14sparse_kernels5words5countB4v382B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE: %excinfo"}
!62 = !{!63, !65, !66, !68, !69, !71, !59, !61, !15, !17, !1, !3}
!63 = distinct !{!63, !64, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!64 = distinct !{!64, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!65 = distinct !{!65, !64, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!66 = distinct !{!66, !67, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!67 = distinct !{!67, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!68 = distinct !{!68, !67, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!69 = distinct !{!69, !70, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v376B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %retptr"}
!70 = distinct !{!70, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v376B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29"}
!71 = distinct !{!71, !70, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v376B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %excinfo"}
!72 = !{!69, !71, !59, !61, !15, !17, !1, !3}
!73 = !{!74, !59, !61, !15, !17, !1, !3}
!74 = distinct !{!74, !75, !"_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!75 = distinct !{!75, !"_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE"}
