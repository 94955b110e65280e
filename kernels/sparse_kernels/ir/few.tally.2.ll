; 595b657289d76070b7e1f2c2fa95b68d

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 0, -9223372036854775807) i64 @sparse_few_tally(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10) local_unnamed_addr {
  %.19.i = add i64 %a0, 32
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.22.i = inttoptr i64 %.21.i to ptr
  %.24.i = load i64, ptr %.22.i, align 8, !noalias !0
  %.25.i = add i64 %a0, 16
  %.26.i = inttoptr i64 %.25.i to ptr
  %.27.i = load i64, ptr %.26.i, align 8, !noalias !0
  %.30.i = inttoptr i64 %.27.i to ptr
  %.55.i = add i64 %a1, 32
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.58.i = inttoptr i64 %.57.i to ptr
  %.60.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.61.i = add i64 %a1, 16
  %.62.i = inttoptr i64 %.61.i to ptr
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !0
  %.66.i = inttoptr i64 %.63.i to ptr
  %.91.i = add i64 %a2, 32
  %.92.i = inttoptr i64 %.91.i to ptr
  %.93.i = load i64, ptr %.92.i, align 8, !noalias !0
  %.94.i = inttoptr i64 %.93.i to ptr
  %.96.i = load i64, ptr %.94.i, align 8, !noalias !0
  %.97.i = add i64 %a2, 16
  %.98.i = inttoptr i64 %.97.i to ptr
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !0
  %.102.i = inttoptr i64 %.99.i to ptr
  %.127.i = add i64 %a3, 32
  %.128.i = inttoptr i64 %.127.i to ptr
  %.129.i = load i64, ptr %.128.i, align 8, !noalias !0
  %.130.i = inttoptr i64 %.129.i to ptr
  %.132.i = load i64, ptr %.130.i, align 8, !noalias !0
  %.133.i = add i64 %a3, 16
  %.134.i = inttoptr i64 %.133.i to ptr
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !0
  %.138.i = inttoptr i64 %.135.i to ptr
  %.163.i = add i64 %a8, 32
  %.164.i = inttoptr i64 %.163.i to ptr
  %.165.i = load i64, ptr %.164.i, align 8, !noalias !0
  %.166.i = inttoptr i64 %.165.i to ptr
  %.169.i = getelementptr i8, ptr %.166.i, i64 8
  %.170.i = load i64, ptr %.169.i, align 8, !noalias !0
  %.172.i = add i64 %a8, 16
  %.173.i = inttoptr i64 %.172.i to ptr
  %.174.i = load i64, ptr %.173.i, align 8, !noalias !0
  %.177.i = inttoptr i64 %.174.i to ptr
  %.205.i = add i64 %a9, 32
  %.206.i = inttoptr i64 %.205.i to ptr
  %.207.i = load i64, ptr %.206.i, align 8, !noalias !0
  %.208.i = inttoptr i64 %.207.i to ptr
  %.211.i = getelementptr i8, ptr %.208.i, i64 8
  %.212.i = load i64, ptr %.211.i, align 8, !noalias !0
  %.214.i = add i64 %a9, 16
  %.215.i = inttoptr i64 %.214.i to ptr
  %.216.i = load i64, ptr %.215.i, align 8, !noalias !0
  %.219.i = inttoptr i64 %.216.i to ptr
  %.247.i = add i64 %a10, 32
  %.248.i = inttoptr i64 %.247.i to ptr
  %.249.i = load i64, ptr %.248.i, align 8, !noalias !0
  %.250.i = inttoptr i64 %.249.i to ptr
  %.253.i = getelementptr i8, ptr %.250.i, i64 8
  %.254.i = load i64, ptr %.253.i, align 8, !noalias !0
  %.256.i = add i64 %a10, 16
  %.257.i = inttoptr i64 %.256.i to ptr
  %.258.i = load i64, ptr %.257.i, align 8, !noalias !0
  %.261.i = inttoptr i64 %.258.i to ptr
  %.156.0.i.i = and i64 %.24.i, 3
  %.186.i.i = and i64 %.24.i, -4
  %1 = tail call i64 @llvm.smax.i64(i64 %.24.i, i64 3)
  %spec.select.i.i = lshr i64 %1, 2
  %.2721132.not.i.i = icmp eq i64 %spec.select.i.i, 0
  br i1 %.2721132.not.i.i, label %B284.preheader.i.i, label %B74.if.i.i

B74.loopexit.i.i:                                 ; preds = %B108.if.i.i
  %.281.i.i = add nsw i64 %.217.01134.i.i, -1
  %.285.i.i = add nuw nsw i64 %.214.01133.i.i, 4
  %.272.i.i = icmp sgt i64 %.217.01134.i.i, 1
  br i1 %.272.i.i, label %B74.if.i.i, label %B284.preheader.i.i

B284.preheader.i.i:                               ; preds = %B74.loopexit.i.i, %0
  %.6551135.not.i.i = icmp eq i64 %.156.0.i.i, 0
  br i1 %.6551135.not.i.i, label %B374.i.i, label %B284.if.i.i

B374.i.i:                                         ; preds = %B284.if.i.i, %B284.preheader.i.i
  %or.cond.not = icmp ult i64 %.60.i, 4611686018427387904
  br i1 %or.cond.not, label %B0.endif.endif.endif.i.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !4

B0.endif.endif.endif.i.i.i:                       ; preds = %B374.i.i
  %.30.i.i.i = shl nuw nsw i64 %.60.i, 1
  %all.i.i.i.i.i.i = add nuw i64 %.30.i.i.i, 128
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !5
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i24.i.i.i

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

B3885.i.i:                                        ; preds = %B3809.if.i.i, %B374.endif.i.i
  fence release
  %.4.i.i828.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i829.i.i = icmp eq i64 %.4.i.i828.i.i, 1
  br i1 %.10.i829.i.i, label %.3.endif.if.i830.i.i, label %NRT_decref.exit831.i.i, !prof !19

.3.endif.if.i830.i.i:                             ; preds = %B3885.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !20
  br label %NRT_decref.exit831.i.i

NRT_decref.exit831.i.i:                           ; preds = %.3.endif.if.i830.i.i, %B3885.i.i
  %.4.i.i267.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  %piece.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 4224), !noalias !25
  %none.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i24.i.i.i.i

.3.endif.i24.i.i.i.i:                             ; preds = %NRT_decref.exit831.i.i
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

B130.loopexit.i.i.i:                              ; preds = %B280.if.i.i.i, %_ZN14sparse_kernels5words8tokeniseB3v30B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i
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
  br i1 %.10.i291.i.i.i, label %.3.endif.if.i292.i.i.i, label %B3885.endif.i.i, !prof !19

.3.endif.if.i292.i.i.i:                           ; preds = %NRT_decref.exit281.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !21
  br label %B3885.endif.i.i

