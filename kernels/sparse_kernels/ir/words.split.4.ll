; 96e90b91d0b90abf5d04b0fe02dbdd08

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define i64 @sparse_words_split(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr {
  %.13.i = add i64 %a0, 32
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !0
  %.16.i = inttoptr i64 %.15.i to ptr
  %.18.i = load i64, ptr %.16.i, align 8, !noalias !0
  %.19.i = add i64 %a0, 16
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.24.i = inttoptr i64 %.21.i to ptr
  %.55.i = add i64 %a3, 16
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.60.i = inttoptr i64 %.57.i to ptr
  %.91.i = add i64 %a4, 16
  %.92.i = inttoptr i64 %.91.i to ptr
  %.93.i = load i64, ptr %.92.i, align 8, !noalias !0
  %.96.i = inttoptr i64 %.93.i to ptr
  %.41.i.i.i = icmp eq i64 %a1, 64
  br i1 %.41.i.i.i, label %B106.i.i.i, label %B220.i.i.i

B106.i.i.i:                                       ; preds = %0
  %.133244.not.i.i.i = icmp slt i64 %.18.i, 1
  br i1 %.133244.not.i.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i, label %B146.if.i.i.i

B220.i.i.i:                                       ; preds = %0
  %.255.i.i.i = shl nuw i64 1, %a1
  %notmask.i.i.i = shl nsw i64 -1, %a2
  %.258.i.i.i = xor i64 %notmask.i.i.i, -1
  %.354241.not.i.i.i = icmp slt i64 %.18.i, 1
  br i1 %.354241.not.i.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i, label %B356.if.i.i.i

B694.i.i.i:                                       ; preds = %B356.if.i.i.i
  %.431.i.i.i = lshr i64 %.426.i.i.i, 1
  %.432.i.i.i = xor i64 %.431.i.i.i, -1
  %.434.i.i.i = and i64 %.432.i.i.i, %.426.i.i.i
  %.435.i.i.i = uitofp nneg i64 %.434.i.i.i to double
  %1 = bitcast double %.435.i.i.i to i64
  %.460.i.i.i = lshr i64 %1, 52
  %.461.i.i.i = add nsw i64 %.460.i.i.i, -1023
  %.471.i.i.i = sub i64 %.461.i.i.i, %a1
  %.473.i.i.i = shl i64 %.471.i.i.i, %a2
  %.475.i.i.i = add i64 %.473.i.i.i, %.255.i.i.i
  %.463.i.i.i = sub i64 %.461.i.i.i, %a2
  %.465.i.i.i = and i64 %.463.i.i.i, 63
  %.467.i.i.i = lshr i64 %.426.i.i.i, %.465.i.i.i
  %.469.i.i.i = and i64 %.467.i.i.i, %.258.i.i.i
  %.476.i.i.i = add i64 %.475.i.i.i, %.469.i.i.i
  br label %B696.i.i.i

B696.i.i.i:                                       ; preds = %B356.if.i.i.i, %B694.i.i.i
  %"$phi696.1.2.1.i.i.i" = phi i64 [ %.476.i.i.i, %B694.i.i.i ], [ %.426.i.i.i, %B356.if.i.i.i ]
  %2 = getelementptr i8, ptr %.60.i, i64 %.298.0242.i.i.i
  %.532.i.i.i = trunc i64 %"$phi696.1.2.1.i.i.i" to i8
  store i8 %.532.i.i.i, ptr %2, align 1, !noalias !4
  %exitcond.not.i.i.i = icmp eq i64 %.18.i, %.367.i.i.i
  br i1 %exitcond.not.i.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i, label %B356.if.i.i.i

B146.if.i.i.i:                                    ; preds = %B106.i.i.i, %B146.if.i.i.i
  %.75.0246.i.i.i = phi i64 [ %.146.i.i.i, %B146.if.i.i.i ], [ 0, %B106.i.i.i ]
  %.146.i.i.i = add nuw nsw i64 %.75.0246.i.i.i, 1
  %3 = getelementptr i32, ptr %.24.i, i64 %.75.0246.i.i.i
  %.200.i.i.i = load i32, ptr %3, align 4, !noalias !4
  %.201.i.i.i = zext i32 %.200.i.i.i to i64
  %.203.i.i.i = lshr i64 %.201.i.i.i, %a2
  %4 = getelementptr i8, ptr %.60.i, i64 %.75.0246.i.i.i
  %.233.i.i.i = trunc i64 %.203.i.i.i to i8
  store i8 %.233.i.i.i, ptr %4, align 1, !noalias !4
  %exitcond247.not.i.i.i = icmp eq i64 %.18.i, %.146.i.i.i
  br i1 %exitcond247.not.i.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i, label %B146.if.i.i.i

B356.if.i.i.i:                                    ; preds = %B220.i.i.i, %B696.i.i.i
  %.298.0242.i.i.i = phi i64 [ %.367.i.i.i, %B696.i.i.i ], [ 0, %B220.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0242.i.i.i, 1
  %5 = getelementptr i32, ptr %.24.i, i64 %.298.0242.i.i.i
  %.425.i.i.i = load i32, ptr %5, align 4, !noalias !4
  %.426.i.i.i = zext i32 %.425.i.i.i to i64
  %.482.i.i.i = icmp ugt i64 %.255.i.i.i, %.426.i.i.i
  br i1 %.482.i.i.i, label %B696.i.i.i, label %B694.i.i.i

_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i: ; preds = %B696.i.i.i, %B146.if.i.i.i, %B220.i.i.i, %B106.i.i.i
  %piece.i.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 384), !noalias !10
  %none.i.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %.3.endif.i24.i.i.i.i.i

.3.endif.i24.i.i.i.i.i:                           ; preds = %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i
  %address.i.i.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i.i, i64 24
  %6 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %6, i8 0, i64 32, i1 false), !noalias !10
  store i64 1, ptr %piece.i.i.i.i.i.i.i.i, align 4, !noalias !10
  store ptr %data.i.i.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i.i.i, align 8, !noalias !10
  %.4.i.i.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !26
  fence release
  %.4.i.i25.i.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !26
  %.10.i.i.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i.i, label %.3.endif.i9.i.i.i.i.i, !prof !27

.3.endif.if.i.i.i.i.i.i:                          ; preds = %.3.endif.i24.i.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #2, !noalias !26
  br label %.3.endif.i9.i.i.i.i.i

.3.endif.i9.i.i.i.i.i:                            ; preds = %.3.endif.if.i.i.i.i.i.i, %.3.endif.i24.i.i.i.i.i
  %.4.i.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !28
  %.4.i.i.i22.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !29
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(256) %data.i.i.i.i.i.i.i.i, i8 0, i64 256, i1 false), !noalias !29
  fence release
  %.4.i.i10.i.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !29
  %.10.i.i23.i.i.i.i = icmp eq i64 %.4.i.i10.i.i.i.i.i, 1
  br i1 %.10.i.i23.i.i.i.i, label %.3.endif.if.i.i24.i.i.i.i, label %.3.endif.i30.i.i.i.i, !prof !27