B0.endif.i.i.i:                                   ; preds = %.3.endif.if.i.i.i.i.i, %.3.endif.i24.i.i.i.i
  %4 = add nuw nsw i64 %.60.i, 4095
  %.166.i.i.i = lshr i64 %4, 12
  %.187322.not325.i.i.i = icmp eq i64 %.166.i.i.i, 0
  br i1 %.187322.not325.i.i.i, label %B354.i.i.i, label %B130.if.lr.ph.i.i.i

B130.if.lr.ph.i.i.i:                              ; preds = %B0.endif.i.i.i
  %.41.i.i.i.i = icmp eq i64 %a4, 64
  %.255.i.i.i.i = shl nuw i64 1, %a4
  %notmask.i.i.i.i = shl nsw i64 -1, %a5
  %.258.i.i.i.i = xor i64 %notmask.i.i.i.i, -1
  br label %B130.if.i.i.i

B130.if.i.i.i:                                    ; preds = %B130.if.lr.ph.i.i.i, %B130.loopexit.i.i.i
  %.134.0324.i.i.i = phi i64 [ %.166.i.i.i, %B130.if.lr.ph.i.i.i ], [ %.196.i.i.i, %B130.loopexit.i.i.i ]
  %.131.0323.i.i.i = phi i64 [ 0, %B130.if.lr.ph.i.i.i ], [ %.200.i.i.i, %B130.loopexit.i.i.i ]
  %.196.i.i.i = add nsw i64 %.134.0324.i.i.i, -1
  %.200.i.i.i = add nuw i64 %.131.0323.i.i.i, 4096
  %.236.i.i.i = sub nsw i64 %.60.i, %.131.0323.i.i.i
  %.13.i.i.i.i = tail call i64 @llvm.smin.i64(i64 %.236.i.i.i, i64 4096)
  %.267.i.i.i = add nsw i64 %.13.i.i.i.i, %.131.0323.i.i.i
  %.305.i.i.i = icmp slt i64 %.131.0323.i.i.i, 0
  %.306.i.i.i = select i1 %.305.i.i.i, i64 %.60.i, i64 0
  %.307.i.i.i = add i64 %.306.i.i.i, %.131.0323.i.i.i
  %.310.i.i.i = icmp slt i64 %.307.i.i.i, 0
  br i1 %.310.i.i.i, label %B132.endif.else.if.i.i.i, label %B132.endif.else.endif.i.i.i, !prof !19

B132.endif.endif.i.i.i:                           ; preds = %B132.endif.else.endif.endif.endif.if.i.i.i, %B132.endif.else.endif.endif.endif.i.i.i
  %.295.sroa.13.0.i.i.i = phi i64 [ %.60.i, %B132.endif.else.endif.endif.endif.if.i.i.i ], [ %.295.sroa.13.1.i.i.i, %B132.endif.else.endif.endif.endif.i.i.i ]
  %.383.i.i.i = sub i64 %.295.sroa.13.0.i.i.i, %.295.sroa.0.3.i.i.i
  %.408.i.i.i = getelementptr i16, ptr %.66.i, i64 %.295.sroa.0.3.i.i.i
  %.4.i.i216.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !36
  %.133244.not.i.i.i.i = icmp slt i64 %.383.i.i.i, 1
  br i1 %.41.i.i.i.i, label %B106.i.i.i.i, label %B220.i.i.i.i

B106.i.i.i.i:                                     ; preds = %B132.endif.endif.i.i.i
  br i1 %.133244.not.i.i.i.i, label %B216.i.i.i.i, label %B146.if.i.i.i.i

common.ret.sink.split.i.i.i.i:                    ; preds = %B706.i.i.i.i, %B216.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !36
  br label %_ZN14sparse_kernels5words8tokeniseB3v30B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i

B216.i.i.i.i:                                     ; preds = %B146.if.i.i.i.i, %B106.i.i.i.i
  fence release
  %.4.i.i223.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !36
  %.10.i224.i.i.i.i = icmp eq i64 %.4.i.i223.i.i.i.i, 1
  br i1 %.10.i224.i.i.i.i, label %common.ret.sink.split.i.i.i.i, label %_ZN14sparse_kernels5words8tokeniseB3v30B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, !prof !19

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
  %.471.i.i.i.i = sub i64 %.461.i.i.i.i, %a4
  %.473.i.i.i.i = shl i64 %.471.i.i.i.i, %a5
  %.475.i.i.i.i = add i64 %.473.i.i.i.i, %.255.i.i.i.i
  %.463.i.i.i.i = sub i64 %.461.i.i.i.i, %a5
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
  br i1 %.10.i236.i.i.i.i, label %common.ret.sink.split.i.i.i.i, label %_ZN14sparse_kernels5words8tokeniseB3v30B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, !prof !19

B146.if.i.i.i.i:                                  ; preds = %B106.i.i.i.i, %B146.if.i.i.i.i
  %.75.0246.i.i.i.i = phi i64 [ %.146.i.i.i.i, %B146.if.i.i.i.i ], [ 0, %B106.i.i.i.i ]
  %.146.i.i.i.i = add nuw nsw i64 %.75.0246.i.i.i.i, 1
  %7 = getelementptr i16, ptr %.408.i.i.i, i64 %.75.0246.i.i.i.i
  %.200.i.i.i.i = load i16, ptr %7, align 2, !noalias !36
  %.201.i.i.i.i = zext i16 %.200.i.i.i.i to i64
  %.203.i.i.i.i = lshr i64 %.201.i.i.i.i, %a5
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

_ZN14sparse_kernels5words8tokeniseB3v30B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i: ; preds = %B706.i.i.i.i, %B216.i.i.i.i, %common.ret.sink.split.i.i.i.i
  %.553319.not.i.i.i = icmp slt i64 %.236.i.i.i, 1
  br i1 %.553319.not.i.i.i, label %B130.loopexit.i.i.i, label %B280.if.i.i.i

B132.endif.else.if.i.i.i:                         ; preds = %B130.if.i.i.i
  br label %B132.endif.else.endif.i.i.i

B132.endif.else.endif.i.i.i:                      ; preds = %B132.endif.else.if.i.i.i, %B130.if.i.i.i
  %.295.sroa.0.1.i.i.i = phi i64 [ 0, %B132.endif.else.if.i.i.i ], [ %.307.i.i.i, %B130.if.i.i.i ]
  %.315.not.i.i.i = icmp slt i64 %.307.i.i.i, %.60.i
  br i1 %.315.not.i.i.i, label %B132.endif.else.endif.endif.i.i.i, label %B132.endif.else.endif.if.i.i.i, !prof !39

B132.endif.else.endif.if.i.i.i:                   ; preds = %B132.endif.else.endif.i.i.i
  br label %B132.endif.else.endif.endif.i.i.i

B132.endif.else.endif.endif.i.i.i:                ; preds = %B132.endif.else.endif.if.i.i.i, %B132.endif.else.endif.i.i.i
  %.295.sroa.0.3.i.i.i = phi i64 [ %.60.i, %B132.endif.else.endif.if.i.i.i ], [ %.295.sroa.0.1.i.i.i, %B132.endif.else.endif.i.i.i ]
  %.322.i.i.i = icmp slt i64 %.267.i.i.i, 0
  %.323.i.i.i = select i1 %.322.i.i.i, i64 %.60.i, i64 0
  %.324.i.i.i = add i64 %.323.i.i.i, %.267.i.i.i
  %.327.i.i.i = icmp slt i64 %.324.i.i.i, 0
  br i1 %.327.i.i.i, label %B132.endif.else.endif.endif.if.i.i.i, label %B132.endif.else.endif.endif.endif.i.i.i, !prof !19

B132.endif.else.endif.endif.if.i.i.i:             ; preds = %B132.endif.else.endif.endif.i.i.i
  br label %B132.endif.else.endif.endif.endif.i.i.i

B132.endif.else.endif.endif.endif.i.i.i:          ; preds = %B132.endif.else.endif.endif.if.i.i.i, %B132.endif.else.endif.endif.i.i.i
  %.295.sroa.13.1.i.i.i = phi i64 [ 0, %B132.endif.else.endif.endif.if.i.i.i ], [ %.324.i.i.i, %B132.endif.else.endif.endif.i.i.i ]
  %.332.not.i.i.i = icmp slt i64 %.324.i.i.i, %.60.i
  br i1 %.332.not.i.i.i, label %B132.endif.endif.i.i.i, label %B132.endif.else.endif.endif.endif.if.i.i.i, !prof !39

B132.endif.else.endif.endif.endif.if.i.i.i:       ; preds = %B132.endif.else.endif.endif.endif.i.i.i
  br label %B132.endif.endif.i.i.i

B280.if.i.i.i:                                    ; preds = %_ZN14sparse_kernels5words8tokeniseB3v30B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, %B280.if.i.i.i
  %.500.0321.i.i.i = phi i64 [ %.562.i.i.i, %B280.if.i.i.i ], [ %.13.i.i.i.i, %_ZN14sparse_kernels5words8tokeniseB3v30B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i ]
  %.497.0320.i.i.i = phi i64 [ %.566.i.i.i, %B280.if.i.i.i ], [ 0, %_ZN14sparse_kernels5words8tokeniseB3v30B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i ]
  %.562.i.i.i = add nsw i64 %.500.0321.i.i.i, -1
  %.566.i.i.i = add nuw nsw i64 %.497.0320.i.i.i, 1
  %.592.i.i.i = add nuw nsw i64 %.497.0320.i.i.i, %.131.0323.i.i.i
  %.606.i.i.i = icmp slt i64 %.592.i.i.i, 0
  %.607.i.i.i = select i1 %.606.i.i.i, i64 %.60.i, i64 0
  %10 = getelementptr i16, ptr %data.i.i.i.i.i.i, i64 %.592.i.i.i
  %.621.i.i.i = getelementptr i16, ptr %10, i64 %.607.i.i.i
  %.622.i.i.i = load i16, ptr %.621.i.i.i, align 2, !noalias !21
  %11 = getelementptr i8, ptr %data.i.i.i.i.i.i.i, i64 %.497.0320.i.i.i
  %.652.i.i.i = load i8, ptr %11, align 1, !noalias !21
  %.658.i.i.i = zext i16 %.622.i.i.i to i64
  %.659.i.i.i = zext i8 %.652.i.i.i to i64
  %.697.i.i.i = mul i64 %.212.i, %.658.i.i.i
  %12 = getelementptr i64, ptr %.219.i, i64 %.697.i.i.i
  %.701.i.i.i = getelementptr i64, ptr %12, i64 %.659.i.i.i
  %.702.i.i.i = load i64, ptr %.701.i.i.i, align 8, !noalias !21
  %.703.i.i.i = add nsw i64 %.702.i.i.i, 1
  store i64 %.703.i.i.i, ptr %.701.i.i.i, align 8, !noalias !21
  %.553.i.i.i = icmp samesign ugt i64 %.500.0321.i.i.i, 1
  br i1 %.553.i.i.i, label %B280.if.i.i.i, label %B130.loopexit.i.i.i

B74.if.i.i:                                       ; preds = %0, %B74.loopexit.i.i
  %.217.01134.i.i = phi i64 [ %.281.i.i, %B74.loopexit.i.i ], [ %spec.select.i.i, %0 ]
  %.214.01133.i.i = phi i64 [ %.285.i.i, %B74.loopexit.i.i ], [ 0, %0 ]
  %invariant.gep.i.i = getelementptr i16, ptr %.30.i, i64 %.214.01133.i.i
  br label %B108.if.i.i

B108.if.i.i:                                      ; preds = %B108.if.i.i, %B74.if.i.i
  %.336.01130.i.i = phi i64 [ 0, %B74.if.i.i ], [ %.405.i.i, %B108.if.i.i ]
  %.405.i.i = add nuw nsw i64 %.336.01130.i.i, 1
  %gep.i.i = getelementptr i16, ptr %invariant.gep.i.i, i64 %.336.01130.i.i
  %.461.i.i = load i16, ptr %gep.i.i, align 2, !noalias !20
  %.462.i.i = zext i16 %.461.i.i to i64
  %.503.i.i = mul i64 %.336.01130.i.i, %.170.i
  %13 = getelementptr i64, ptr %.177.i, i64 %.503.i.i
  %.507.i.i = getelementptr i64, ptr %13, i64 %.462.i.i
  %.508.i.i = load i64, ptr %.507.i.i, align 8, !noalias !20
  %.509.i.i = add nsw i64 %.508.i.i, 1
  store i64 %.509.i.i, ptr %.507.i.i, align 8, !noalias !20
  %exitcond.not.i.i = icmp eq i64 %.405.i.i, 4
  br i1 %exitcond.not.i.i, label %B74.loopexit.i.i, label %B108.if.i.i

B284.if.i.i:                                      ; preds = %B284.preheader.i.i, %B284.if.i.i
  %.602.01137.i.i = phi i64 [ %.664.i.i, %B284.if.i.i ], [ %.156.0.i.i, %B284.preheader.i.i ]
  %.599.01136.i.i = phi i64 [ %.668.i.i, %B284.if.i.i ], [ %.186.i.i, %B284.preheader.i.i ]
  %.664.i.i = add nsw i64 %.602.01137.i.i, -1
  %.668.i.i = add nuw nsw i64 %.599.01136.i.i, 1
  %.706.i.i = icmp slt i64 %.599.01136.i.i, 0
  %.707.i.i = select i1 %.706.i.i, i64 %.24.i, i64 0
  %14 = getelementptr i16, ptr %.30.i, i64 %.599.01136.i.i
  %.721.i.i = getelementptr i16, ptr %14, i64 %.707.i.i
  %.722.i.i = load i16, ptr %.721.i.i, align 2, !noalias !20
  %.723.i.i = zext i16 %.722.i.i to i64
  %.773.i.i = getelementptr i64, ptr %.177.i, i64 %.723.i.i
  %.774.i.i = load i64, ptr %.773.i.i, align 8, !noalias !20
  %.775.i.i = add nsw i64 %.774.i.i, 1
  store i64 %.775.i.i, ptr %.773.i.i, align 8, !noalias !20
  %.655.i.i = icmp sgt i64 %.602.01137.i.i, 1
  br i1 %.655.i.i, label %B284.if.i.i, label %B374.i.i