.3.endif.if.i.i24.i.i.i.i:                        ; preds = %.3.endif.i9.i.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #2, !noalias !29
  br label %.3.endif.i30.i.i.i.i

.3.endif.i30.i.i.i.i:                             ; preds = %.3.endif.if.i.i24.i.i.i.i, %.3.endif.i9.i.i.i.i.i
  %.4.i.i27.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !28
  fence release
  %.4.i.i31.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !28
  %.10.i.i.i.i.i = icmp eq i64 %.4.i.i31.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i, label %.3.endif.i33.i.i.i.i, !prof !27

.3.endif.if.i.i.i.i.i:                            ; preds = %.3.endif.i30.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #2, !noalias !28
  br label %.3.endif.i33.i.i.i.i

.3.endif.i33.i.i.i.i:                             ; preds = %.3.endif.if.i.i.i.i.i, %.3.endif.i30.i.i.i.i
  fence release
  %.4.i.i34.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !28
  %.10.i35.i.i.i.i = icmp eq i64 %.4.i.i34.i.i.i.i, 1
  br i1 %.10.i35.i.i.i.i, label %.3.endif.if.i36.i.i.i.i, label %B0.endif.i.i.i, !prof !27

.3.endif.if.i36.i.i.i.i:                          ; preds = %.3.endif.i33.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #2, !noalias !28
  br label %B0.endif.i.i.i

.3.endif.i.i355.i.i:                              ; preds = %B170.if.i.i.i
  %.4.i.i.i356.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !32
  %.4.i.i308.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !32
  %.4.i.i312.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !32
  %.4.i.i316.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !32
  fence release
  %.4.i.i320.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !32
  %.10.i.i357.i.i = icmp eq i64 %.4.i.i320.i.i.i, 1
  br i1 %.10.i.i357.i.i, label %.3.endif.if.i.i358.i.i, label %.3.endif.i322.i.i.i, !prof !27

.3.endif.if.i.i358.i.i:                           ; preds = %.3.endif.i.i355.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i.i.i) #2, !noalias !32
  br label %.3.endif.i322.i.i.i

.3.endif.i322.i.i.i:                              ; preds = %.3.endif.if.i.i358.i.i, %.3.endif.i.i355.i.i
  fence release
  %.4.i.i323.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !32
  %.10.i324.i.i.i = icmp eq i64 %.4.i.i323.i.i.i, 1
  br i1 %.10.i324.i.i.i, label %.3.endif.if.i325.i.i.i, label %.3.endif.i328.i.i.i, !prof !27

.3.endif.if.i325.i.i.i:                           ; preds = %.3.endif.i322.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #2, !noalias !32
  br label %.3.endif.i328.i.i.i

.3.endif.i328.i.i.i:                              ; preds = %.3.endif.if.i325.i.i.i, %.3.endif.i322.i.i.i
  fence release
  %.4.i.i329.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !32
  %.10.i330.i.i.i = icmp eq i64 %.4.i.i329.i.i.i, 1
  br i1 %.10.i330.i.i.i, label %.3.endif.if.i331.i.i.i, label %.3.endif.i334.i.i.i, !prof !27

.3.endif.if.i331.i.i.i:                           ; preds = %.3.endif.i328.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #2, !noalias !32
  br label %.3.endif.i334.i.i.i

.3.endif.i334.i.i.i:                              ; preds = %.3.endif.if.i331.i.i.i, %.3.endif.i328.i.i.i
  fence release
  %.4.i.i335.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !32
  %.10.i336.i.i.i = icmp eq i64 %.4.i.i335.i.i.i, 1
  br i1 %.10.i336.i.i.i, label %.3.endif.i387.sink.split.i.i, label %.3.endif.i387.i.i, !prof !27

B282.i.i.i:                                       ; preds = %B0.endif.endif.i.i.i
  %.346.i.i.i = shl nuw i64 1, %a1
  %.558.i.i.i = shl nuw i64 1, %a2
  %.564.i.i.i = add nsw i64 %.558.i.i.i, -1
  br label %B322.if.i.i.i

B350.i.i.i:                                       ; preds = %B322.if.i.i.i
  %.511.i.i.i = sub nsw i64 %.373.0444.i.i.i, %.346.i.i.i
  %.513.i.i.i = lshr i64 %.511.i.i.i, %a2
  %.515.i.i.i = add nsw i64 %.513.i.i.i, %a1
  %.520.i.i.i = icmp slt i64 %.515.i.i.i, 64
  br i1 %.520.i.i.i, label %B384.i.i.i, label %B537.i.i.i

B384.i.i.i:                                       ; preds = %B350.i.i.i
  %.524.i.i.i = sub nsw i64 %.515.i.i.i, %a2
  %7 = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 %.373.0444.i.i.i
  %.555.i.i.i = trunc i64 %.524.i.i.i to i8
  store i8 %.555.i.i.i, ptr %7, align 1, !noalias !32
  %.565.i.i.i = and i64 %.511.i.i.i, %.564.i.i.i
  %.566.i.i.i = or i64 %.565.i.i.i, %.558.i.i.i
  %.572.i.i.i = shl i64 %.566.i.i.i, %.524.i.i.i
  br label %B537.sink.split.i.i.i

.3.endif.i340.i.i.i:                              ; preds = %B537.i.i.i
  %.4.i.i341.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !32
  %.4.i.i345.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !32
  %.4.i.i349.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !32
  %.4.i.i353.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !32
  fence release
  %.4.i.i357.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !32
  %.10.i358.i.i.i = icmp eq i64 %.4.i.i357.i.i.i, 1
  br i1 %.10.i358.i.i.i, label %.3.endif.if.i359.i.i.i, label %.3.endif.i362.i.i.i, !prof !27

.3.endif.if.i359.i.i.i:                           ; preds = %.3.endif.i340.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i.i.i) #2, !noalias !32
  br label %.3.endif.i362.i.i.i

.3.endif.i362.i.i.i:                              ; preds = %.3.endif.if.i359.i.i.i, %.3.endif.i340.i.i.i
  fence release
  %.4.i.i363.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !32
  %.10.i364.i.i.i = icmp eq i64 %.4.i.i363.i.i.i, 1
  br i1 %.10.i364.i.i.i, label %.3.endif.if.i365.i.i.i, label %.3.endif.i368.i.i.i, !prof !27

.3.endif.if.i365.i.i.i:                           ; preds = %.3.endif.i362.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #2, !noalias !32
  br label %.3.endif.i368.i.i.i

.3.endif.i368.i.i.i:                              ; preds = %.3.endif.if.i365.i.i.i, %.3.endif.i362.i.i.i
  fence release
  %.4.i.i369.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !32
  %.10.i370.i.i.i = icmp eq i64 %.4.i.i369.i.i.i, 1
  br i1 %.10.i370.i.i.i, label %.3.endif.if.i371.i.i.i, label %.3.endif.i374.i.i.i, !prof !27

.3.endif.if.i371.i.i.i:                           ; preds = %.3.endif.i368.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #2, !noalias !32
  br label %.3.endif.i374.i.i.i

.3.endif.i374.i.i.i:                              ; preds = %.3.endif.if.i371.i.i.i, %.3.endif.i368.i.i.i
  fence release
  %.4.i.i375.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !32
  %.10.i376.i.i.i = icmp eq i64 %.4.i.i375.i.i.i, 1
  br i1 %.10.i376.i.i.i, label %.3.endif.i387.sink.split.i.i, label %.3.endif.i387.i.i, !prof !27