B374.endif.i.i:                                   ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i24.i.i.i
  %.4.i.i853.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10121138.not.i.i = icmp slt i64 %.96.i, 1
  br i1 %.10121138.not.i.i, label %B3885.i.i, label %B3809.if.i.i

B3809.if.i.i:                                     ; preds = %B374.endif.i.i, %B3809.if.i.i
  %.956.01139.i.i = phi i64 [ %.1025.i.i, %B3809.if.i.i ], [ 0, %B374.endif.i.i ]
  %.1025.i.i = add nuw nsw i64 %.956.01139.i.i, 1
  %15 = getelementptr i32, ptr %.102.i, i64 %.956.01139.i.i
  %.1079.i.i = load i32, ptr %15, align 4, !noalias !20
  %.1081.i.i = zext i32 %.1079.i.i to i64
  %.1106.i.i = getelementptr i16, ptr %.30.i, i64 %.1081.i.i
  %.1107.i.i = load i16, ptr %.1106.i.i, align 2, !noalias !20
  %16 = getelementptr i16, ptr %data.i.i.i.i.i.i, i64 %.956.01139.i.i
  store i16 %.1107.i.i, ptr %16, align 2, !noalias !20
  %exitcond1141.not.i.i = icmp eq i64 %.96.i, %.1025.i.i
  br i1 %exitcond1141.not.i.i, label %B3885.i.i, label %B3809.if.i.i

B3885.endif.i.i:                                  ; preds = %.3.endif.if.i292.i.i.i, %NRT_decref.exit281.i.i.i
  fence release
  %.4.i.i875.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i876.i.i = icmp eq i64 %.4.i.i875.i.i, 1
  br i1 %.10.i876.i.i, label %.3.endif.if.i877.i.i, label %NRT_decref.exit878.i.i, !prof !19

.3.endif.if.i877.i.i:                             ; preds = %B3885.endif.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !20
  br label %NRT_decref.exit878.i.i

NRT_decref.exit878.i.i:                           ; preds = %.3.endif.if.i877.i.i, %B3885.endif.i.i
  %or.cond3.not = icmp ult i64 %.132.i, 4611686018427387904
  br i1 %or.cond3.not, label %B0.endif.endif.endif.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !4

B0.endif.endif.endif.i.i.i.i:                     ; preds = %NRT_decref.exit878.i.i
  %.30.i.i.i.i = shl nuw nsw i64 %.132.i, 1
  %all.i.i.i.i.i.i.i = add nuw i64 %.30.i.i.i.i, 128
  %piece.i.i.i.i.i885.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i.i), !noalias !40
  %none.i.i.i.i.i886.i.i = icmp eq ptr %piece.i.i.i.i.i885.i.i, null
  br i1 %none.i.i.i.i.i886.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i24.i.i887.i.i

.3.endif.i24.i.i887.i.i:                          ; preds = %B0.endif.endif.endif.i.i.i.i
  %address.i.i.i.i.i888.i.i = ptrtoint ptr %piece.i.i.i.i.i885.i.i to i64
  %after.i.i.i.i.i889.i.i = add i64 %address.i.i.i.i.i888.i.i, 127
  %even.i.i.i.i.i890.i.i = and i64 %after.i.i.i.i.i889.i.i, -64
  %data.i.i.i.i.i891.i.i = inttoptr i64 %even.i.i.i.i.i890.i.i to ptr
  %piece.repack3.i.i.i.i.i892.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i885.i.i, i64 24
  %17 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i885.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %17, i8 0, i64 32, i1 false), !noalias !40
  store i64 1, ptr %piece.i.i.i.i.i885.i.i, align 4, !noalias !40
  store ptr %data.i.i.i.i.i891.i.i, ptr %piece.repack3.i.i.i.i.i892.i.i, align 8, !noalias !40
  %.4.i.i.i.i893.i.i = atomicrmw add ptr %piece.i.i.i.i.i885.i.i, i64 1 monotonic, align 8, !noalias !53
  fence release
  %.4.i.i25.i.i894.i.i = atomicrmw sub ptr %piece.i.i.i.i.i885.i.i, i64 1 monotonic, align 8, !noalias !53
  %.10.i.i.i895.i.i = icmp eq i64 %.4.i.i25.i.i894.i.i, 1
  br i1 %.10.i.i.i895.i.i, label %.3.endif.if.i.i.i905.i.i, label %.3.endif.i9.i.i.i.i, !prof !19

.3.endif.if.i.i.i905.i.i:                         ; preds = %.3.endif.i24.i.i887.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i885.i.i) #2, !noalias !53
  br label %.3.endif.i9.i.i.i.i

.3.endif.i9.i.i.i.i:                              ; preds = %.3.endif.if.i.i.i905.i.i, %.3.endif.i24.i.i887.i.i
  %.4.i.i.i896.i.i = atomicrmw add ptr %piece.i.i.i.i.i885.i.i, i64 1 monotonic, align 8, !noalias !54
  %.4.i.i.i22.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i885.i.i, i64 1 monotonic, align 8, !noalias !55
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i.i891.i.i, i8 0, i64 %.30.i.i.i.i, i1 false), !noalias !55
  fence release
  %.4.i.i10.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i885.i.i, i64 1 monotonic, align 8, !noalias !55
  %.10.i.i23.i.i.i = icmp eq i64 %.4.i.i10.i.i.i.i, 1
  br i1 %.10.i.i23.i.i.i, label %.3.endif.if.i.i24.i.i.i, label %.3.endif.i30.i.i.i, !prof !19

.3.endif.if.i.i24.i.i.i:                          ; preds = %.3.endif.i9.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i885.i.i) #2, !noalias !55
  br label %.3.endif.i30.i.i.i

.3.endif.i30.i.i.i:                               ; preds = %.3.endif.if.i.i24.i.i.i, %.3.endif.i9.i.i.i.i
  %.4.i.i27.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i885.i.i, i64 1 monotonic, align 8, !noalias !54
  fence release
  %.4.i.i31.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i885.i.i, i64 1 monotonic, align 8, !noalias !54
  %.10.i.i902.i.i = icmp eq i64 %.4.i.i31.i.i.i, 1
  br i1 %.10.i.i902.i.i, label %.3.endif.if.i.i904.i.i, label %.3.endif.i33.i.i.i, !prof !19

.3.endif.if.i.i904.i.i:                           ; preds = %.3.endif.i30.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i885.i.i) #2, !noalias !54
  br label %.3.endif.i33.i.i.i