B537.sink.split.i.i.i:                            ; preds = %B322.if.i.i.i, %B384.i.i.i
  %.572.sink.i.i.i = phi i64 [ %.572.i.i.i, %B384.i.i.i ], [ %.373.0444.i.i.i, %B322.if.i.i.i ]
  %8 = getelementptr i64, ptr %data.i.i.i.i.i385.i.i.i, i64 %.373.0444.i.i.i
  store i64 %.572.sink.i.i.i, ptr %8, align 8, !noalias !32
  br label %B537.i.i.i

B537.i.i.i:                                       ; preds = %B537.sink.split.i.i.i, %B350.i.i.i
  %exitcond.not.i354.i.i = icmp eq i64 %.442.i.i.i, 256
  br i1 %exitcond.not.i354.i.i, label %.3.endif.i340.i.i.i, label %B322.if.i.i.i

B0.endif.i.i.i:                                   ; preds = %.3.endif.if.i36.i.i.i.i, %.3.endif.i33.i.i.i.i
  %piece.i.i.i.i.i379.i.i.i = tail call ptr @sparse_allocate(i64 2176), !noalias !33
  %none.i.i.i.i.i380.i.i.i = icmp eq ptr %piece.i.i.i.i.i379.i.i.i, null
  br i1 %none.i.i.i.i.i380.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %.3.endif.i24.i.i381.i.i.i

.3.endif.i24.i.i381.i.i.i:                        ; preds = %B0.endif.i.i.i
  %address.i.i.i.i.i382.i.i.i = ptrtoint ptr %piece.i.i.i.i.i379.i.i.i to i64
  %after.i.i.i.i.i383.i.i.i = add i64 %address.i.i.i.i.i382.i.i.i, 127
  %even.i.i.i.i.i384.i.i.i = and i64 %after.i.i.i.i.i383.i.i.i, -64
  %data.i.i.i.i.i385.i.i.i = inttoptr i64 %even.i.i.i.i.i384.i.i.i to ptr
  %piece.repack3.i.i.i.i.i386.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i379.i.i.i, i64 24
  %9 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i379.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %9, i8 0, i64 32, i1 false), !noalias !33
  store i64 1, ptr %piece.i.i.i.i.i379.i.i.i, align 4, !noalias !33
  store ptr %data.i.i.i.i.i385.i.i.i, ptr %piece.repack3.i.i.i.i.i386.i.i.i, align 8, !noalias !33
  %.4.i.i.i.i387.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !46
  fence release
  %.4.i.i25.i.i388.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !46
  %.10.i.i.i389.i.i.i = icmp eq i64 %.4.i.i25.i.i388.i.i.i, 1
  br i1 %.10.i.i.i389.i.i.i, label %.3.endif.if.i.i.i412.i.i.i, label %.3.endif.i9.i.i390.i.i.i, !prof !27

.3.endif.if.i.i.i412.i.i.i:                       ; preds = %.3.endif.i24.i.i381.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i.i.i) #2, !noalias !46
  br label %.3.endif.i9.i.i390.i.i.i

.3.endif.i9.i.i390.i.i.i:                         ; preds = %.3.endif.if.i.i.i412.i.i.i, %.3.endif.i24.i.i381.i.i.i
  %.4.i.i.i391.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !47
  %.4.i.i.i22.i392.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !48
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(2048) %data.i.i.i.i.i385.i.i.i, i8 0, i64 2048, i1 false), !noalias !48
  fence release
  %.4.i.i10.i.i393.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !48
  %.10.i.i23.i394.i.i.i = icmp eq i64 %.4.i.i10.i.i393.i.i.i, 1
  br i1 %.10.i.i23.i394.i.i.i, label %.3.endif.if.i.i24.i411.i.i.i, label %.3.endif.i30.i395.i.i.i, !prof !27

.3.endif.if.i.i24.i411.i.i.i:                     ; preds = %.3.endif.i9.i.i390.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i.i.i) #2, !noalias !48
  br label %.3.endif.i30.i395.i.i.i

.3.endif.i30.i395.i.i.i:                          ; preds = %.3.endif.if.i.i24.i411.i.i.i, %.3.endif.i9.i.i390.i.i.i
  %.4.i.i27.i396.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !47
  fence release
  %.4.i.i31.i403.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !47
  %.10.i.i404.i.i.i = icmp eq i64 %.4.i.i31.i403.i.i.i, 1
  br i1 %.10.i.i404.i.i.i, label %.3.endif.if.i.i410.i.i.i, label %.3.endif.i33.i405.i.i.i, !prof !27

.3.endif.if.i.i410.i.i.i:                         ; preds = %.3.endif.i30.i395.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i.i.i) #2, !noalias !47
  br label %.3.endif.i33.i405.i.i.i