.3.endif.i33.i.i.i:                               ; preds = %.3.endif.if.i.i904.i.i, %.3.endif.i30.i.i.i
  fence release
  %.4.i.i34.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i885.i.i, i64 1 monotonic, align 8, !noalias !54
  %.10.i35.i.i.i = icmp eq i64 %.4.i.i34.i.i.i, 1
  br i1 %.10.i35.i.i.i, label %.3.endif.if.i36.i.i.i, label %B3885.endif.endif.i.i, !prof !19

.3.endif.if.i36.i.i.i:                            ; preds = %.3.endif.i33.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i885.i.i) #2, !noalias !54
  br label %B3885.endif.endif.i.i

B3885.endif.endif.i.i:                            ; preds = %.3.endif.if.i36.i.i.i, %.3.endif.i33.i.i.i
  %.4.i.i267.i913.i.i = atomicrmw add ptr %piece.i.i.i.i.i885.i.i, i64 1 monotonic, align 8, !noalias !58
  %piece.i.i.i.i.i919.i.i = tail call ptr @sparse_allocate(i64 4224), !noalias !62
  %none.i.i.i.i.i920.i.i = icmp eq ptr %piece.i.i.i.i.i919.i.i, null
  br i1 %none.i.i.i.i.i920.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i24.i.i921.i.i

.3.endif.i24.i.i921.i.i:                          ; preds = %B3885.endif.endif.i.i
  %address.i.i.i.i.i922.i.i = ptrtoint ptr %piece.i.i.i.i.i919.i.i to i64
  %after.i.i.i.i.i923.i.i = add i64 %address.i.i.i.i.i922.i.i, 127
  %even.i.i.i.i.i924.i.i = and i64 %after.i.i.i.i.i923.i.i, -64
  %data.i.i.i.i.i925.i.i = inttoptr i64 %even.i.i.i.i.i924.i.i to ptr
  %piece.repack3.i.i.i.i.i926.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i919.i.i, i64 24
  %18 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i919.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %18, i8 0, i64 32, i1 false), !noalias !62
  store i64 1, ptr %piece.i.i.i.i.i919.i.i, align 4, !noalias !62
  store ptr %data.i.i.i.i.i925.i.i, ptr %piece.repack3.i.i.i.i.i926.i.i, align 8, !noalias !62
  %.4.i.i.i.i927.i.i = atomicrmw add ptr %piece.i.i.i.i.i919.i.i, i64 1 monotonic, align 8, !noalias !72
  fence release
  %.4.i.i25.i.i928.i.i = atomicrmw sub ptr %piece.i.i.i.i.i919.i.i, i64 1 monotonic, align 8, !noalias !72
  %.10.i.i.i929.i.i = icmp eq i64 %.4.i.i25.i.i928.i.i, 1
  br i1 %.10.i.i.i929.i.i, label %.3.endif.if.i.i.i1078.i.i, label %B0.endif.i930.i.i, !prof !19

.3.endif.if.i.i.i1078.i.i:                        ; preds = %.3.endif.i24.i.i921.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i919.i.i) #2, !noalias !72
  br label %B0.endif.i930.i.i

B130.loopexit.i1033.i.i:                          ; preds = %B280.if.i1015.i.i, %_ZN14sparse_kernels5words8tokeniseB3v36B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i
  %.187.i1034.i.i = icmp sgt i64 %.134.0324.i941.i.i, 1
  br i1 %.187.i1034.i.i, label %B130.if.i940.i.i, label %B354.i1035.i.i

B354.i1035.i.i:                                   ; preds = %B130.loopexit.i1033.i.i, %B0.endif.i930.i.i
  fence release
  %.4.i.i278.i1040.i.i = atomicrmw sub ptr %piece.i.i.i.i.i919.i.i, i64 1 monotonic, align 8, !noalias !58
  %.10.i279.i1041.i.i = icmp eq i64 %.4.i.i278.i1040.i.i, 1
  br i1 %.10.i279.i1041.i.i, label %.3.endif.if.i280.i1054.i.i, label %NRT_decref.exit281.i1042.i.i, !prof !19

.3.endif.if.i280.i1054.i.i:                       ; preds = %B354.i1035.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i919.i.i) #2, !noalias !58
  br label %NRT_decref.exit281.i1042.i.i

NRT_decref.exit281.i1042.i.i:                     ; preds = %.3.endif.if.i280.i1054.i.i, %B354.i1035.i.i
  fence release
  %.4.i.i290.i1048.i.i = atomicrmw sub ptr %piece.i.i.i.i.i885.i.i, i64 1 monotonic, align 8, !noalias !58
  %.10.i291.i1049.i.i = icmp eq i64 %.4.i.i290.i1048.i.i, 1
  br i1 %.10.i291.i1049.i.i, label %.3.endif.if.i292.i1052.i.i, label %B3885.endif.endif.endif.i.i, !prof !19

.3.endif.if.i292.i1052.i.i:                       ; preds = %NRT_decref.exit281.i1042.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i885.i.i) #2, !noalias !58
  br label %B3885.endif.endif.endif.i.i

B0.endif.i930.i.i:                                ; preds = %.3.endif.if.i.i.i1078.i.i, %.3.endif.i24.i.i921.i.i
  %19 = add nuw nsw i64 %.132.i, 4095
  %.166.i931.i.i = lshr i64 %19, 12
  %.187322.not325.i933.i.i = icmp eq i64 %.166.i931.i.i, 0
  br i1 %.187322.not325.i933.i.i, label %B354.i1035.i.i, label %B130.if.lr.ph.i935.i.i

B130.if.lr.ph.i935.i.i:                           ; preds = %B0.endif.i930.i.i
  %.41.i.i936.i.i = icmp eq i64 %a6, 64
  %.255.i.i937.i.i = shl nuw i64 1, %a6
  %notmask.i.i938.i.i = shl nsw i64 -1, %a7
  %.258.i.i939.i.i = xor i64 %notmask.i.i938.i.i, -1
  br label %B130.if.i940.i.i

B130.if.i940.i.i:                                 ; preds = %B130.if.lr.ph.i935.i.i, %B130.loopexit.i1033.i.i
  %.134.0324.i941.i.i = phi i64 [ %.166.i931.i.i, %B130.if.lr.ph.i935.i.i ], [ %.196.i943.i.i, %B130.loopexit.i1033.i.i ]
  %.131.0323.i942.i.i = phi i64 [ 0, %B130.if.lr.ph.i935.i.i ], [ %.200.i944.i.i, %B130.loopexit.i1033.i.i ]
  %.196.i943.i.i = add nsw i64 %.134.0324.i941.i.i, -1
  %.200.i944.i.i = add nuw i64 %.131.0323.i942.i.i, 4096
  %.236.i945.i.i = sub nsw i64 %.132.i, %.131.0323.i942.i.i
  %.13.i.i946.i.i = tail call i64 @llvm.smin.i64(i64 %.236.i945.i.i, i64 4096)
  %.267.i947.i.i = add nsw i64 %.13.i.i946.i.i, %.131.0323.i942.i.i
  %.305.i948.i.i = icmp slt i64 %.131.0323.i942.i.i, 0
  %.306.i949.i.i = select i1 %.305.i948.i.i, i64 %.132.i, i64 0
  %.307.i950.i.i = add i64 %.306.i949.i.i, %.131.0323.i942.i.i
  %.310.i951.i.i = icmp slt i64 %.307.i950.i.i, 0
  br i1 %.310.i951.i.i, label %B132.endif.else.if.i1077.i.i, label %B132.endif.else.endif.i952.i.i, !prof !19