.3.endif.i33.i405.i.i.i:                          ; preds = %.3.endif.if.i.i410.i.i.i, %.3.endif.i30.i395.i.i.i
  fence release
  %.4.i.i34.i406.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !47
  %.10.i35.i407.i.i.i = icmp eq i64 %.4.i.i34.i406.i.i.i, 1
  br i1 %.10.i35.i407.i.i.i, label %.3.endif.if.i36.i409.i.i.i, label %B0.endif.endif.i.i.i, !prof !27

.3.endif.if.i36.i409.i.i.i:                       ; preds = %.3.endif.i33.i405.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i.i.i) #2, !noalias !47
  br label %B0.endif.endif.i.i.i

B0.endif.endif.i.i.i:                             ; preds = %.3.endif.if.i36.i409.i.i.i, %.3.endif.i33.i405.i.i.i
  br i1 %.41.i.i.i, label %B170.preheader.i.i.i, label %B282.i.i.i

B170.preheader.i.i.i:                             ; preds = %B0.endif.endif.i.i.i
  %.246.i.i.i = trunc i64 %a2 to i8
  br label %B170.if.i.i.i

B170.if.i.i.i:                                    ; preds = %B170.if.i.i.i, %B170.preheader.i.i.i
  %.122.0446.i.i.i = phi i64 [ 0, %B170.preheader.i.i.i ], [ %.191.i.i.i, %B170.if.i.i.i ]
  %.191.i.i.i = add nuw nsw i64 %.122.0446.i.i.i, 1
  %10 = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 %.122.0446.i.i.i
  store i8 %.246.i.i.i, ptr %10, align 1, !noalias !32
  %.249.i.i.i = shl i64 %.122.0446.i.i.i, %a2
  %11 = getelementptr i64, ptr %data.i.i.i.i.i385.i.i.i, i64 %.122.0446.i.i.i
  store i64 %.249.i.i.i, ptr %11, align 8, !noalias !32
  %exitcond448.not.i.i.i = icmp eq i64 %.191.i.i.i, 256
  br i1 %exitcond448.not.i.i.i, label %.3.endif.i.i355.i.i, label %B170.if.i.i.i

B322.if.i.i.i:                                    ; preds = %B537.i.i.i, %B282.i.i.i
  %.373.0444.i.i.i = phi i64 [ 0, %B282.i.i.i ], [ %.442.i.i.i, %B537.i.i.i ]
  %.442.i.i.i = add nuw nsw i64 %.373.0444.i.i.i, 1
  %.472.i.i.i = icmp slt i64 %.373.0444.i.i.i, %.346.i.i.i
  br i1 %.472.i.i.i, label %B537.sink.split.i.i.i, label %B350.i.i.i

B488.loopexit.i.i:                                ; preds = %B524.i.i
  %.282.i.i = icmp ult i64 %.299.i.i, %.18.i
  br i1 %.282.i.i, label %B502.i.i, label %B1326.i.i.loopexit

B502.i.i:                                         ; preds = %B502.i.i.outer, %B488.loopexit.i.i
  %i.4.1.i.i = phi i64 [ %.299.i.i, %B488.loopexit.i.i ], [ %i.4.1.i.i.ph, %B502.i.i.outer ]
  %.299.i.i = add i64 %i.4.1.i.i, 8
  %.301.not.i.i = icmp ugt i64 %.299.i.i, %.18.i
  %or.cond.i.i = select i1 %.182.i.i, i1 true, i1 %.301.not.i.i
  br i1 %or.cond.i.i, label %B618.i.i, label %B524.i.i

B524.i.i:                                         ; preds = %B502.i.i
  %.311.i.i = getelementptr i8, ptr %.60.i, i64 %i.4.1.i.i
  %.313.i.i = load i64, ptr %.311.i.i, align 1, !noalias !51
  %.315.i.i = and i64 %.313.i.i, %15
  %.316.i.i = icmp eq i64 %.315.i.i, 0
  br i1 %.316.i.i, label %B488.loopexit.i.i, label %B618.i.i

B618.i.i:                                         ; preds = %B524.i.i, %B502.i.i
  %.13.i.i.i = tail call i64 @llvm.umin.i64(i64 %.18.i, i64 %.299.i.i)
  %.416.i.i = icmp ult i64 %i.4.1.i.i, %.13.i.i.i
  br i1 %.416.i.i, label %B670.i.i, label %B1312.i.i

B670.i.i:                                         ; preds = %B618.i.i, %B670.i.i
  %i.6.2.i.i = phi i64 [ %.694.i.i, %B670.i.i ], [ %i.4.1.i.i, %B618.i.i ]
  %held.5.2.i.i = phi i64 [ %.683.i.i, %B670.i.i ], [ %held.6.1.i.i.ph, %B618.i.i ]
  %filled.3.2.i.i = phi i64 [ %.688.i.i, %B670.i.i ], [ %filled.4.1.i.i.ph, %B618.i.i ]
  %word.4.2.i.i = phi i64 [ %.675.i.i, %B670.i.i ], [ %word.5.1.i.i.ph, %B618.i.i ]
  %.529.i.i = getelementptr i32, ptr %.24.i, i64 %i.6.2.i.i
  %.530.i.i = load i32, ptr %.529.i.i, align 4, !noalias !51
  %.531.i.i = zext i32 %.530.i.i to i64
  %.465.i.i = getelementptr i8, ptr %.60.i, i64 %i.6.2.i.i
  %.466.i.i = load i8, ptr %.465.i.i, align 1, !noalias !51
  %.468.i.i = zext i8 %.466.i.i to i64
  %.493.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 %.468.i.i
  %.494.i.i = load i8, ptr %.493.i.i, align 1, !noalias !51
  %.495.i.i = zext i8 %.494.i.i to i64
  %notmask.i.i = shl nsw i64 -1, %.495.i.i
  %.534.i.i = xor i64 %notmask.i.i, -1
  %.535.i.i = and i64 %.534.i.i, %.531.i.i
  %.632.i.i = shl nuw nsw i64 %.535.i.i, %filled.3.2.i.i
  %.636.i.i = or i64 %.632.i.i, %held.5.2.i.i
  %.641.i.i = add nuw nsw i64 %filled.3.2.i.i, %.495.i.i
  %.644.i.i = trunc i64 %.636.i.i to i32
  %.671.i.i = getelementptr i32, ptr %.96.i, i64 %word.4.2.i.i
  store i32 %.644.i.i, ptr %.671.i.i, align 4, !noalias !51
  %.673.i.i = lshr i64 %.641.i.i, 5
  %.675.i.i = add i64 %.673.i.i, %word.4.2.i.i
  %.682.i.i = and i64 %.641.i.i, -32
  %.683.i.i = lshr i64 %.636.i.i, %.682.i.i
  %.688.i.i = and i64 %.641.i.i, 31
  %.694.i.i = add nuw i64 %i.6.2.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %.694.i.i, %.13.i.i.i
  br i1 %exitcond.not.i.i, label %B1312.i.i, label %B670.i.i

B1312.i.i:                                        ; preds = %B670.i.i, %B618.i.i
  %i.5.3.i.i = phi i64 [ %i.4.1.i.i, %B618.i.i ], [ %.13.i.i.i, %B670.i.i ]
  %held.8.3.i.i = phi i64 [ %held.6.1.i.i.ph, %B618.i.i ], [ %.683.i.i, %B670.i.i ]
  %filled.6.3.i.i = phi i64 [ %filled.4.1.i.i.ph, %B618.i.i ], [ %.688.i.i, %B670.i.i ]
  %word.7.3.i.i = phi i64 [ %word.5.1.i.i.ph, %B618.i.i ], [ %.675.i.i, %B670.i.i ]
  %.746.i.i = icmp ult i64 %i.5.3.i.i, %.18.i
  br i1 %.746.i.i, label %B502.i.i.outer, label %B1326.i.i.loopexit

B502.i.i.outer:                                   ; preds = %NRT_decref.exit451.i.i, %B1312.i.i
  %i.4.1.i.i.ph = phi i64 [ %i.5.3.i.i, %B1312.i.i ], [ 0, %NRT_decref.exit451.i.i ]
  %held.6.1.i.i.ph = phi i64 [ %held.8.3.i.i, %B1312.i.i ], [ 0, %NRT_decref.exit451.i.i ]
  %filled.4.1.i.i.ph = phi i64 [ %filled.6.3.i.i, %B1312.i.i ], [ 0, %NRT_decref.exit451.i.i ]
  %word.5.1.i.i.ph = phi i64 [ %word.7.3.i.i, %B1312.i.i ], [ 0, %NRT_decref.exit451.i.i ]
  br label %B502.i.i

B1326.i.i.loopexit:                               ; preds = %B1312.i.i, %B488.loopexit.i.i
  %held.10.2.i.i.ph = phi i64 [ %held.6.1.i.i.ph, %B488.loopexit.i.i ], [ %held.8.3.i.i, %B1312.i.i ]
  %filled.7.2.i.i.ph = phi i64 [ %filled.4.1.i.i.ph, %B488.loopexit.i.i ], [ %filled.6.3.i.i, %B1312.i.i ]
  %word.9.2.i.i.ph = phi i64 [ %word.5.1.i.i.ph, %B488.loopexit.i.i ], [ %word.7.3.i.i, %B1312.i.i ]
  %12 = icmp eq i64 %filled.7.2.i.i.ph, 0
  %13 = trunc i64 %held.10.2.i.i.ph to i32
  br label %B1326.i.i