B132.endif.endif.i966.i.i:                        ; preds = %B132.endif.else.endif.endif.endif.if.i965.i.i, %B132.endif.else.endif.endif.endif.i962.i.i
  %.295.sroa.13.0.i967.i.i = phi i64 [ %.132.i, %B132.endif.else.endif.endif.endif.if.i965.i.i ], [ %.295.sroa.13.1.i963.i.i, %B132.endif.else.endif.endif.endif.i962.i.i ]
  %.383.i968.i.i = sub i64 %.295.sroa.13.0.i967.i.i, %.295.sroa.0.3.i957.i.i
  %.408.i969.i.i = getelementptr i32, ptr %.138.i, i64 %.295.sroa.0.3.i957.i.i
  %.4.i.i216.i.i974.i.i = atomicrmw add ptr %piece.i.i.i.i.i919.i.i, i64 1 monotonic, align 8, !noalias !73
  %.133244.not.i.i975.i.i = icmp slt i64 %.383.i968.i.i, 1
  br i1 %.41.i.i936.i.i, label %B106.i.i1059.i.i, label %B220.i.i976.i.i

B106.i.i1059.i.i:                                 ; preds = %B132.endif.endif.i966.i.i
  br i1 %.133244.not.i.i975.i.i, label %B216.i.i1068.i.i, label %B146.if.i.i1060.i.i

common.ret.sink.split.i.i1057.i.i:                ; preds = %B706.i.i1002.i.i, %B216.i.i1068.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i919.i.i) #2, !noalias !73
  br label %_ZN14sparse_kernels5words8tokeniseB3v36B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i

B216.i.i1068.i.i:                                 ; preds = %B146.if.i.i1060.i.i, %B106.i.i1059.i.i
  fence release
  %.4.i.i223.i.i1073.i.i = atomicrmw sub ptr %piece.i.i.i.i.i919.i.i, i64 1 monotonic, align 8, !noalias !73
  %.10.i224.i.i1074.i.i = icmp eq i64 %.4.i.i223.i.i1073.i.i, 1
  br i1 %.10.i224.i.i1074.i.i, label %common.ret.sink.split.i.i1057.i.i, label %_ZN14sparse_kernels5words8tokeniseB3v36B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, !prof !19

B220.i.i976.i.i:                                  ; preds = %B132.endif.endif.i966.i.i
  br i1 %.133244.not.i.i975.i.i, label %B706.i.i1002.i.i, label %B356.if.i.i977.i.i

B694.i.i983.i.i:                                  ; preds = %B356.if.i.i977.i.i
  %.431.i.i984.i.i = lshr i64 %.426.i.i981.i.i, 1
  %.432.i.i985.i.i = xor i64 %.431.i.i984.i.i, -1
  %.434.i.i986.i.i = and i64 %.432.i.i985.i.i, %.426.i.i981.i.i
  %.435.i.i987.i.i = uitofp nneg i64 %.434.i.i986.i.i to double
  %20 = bitcast double %.435.i.i987.i.i to i64
  %.460.i.i988.i.i = lshr i64 %20, 52
  %.461.i.i989.i.i = add nsw i64 %.460.i.i988.i.i, -1023
  %.471.i.i990.i.i = sub i64 %.461.i.i989.i.i, %a6
  %.473.i.i991.i.i = shl i64 %.471.i.i990.i.i, %a7
  %.475.i.i992.i.i = add i64 %.473.i.i991.i.i, %.255.i.i937.i.i
  %.463.i.i993.i.i = sub i64 %.461.i.i989.i.i, %a7
  %.465.i.i994.i.i = and i64 %.463.i.i993.i.i, 63
  %.467.i.i995.i.i = lshr i64 %.426.i.i981.i.i, %.465.i.i994.i.i
  %.469.i.i996.i.i = and i64 %.467.i.i995.i.i, %.258.i.i939.i.i
  %.476.i.i997.i.i = add i64 %.475.i.i992.i.i, %.469.i.i996.i.i
  br label %B696.i.i998.i.i

B696.i.i998.i.i:                                  ; preds = %B356.if.i.i977.i.i, %B694.i.i983.i.i
  %"$phi696.1.2.1.i.i999.i.i" = phi i64 [ %.476.i.i997.i.i, %B694.i.i983.i.i ], [ %.426.i.i981.i.i, %B356.if.i.i977.i.i ]
  %21 = getelementptr i8, ptr %data.i.i.i.i.i925.i.i, i64 %.298.0242.i.i978.i.i
  %.532.i.i1000.i.i = trunc i64 %"$phi696.1.2.1.i.i999.i.i" to i8
  store i8 %.532.i.i1000.i.i, ptr %21, align 1, !noalias !73
  %exitcond.not.i.i1001.i.i = icmp eq i64 %.383.i968.i.i, %.367.i.i979.i.i
  br i1 %exitcond.not.i.i1001.i.i, label %B706.i.i1002.i.i, label %B356.if.i.i977.i.i

B706.i.i1002.i.i:                                 ; preds = %B696.i.i998.i.i, %B220.i.i976.i.i
  fence release
  %.4.i.i235.i.i1007.i.i = atomicrmw sub ptr %piece.i.i.i.i.i919.i.i, i64 1 monotonic, align 8, !noalias !73
  %.10.i236.i.i1008.i.i = icmp eq i64 %.4.i.i235.i.i1007.i.i, 1
  br i1 %.10.i236.i.i1008.i.i, label %common.ret.sink.split.i.i1057.i.i, label %_ZN14sparse_kernels5words8tokeniseB3v36B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, !prof !19