B1326.i.i:                                        ; preds = %B1326.i.i.loopexit, %NRT_decref.exit451.i.i
  %held.10.2.i.i = phi i32 [ 0, %NRT_decref.exit451.i.i ], [ %13, %B1326.i.i.loopexit ]
  %filled.7.2.i.i = phi i1 [ true, %NRT_decref.exit451.i.i ], [ %12, %B1326.i.i.loopexit ]
  %word.9.2.i.i = phi i64 [ 0, %NRT_decref.exit451.i.i ], [ %word.9.2.i.i.ph, %B1326.i.i.loopexit ]
  fence release
  %.4.i.i370.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.10.i371.i.i = icmp eq i64 %.4.i.i370.i.i, 1
  br i1 %.10.i371.i.i, label %.3.endif.if.i372.i.i, label %NRT_decref.exit373.i.i, !prof !27

.3.endif.if.i372.i.i:                             ; preds = %B1326.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #2, !noalias !51
  br label %NRT_decref.exit373.i.i

NRT_decref.exit373.i.i:                           ; preds = %.3.endif.if.i372.i.i, %B1326.i.i
  br i1 %filled.7.2.i.i, label %_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %B1374.i.i

B1374.i.i:                                        ; preds = %NRT_decref.exit373.i.i
  %.825.i.i = getelementptr i32, ptr %.96.i, i64 %word.9.2.i.i
  store i32 %held.10.2.i.i, ptr %.825.i.i, align 4, !noalias !51
  %.833.i.i = add i64 %word.9.2.i.i, 1
  br label %_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

.3.endif.i387.sink.split.i.i:                     ; preds = %.3.endif.i374.i.i.i, %.3.endif.i334.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i.i.i) #2, !noalias !32
  br label %.3.endif.i387.i.i

.3.endif.i387.i.i:                                ; preds = %.3.endif.i387.sink.split.i.i, %.3.endif.i374.i.i.i, %.3.endif.i334.i.i.i
  %.4.i.i388.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.4.i.i392.i.i = atomicrmw add ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.4.i.i396.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.4.i.i400.i.i = atomicrmw add ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.4.i.i404.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.4.i.i408.i.i = atomicrmw add ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.182.i.i = icmp sgt i64 %a1, 63
  fence release
  %.4.i.i412.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.10.i413.i.i = icmp eq i64 %.4.i.i412.i.i, 1
  br i1 %.10.i413.i.i, label %.3.endif.if.i414.i.i, label %.3.endif.i417.i.i, !prof !27

.3.endif.if.i414.i.i:                             ; preds = %.3.endif.i387.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #2, !noalias !51
  br label %.3.endif.i417.i.i

.3.endif.i417.i.i:                                ; preds = %.3.endif.if.i414.i.i, %.3.endif.i387.i.i
  fence release
  %.4.i.i418.i.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.10.i419.i.i = icmp eq i64 %.4.i.i418.i.i, 1
  br i1 %.10.i419.i.i, label %.3.endif.if.i420.i.i, label %.3.endif.i423.i.i, !prof !27

.3.endif.if.i420.i.i:                             ; preds = %.3.endif.i417.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i.i.i) #2, !noalias !51
  br label %.3.endif.i423.i.i

.3.endif.i423.i.i:                                ; preds = %.3.endif.if.i420.i.i, %.3.endif.i417.i.i
  fence release
  %.4.i.i424.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.10.i425.i.i = icmp eq i64 %.4.i.i424.i.i, 1
  br i1 %.10.i425.i.i, label %.3.endif.if.i426.i.i, label %.3.endif.i429.i.i, !prof !27

.3.endif.if.i426.i.i:                             ; preds = %.3.endif.i423.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #2, !noalias !51
  br label %.3.endif.i429.i.i

.3.endif.i429.i.i:                                ; preds = %.3.endif.if.i426.i.i, %.3.endif.i423.i.i
  fence release
  %.4.i.i430.i.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.10.i431.i.i = icmp eq i64 %.4.i.i430.i.i, 1
  br i1 %.10.i431.i.i, label %.3.endif.if.i432.i.i, label %.3.endif.i435.i.i, !prof !27

.3.endif.if.i432.i.i:                             ; preds = %.3.endif.i429.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i.i.i) #2, !noalias !51
  br label %.3.endif.i435.i.i

.3.endif.i435.i.i:                                ; preds = %.3.endif.if.i432.i.i, %.3.endif.i429.i.i
  fence release
  %.4.i.i436.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.10.i437.i.i = icmp eq i64 %.4.i.i436.i.i, 1
  br i1 %.10.i437.i.i, label %.3.endif.if.i438.i.i, label %.3.endif.i441.i.i, !prof !27

.3.endif.if.i438.i.i:                             ; preds = %.3.endif.i435.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #2, !noalias !51
  br label %.3.endif.i441.i.i

.3.endif.i441.i.i:                                ; preds = %.3.endif.if.i438.i.i, %.3.endif.i435.i.i
  fence release
  %.4.i.i442.i.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.10.i443.i.i = icmp eq i64 %.4.i.i442.i.i, 1
  br i1 %.10.i443.i.i, label %.3.endif.if.i444.i.i, label %.3.endif.i447.i.i, !prof !27

.3.endif.if.i444.i.i:                             ; preds = %.3.endif.i441.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i.i.i) #2, !noalias !51
  br label %.3.endif.i447.i.i

.3.endif.i447.i.i:                                ; preds = %.3.endif.if.i444.i.i, %.3.endif.i441.i.i
  fence release
  %.4.i.i448.i.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.10.i449.i.i = icmp eq i64 %.4.i.i448.i.i, 1
  br i1 %.10.i449.i.i, label %.3.endif.if.i450.i.i, label %NRT_decref.exit451.i.i, !prof !27

.3.endif.if.i450.i.i:                             ; preds = %.3.endif.i447.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i.i.i) #2, !noalias !51
  br label %NRT_decref.exit451.i.i

NRT_decref.exit451.i.i:                           ; preds = %.3.endif.if.i450.i.i, %.3.endif.i447.i.i
  %.195.neg.i.i = shl nsw i64 -1, %a1
  %14 = mul i64 %.195.neg.i.i, 72340172838076673
  %15 = add i64 %14, 72340172838076672
  %.282475.not.i.i = icmp eq i64 %.18.i, 0
  br i1 %.282475.not.i.i, label %B1326.i.i, label %B502.i.i.outer

_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit: ; preds = %NRT_decref.exit373.i.i, %B1374.i.i, %B0.endif.i.i.i, %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i
  %16 = phi i64 [ -9223372036854775808, %B0.endif.i.i.i ], [ -9223372036854775808, %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i ], [ %word.9.2.i.i, %NRT_decref.exit373.i.i ], [ %.833.i.i, %B1374.i.i ]
  ret i64 %16
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v627B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %excinfo"}
!4 = !{!5, !7, !9, !1, !3}
!5 = distinct !{!5, !6, !"_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!6 = distinct !{!6, !"_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE"}
!7 = distinct !{!7, !8, !"_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!8 = distinct !{!8, !"_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!9 = distinct !{!9, !8, !"_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %excinfo"}
!10 = !{!11, !13, !14, !16, !17, !19, !20, !22, !23, !25, !7, !9, !1, !3}
!11 = distinct !{!11, !12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!12 = distinct !{!12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!13 = distinct !{!13, !12, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!14 = distinct !{!14, !15, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!15 = distinct !{!15, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!16 = distinct !{!16, !15, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!17 = distinct !{!17, !18, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v393B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %retptr"}
!18 = distinct !{!18, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v393B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29"}
!19 = distinct !{!19, !18, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v393B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %excinfo"}
!20 = distinct !{!20, !21, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v392B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %retptr"}
!21 = distinct !{!21, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v392B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29"}
!22 = distinct !{!22, !21, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v392B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %excinfo"}
!23 = distinct !{!23, !24, !"_ZN14sparse_kernels5words11token_tableB4v391B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dExx: %retptr"}
!24 = distinct !{!24, !"_ZN14sparse_kernels5words11token_tableB4v391B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dExx"}
!25 = distinct !{!25, !24, !"_ZN14sparse_kernels5words11token_tableB4v391B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dExx: %excinfo"}
!26 = !{!17, !19, !20, !22, !23, !25, !7, !9, !1, !3}
!27 = !{!"branch_weights", i32 1, i32 99}
!28 = !{!20, !22, !23, !25, !7, !9, !1, !3}
!29 = !{!30, !20, !22, !23, !25, !7, !9, !1, !3}
!30 = distinct !{!30, !31, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v394B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!31 = distinct !{!31, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v394B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIhLi1E1C7mutable7alignedE"}
!32 = !{!23, !25, !7, !9, !1, !3}
!33 = !{!34, !36, !37, !39, !40, !42, !43, !45, !23, !25, !7, !9, !1, !3}
!34 = distinct !{!34, !35, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!35 = distinct !{!35, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!36 = distinct !{!36, !35, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!37 = distinct !{!37, !38, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!38 = distinct !{!38, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!39 = distinct !{!39, !38, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!40 = distinct !{!40, !41, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v396B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %retptr"}
!41 = distinct !{!41, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v396B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29"}
!42 = distinct !{!42, !41, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v396B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %excinfo"}
!43 = distinct !{!43, !44, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v395B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %retptr"}
!44 = distinct !{!44, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v395B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29"}
!45 = distinct !{!45, !44, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v395B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %excinfo"}
!46 = !{!40, !42, !43, !45, !23, !25, !7, !9, !1, !3}
!47 = !{!43, !45, !23, !25, !7, !9, !1, !3}
!48 = !{!49, !43, !45, !23, !25, !7, !9, !1, !3}
!49 = distinct !{!49, !50, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v397B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!50 = distinct !{!50, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v397B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!51 = !{!7, !9, !1, !3}