B146.if.i.i1060.i.i:                              ; preds = %B106.i.i1059.i.i, %B146.if.i.i1060.i.i
  %.75.0246.i.i1061.i.i = phi i64 [ %.146.i.i1062.i.i, %B146.if.i.i1060.i.i ], [ 0, %B106.i.i1059.i.i ]
  %.146.i.i1062.i.i = add nuw nsw i64 %.75.0246.i.i1061.i.i, 1
  %22 = getelementptr i32, ptr %.408.i969.i.i, i64 %.75.0246.i.i1061.i.i
  %.200.i.i1063.i.i = load i32, ptr %22, align 4, !noalias !73
  %.201.i.i1064.i.i = zext i32 %.200.i.i1063.i.i to i64
  %.203.i.i1065.i.i = lshr i64 %.201.i.i1064.i.i, %a7
  %23 = getelementptr i8, ptr %data.i.i.i.i.i925.i.i, i64 %.75.0246.i.i1061.i.i
  %.233.i.i1066.i.i = trunc i64 %.203.i.i1065.i.i to i8
  store i8 %.233.i.i1066.i.i, ptr %23, align 1, !noalias !73
  %exitcond247.not.i.i1067.i.i = icmp eq i64 %.383.i968.i.i, %.146.i.i1062.i.i
  br i1 %exitcond247.not.i.i1067.i.i, label %B216.i.i1068.i.i, label %B146.if.i.i1060.i.i

B356.if.i.i977.i.i:                               ; preds = %B220.i.i976.i.i, %B696.i.i998.i.i
  %.298.0242.i.i978.i.i = phi i64 [ %.367.i.i979.i.i, %B696.i.i998.i.i ], [ 0, %B220.i.i976.i.i ]
  %.367.i.i979.i.i = add nuw nsw i64 %.298.0242.i.i978.i.i, 1
  %24 = getelementptr i32, ptr %.408.i969.i.i, i64 %.298.0242.i.i978.i.i
  %.425.i.i980.i.i = load i32, ptr %24, align 4, !noalias !73
  %.426.i.i981.i.i = zext i32 %.425.i.i980.i.i to i64
  %.482.i.i982.i.i = icmp ugt i64 %.255.i.i937.i.i, %.426.i.i981.i.i
  br i1 %.482.i.i982.i.i, label %B696.i.i998.i.i, label %B694.i.i983.i.i

_ZN14sparse_kernels5words8tokeniseB3v36B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i: ; preds = %B706.i.i1002.i.i, %B216.i.i1068.i.i, %common.ret.sink.split.i.i1057.i.i
  %.553319.not.i1013.i.i = icmp slt i64 %.236.i945.i.i, 1
  br i1 %.553319.not.i1013.i.i, label %B130.loopexit.i1033.i.i, label %B280.if.i1015.i.i

B132.endif.else.if.i1077.i.i:                     ; preds = %B130.if.i940.i.i
  br label %B132.endif.else.endif.i952.i.i

B132.endif.else.endif.i952.i.i:                   ; preds = %B132.endif.else.if.i1077.i.i, %B130.if.i940.i.i
  %.295.sroa.0.1.i953.i.i = phi i64 [ 0, %B132.endif.else.if.i1077.i.i ], [ %.307.i950.i.i, %B130.if.i940.i.i ]
  %.315.not.i954.i.i = icmp slt i64 %.307.i950.i.i, %.132.i
  br i1 %.315.not.i954.i.i, label %B132.endif.else.endif.endif.i956.i.i, label %B132.endif.else.endif.if.i955.i.i, !prof !39

B132.endif.else.endif.if.i955.i.i:                ; preds = %B132.endif.else.endif.i952.i.i
  br label %B132.endif.else.endif.endif.i956.i.i

B132.endif.else.endif.endif.i956.i.i:             ; preds = %B132.endif.else.endif.if.i955.i.i, %B132.endif.else.endif.i952.i.i
  %.295.sroa.0.3.i957.i.i = phi i64 [ %.132.i, %B132.endif.else.endif.if.i955.i.i ], [ %.295.sroa.0.1.i953.i.i, %B132.endif.else.endif.i952.i.i ]
  %.322.i958.i.i = icmp slt i64 %.267.i947.i.i, 0
  %.323.i959.i.i = select i1 %.322.i958.i.i, i64 %.132.i, i64 0
  %.324.i960.i.i = add i64 %.323.i959.i.i, %.267.i947.i.i
  %.327.i961.i.i = icmp slt i64 %.324.i960.i.i, 0
  br i1 %.327.i961.i.i, label %B132.endif.else.endif.endif.if.i1076.i.i, label %B132.endif.else.endif.endif.endif.i962.i.i, !prof !19

B132.endif.else.endif.endif.if.i1076.i.i:         ; preds = %B132.endif.else.endif.endif.i956.i.i
  br label %B132.endif.else.endif.endif.endif.i962.i.i

B132.endif.else.endif.endif.endif.i962.i.i:       ; preds = %B132.endif.else.endif.endif.if.i1076.i.i, %B132.endif.else.endif.endif.i956.i.i
  %.295.sroa.13.1.i963.i.i = phi i64 [ 0, %B132.endif.else.endif.endif.if.i1076.i.i ], [ %.324.i960.i.i, %B132.endif.else.endif.endif.i956.i.i ]
  %.332.not.i964.i.i = icmp slt i64 %.324.i960.i.i, %.132.i
  br i1 %.332.not.i964.i.i, label %B132.endif.endif.i966.i.i, label %B132.endif.else.endif.endif.endif.if.i965.i.i, !prof !39

B132.endif.else.endif.endif.endif.if.i965.i.i:    ; preds = %B132.endif.else.endif.endif.endif.i962.i.i
  br label %B132.endif.endif.i966.i.i

B280.if.i1015.i.i:                                ; preds = %_ZN14sparse_kernels5words8tokeniseB3v36B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, %B280.if.i1015.i.i
  %.500.0321.i1016.i.i = phi i64 [ %.562.i1018.i.i, %B280.if.i1015.i.i ], [ %.13.i.i946.i.i, %_ZN14sparse_kernels5words8tokeniseB3v36B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i ]
  %.497.0320.i1017.i.i = phi i64 [ %.566.i1019.i.i, %B280.if.i1015.i.i ], [ 0, %_ZN14sparse_kernels5words8tokeniseB3v36B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i ]
  %.562.i1018.i.i = add nsw i64 %.500.0321.i1016.i.i, -1
  %.566.i1019.i.i = add nuw nsw i64 %.497.0320.i1017.i.i, 1
  %.592.i1020.i.i = add nuw nsw i64 %.497.0320.i1017.i.i, %.131.0323.i942.i.i
  %.606.i1021.i.i = icmp slt i64 %.592.i1020.i.i, 0
  %.607.i1022.i.i = select i1 %.606.i1021.i.i, i64 %.132.i, i64 0
  %25 = getelementptr i16, ptr %data.i.i.i.i.i891.i.i, i64 %.592.i1020.i.i
  %.621.i1023.i.i = getelementptr i16, ptr %25, i64 %.607.i1022.i.i
  %.622.i1024.i.i = load i16, ptr %.621.i1023.i.i, align 2, !noalias !58
  %26 = getelementptr i8, ptr %data.i.i.i.i.i925.i.i, i64 %.497.0320.i1017.i.i
  %.652.i1025.i.i = load i8, ptr %26, align 1, !noalias !58
  %.658.i1026.i.i = zext i16 %.622.i1024.i.i to i64
  %.659.i1027.i.i = zext i8 %.652.i1025.i.i to i64
  %.697.i1028.i.i = mul i64 %.254.i, %.658.i1026.i.i
  %27 = getelementptr i64, ptr %.261.i, i64 %.697.i1028.i.i
  %.701.i1029.i.i = getelementptr i64, ptr %27, i64 %.659.i1027.i.i
  %.702.i1030.i.i = load i64, ptr %.701.i1029.i.i, align 8, !noalias !58
  %.703.i1031.i.i = add nsw i64 %.702.i1030.i.i, 1
  store i64 %.703.i1031.i.i, ptr %.701.i1029.i.i, align 8, !noalias !58
  %.553.i1032.i.i = icmp samesign ugt i64 %.500.0321.i1016.i.i, 1
  br i1 %.553.i1032.i.i, label %B280.if.i1015.i.i, label %B130.loopexit.i1033.i.i

B3885.endif.endif.endif.i.i:                      ; preds = %.3.endif.if.i292.i1052.i.i, %NRT_decref.exit281.i1042.i.i
  fence release
  %.4.i.i1094.i.i = atomicrmw sub ptr %piece.i.i.i.i.i885.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i1095.i.i = icmp eq i64 %.4.i.i1094.i.i, 1
  br i1 %.10.i1095.i.i, label %.3.endif.if.i1096.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !19

.3.endif.if.i1096.i.i:                            ; preds = %B3885.endif.endif.endif.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i885.i.i) #2, !noalias !20
  br label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit: ; preds = %B0.endif.endif.endif.i.i.i, %NRT_decref.exit831.i.i, %NRT_decref.exit878.i.i, %B0.endif.endif.endif.i.i.i.i, %B3885.endif.endif.i.i, %B374.i.i, %B3885.endif.endif.endif.i.i, %.3.endif.if.i1096.i.i
  %28 = phi i64 [ 0, %B3885.endif.endif.endif.i.i ], [ 0, %.3.endif.if.i1096.i.i ], [ -9223372036854775808, %B374.i.i ], [ -9223372036854775808, %B3885.endif.endif.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.i.i.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.i.i.i ], [ -9223372036854775808, %NRT_decref.exit878.i.i ], [ -9223372036854775808, %NRT_decref.exit831.i.i ]
  ret i64 %28
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx: %excinfo"}
!4 = !{!"branch_weights", i32 9801, i32 199}
!5 = !{!6, !8, !9, !11, !12, !14, !15, !17, !1, !3}
!6 = distinct !{!6, !7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!7 = distinct !{!7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!8 = distinct !{!8, !7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!9 = distinct !{!9, !10, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!10 = distinct !{!10, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!11 = distinct !{!11, !10, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!12 = distinct !{!12, !13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %retptr"}
!13 = distinct !{!13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29"}
!14 = distinct !{!14, !13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %excinfo"}
!15 = distinct !{!15, !16, !"_ZN14sparse_kernels3few5tallyB3v22B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedExxxx5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE: %retptr"}
!16 = distinct !{!16, !"_ZN14sparse_kernels3few5tallyB3v22B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedExxxx5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE"}
!17 = distinct !{!17, !16, !"_ZN14sparse_kernels3few5tallyB3v22B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedExxxx5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE: %excinfo"}
!18 = !{!12, !14, !15, !17, !1, !3}
!19 = !{!"branch_weights", i32 1, i32 99}
!20 = !{!15, !17, !1, !3}
!21 = !{!22, !24, !15, !17, !1, !3}
!22 = distinct !{!22, !23, !"_ZN14sparse_kernels5words5countB3v27B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE: %retptr"}
!23 = distinct !{!23, !"_ZN14sparse_kernels5words5countB3v27B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE"}
!24 = distinct !{!24, !23, !"_ZN14sparse_kernels5words5countB3v27B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE: %excinfo"}
!25 = !{!26, !28, !29, !31, !32, !34, !22, !24, !15, !17, !1, !3}
!26 = distinct !{!26, !27, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!27 = distinct !{!27, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!28 = distinct !{!28, !27, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!29 = distinct !{!29, !30, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!30 = distinct !{!30, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!31 = distinct !{!31, !30, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!32 = distinct !{!32, !33, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %retptr"}
!33 = distinct !{!33, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29"}
!34 = distinct !{!34, !33, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %excinfo"}
!35 = !{!32, !34, !22, !24, !15, !17, !1, !3}
!36 = !{!37, !22, !24, !15, !17, !1, !3}
!37 = distinct !{!37, !38, !"_ZN14sparse_kernels5words8tokeniseB3v30B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!38 = distinct !{!38, !"_ZN14sparse_kernels5words8tokeniseB3v30B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE"}
!39 = !{!"branch_weights", i32 99, i32 1}
!40 = !{!41, !43, !44, !46, !47, !49, !50, !52, !15, !17, !1, !3}
!41 = distinct !{!41, !42, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!42 = distinct !{!42, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!43 = distinct !{!43, !42, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!44 = distinct !{!44, !45, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!45 = distinct !{!45, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!46 = distinct !{!46, !45, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!47 = distinct !{!47, !48, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %retptr"}
!48 = distinct !{!48, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29"}
!49 = distinct !{!49, !48, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %excinfo"}
!50 = distinct !{!50, !51, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %retptr"}
!51 = distinct !{!51, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29"}
!52 = distinct !{!52, !51, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %excinfo"}
!53 = !{!47, !49, !50, !52, !15, !17, !1, !3}
!54 = !{!50, !52, !15, !17, !1, !3}
!55 = !{!56, !50, !52, !15, !17, !1, !3}
!56 = distinct !{!56, !57, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!57 = distinct !{!57, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayItLi1E1C7mutable7alignedE"}
!58 = !{!59, !61, !15, !17, !1, !3}
!59 = distinct !{!59, !60, !"_ZN14sparse_kernels5words5countB3v35B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE: %retptr"}
!60 = distinct !{!60, !"_ZN14sparse_kernels5words5countB3v35B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE"}
!61 = distinct !{!61, !60, !"_ZN14sparse_kernels5words5countB3v35B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE: %excinfo"}
!62 = !{!63, !65, !66, !68, !69, !71, !59, !61, !15, !17, !1, !3}
!63 = distinct !{!63, !64, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!64 = distinct !{!64, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!65 = distinct !{!65, !64, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!66 = distinct !{!66, !67, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!67 = distinct !{!67, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!68 = distinct !{!68, !67, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!69 = distinct !{!69, !70, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %retptr"}
!70 = distinct !{!70, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29"}
!71 = distinct !{!71, !70, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %excinfo"}
!72 = !{!69, !71, !59, !61, !15, !17, !1, !3}
!73 = !{!74, !59, !61, !15, !17, !1, !3}
!74 = distinct !{!74, !75, !"_ZN14sparse_kernels5words8tokeniseB3v36B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!75 = distinct !{!75, !"_ZN14sparse_kernels5words8tokeniseB3v36B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE"}
