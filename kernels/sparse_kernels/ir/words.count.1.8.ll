; 3022deb86c4b0789df36dfcd9097b57a

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 0, -9223372036854775807) i64 @sparse_words_count(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr {
  %.13.i = add i64 %a0, 32
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !0
  %.16.i = inttoptr i64 %.15.i to ptr
  %.18.i = load i64, ptr %.16.i, align 8, !noalias !0
  %.19.i = add i64 %a0, 16
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.24.i = inttoptr i64 %.21.i to ptr
  %.49.i = add i64 %a1, 32
  %.50.i = inttoptr i64 %.49.i to ptr
  %.51.i = load i64, ptr %.50.i, align 8, !noalias !0
  %.52.i = inttoptr i64 %.51.i to ptr
  %.54.i = load i64, ptr %.52.i, align 8, !noalias !0
  %.55.i = add i64 %a1, 16
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.60.i = inttoptr i64 %.57.i to ptr
  %.85.i = add i64 %a4, 32
  %.86.i = inttoptr i64 %.85.i to ptr
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !0
  %.88.i = inttoptr i64 %.87.i to ptr
  %.91.i = getelementptr i8, ptr %.88.i, i64 8
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !0
  %.94.i = add i64 %a4, 16
  %.95.i = inttoptr i64 %.94.i to ptr
  %.96.i = load i64, ptr %.95.i, align 8, !noalias !0
  %.99.i = inttoptr i64 %.96.i to ptr
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 4224), !noalias !4
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v737B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %.3.endif.i24.i.i.i

.3.endif.i24.i.i.i:                               ; preds = %0
  %address.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 24
  %1 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, i8 0, i64 32, i1 false), !noalias !4
  store i64 1, ptr %piece.i.i.i.i.i.i, align 4, !noalias !4
  store ptr %data.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i, align 8, !noalias !4
  %.4.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !17
  fence release
  %.4.i.i25.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !17
  %.10.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %B0.endif.i.i, !prof !18

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !17
  br label %B0.endif.i.i

B130.loopexit.i.i:                                ; preds = %B280.if.i.i, %_ZN14sparse_kernels5words8tokeniseB4v409B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i
  %.187.i.i = icmp sgt i64 %.134.0324.i.i, 1
  br i1 %.187.i.i, label %B130.if.i.i, label %B354.i.i

B354.i.i:                                         ; preds = %B130.loopexit.i.i, %B0.endif.i.i
  fence release
  %.4.i.i278.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i279.i.i = icmp eq i64 %.4.i.i278.i.i, 1
  br i1 %.10.i279.i.i, label %.3.endif.if.i280.i.i, label %_ZN13_3cdynamic_3e5entryB4v737B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !18

.3.endif.if.i280.i.i:                             ; preds = %B354.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB4v737B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

B0.endif.i.i:                                     ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i24.i.i.i
  %2 = add nuw i64 %.18.i, 4095
  %.166.i.i = lshr i64 %2, 12
  %.145.inv.i.i = icmp slt i64 %.18.i, 1
  %.187322.not325.i.i = icmp eq i64 %.166.i.i, 0
  %.187322.not.i.i = select i1 %.145.inv.i.i, i1 true, i1 %.187322.not325.i.i
  br i1 %.187322.not.i.i, label %B354.i.i, label %B130.if.lr.ph.i.i

B130.if.lr.ph.i.i:                                ; preds = %B0.endif.i.i
  %.41.i.i.i = icmp eq i64 %a2, 64
  %.255.i.i.i = shl nuw i64 1, %a2
  %notmask.i.i.i = shl nsw i64 -1, %a3
  %.258.i.i.i = xor i64 %notmask.i.i.i, -1
  br label %B130.if.i.i

B130.if.i.i:                                      ; preds = %B130.if.lr.ph.i.i, %B130.loopexit.i.i
  %.134.0324.i.i = phi i64 [ %.166.i.i, %B130.if.lr.ph.i.i ], [ %.196.i.i, %B130.loopexit.i.i ]
  %.131.0323.i.i = phi i64 [ 0, %B130.if.lr.ph.i.i ], [ %.200.i.i, %B130.loopexit.i.i ]
  %.196.i.i = add nsw i64 %.134.0324.i.i, -1
  %.200.i.i = add nuw i64 %.131.0323.i.i, 4096
  %.236.i.i = sub nsw i64 %.18.i, %.131.0323.i.i
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 %.236.i.i, i64 4096)
  %.267.i.i = add nsw i64 %.13.i.i.i, %.131.0323.i.i
  %.305.i.i = icmp slt i64 %.131.0323.i.i, 0
  %.306.i.i = select i1 %.305.i.i, i64 %.18.i, i64 0
  %.307.i.i = add i64 %.306.i.i, %.131.0323.i.i
  %.310.i.i = icmp slt i64 %.307.i.i, 0
  br i1 %.310.i.i, label %B132.endif.else.if.i.i, label %B132.endif.else.endif.i.i, !prof !18

B132.endif.endif.i.i:                             ; preds = %B132.endif.else.endif.endif.endif.if.i.i, %B132.endif.else.endif.endif.endif.i.i
  %.295.sroa.13.0.i.i = phi i64 [ %.18.i, %B132.endif.else.endif.endif.endif.if.i.i ], [ %.295.sroa.13.1.i.i, %B132.endif.else.endif.endif.endif.i.i ]
  %.383.i.i = sub i64 %.295.sroa.13.0.i.i, %.295.sroa.0.3.i.i
  %.408.i.i = getelementptr i8, ptr %.24.i, i64 %.295.sroa.0.3.i.i
  %.4.i.i216.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.133244.not.i.i.i = icmp slt i64 %.383.i.i, 1
  br i1 %.41.i.i.i, label %B106.i.i.i, label %B220.i.i.i

B106.i.i.i:                                       ; preds = %B132.endif.endif.i.i
  br i1 %.133244.not.i.i.i, label %B216.i.i.i, label %B146.if.i.i.i

common.ret.sink.split.i.i.i:                      ; preds = %B706.i.i.i, %B216.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !20
  br label %_ZN14sparse_kernels5words8tokeniseB4v409B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i

B216.i.i.i:                                       ; preds = %B146.if.i.i.i, %B106.i.i.i
  fence release
  %.4.i.i223.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i224.i.i.i = icmp eq i64 %.4.i.i223.i.i.i, 1
  br i1 %.10.i224.i.i.i, label %common.ret.sink.split.i.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v409B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i, !prof !18

B220.i.i.i:                                       ; preds = %B132.endif.endif.i.i
  br i1 %.133244.not.i.i.i, label %B706.i.i.i, label %B356.if.i.i.i

B694.i.i.i:                                       ; preds = %B356.if.i.i.i
  %.431.i.i.i = lshr i64 %.426.i.i.i, 1
  %.432.i.i.i = xor i64 %.431.i.i.i, -1
  %.434.i.i.i = and i64 %.432.i.i.i, %.426.i.i.i
  %.435.i.i.i = uitofp nneg i64 %.434.i.i.i to double
  %3 = bitcast double %.435.i.i.i to i64
  %.460.i.i.i = lshr i64 %3, 52
  %.461.i.i.i = add nsw i64 %.460.i.i.i, -1023
  %.471.i.i.i = sub i64 %.461.i.i.i, %a2
  %.473.i.i.i = shl i64 %.471.i.i.i, %a3
  %.475.i.i.i = add i64 %.473.i.i.i, %.255.i.i.i
  %.463.i.i.i = sub i64 %.461.i.i.i, %a3
  %.465.i.i.i = and i64 %.463.i.i.i, 63
  %.467.i.i.i = lshr i64 %.426.i.i.i, %.465.i.i.i
  %.469.i.i.i = and i64 %.467.i.i.i, %.258.i.i.i
  %.476.i.i.i = add i64 %.475.i.i.i, %.469.i.i.i
  %4 = trunc i64 %.476.i.i.i to i8
  br label %B696.i.i.i

B696.i.i.i:                                       ; preds = %B356.if.i.i.i, %B694.i.i.i
  %"$phi696.1.2.1.i.i.i" = phi i8 [ %4, %B694.i.i.i ], [ %.425.i.i.i, %B356.if.i.i.i ]
  %5 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.298.0242.i.i.i
  store i8 %"$phi696.1.2.1.i.i.i", ptr %5, align 1, !noalias !20
  %exitcond.not.i.i.i = icmp eq i64 %.383.i.i, %.367.i.i.i
  br i1 %exitcond.not.i.i.i, label %B706.i.i.i, label %B356.if.i.i.i

B706.i.i.i:                                       ; preds = %B696.i.i.i, %B220.i.i.i
  fence release
  %.4.i.i235.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i236.i.i.i = icmp eq i64 %.4.i.i235.i.i.i, 1
  br i1 %.10.i236.i.i.i, label %common.ret.sink.split.i.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v409B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i, !prof !18

B146.if.i.i.i:                                    ; preds = %B106.i.i.i, %B146.if.i.i.i
  %.75.0246.i.i.i = phi i64 [ %.146.i.i.i, %B146.if.i.i.i ], [ 0, %B106.i.i.i ]
  %.146.i.i.i = add nuw nsw i64 %.75.0246.i.i.i, 1
  %6 = getelementptr i8, ptr %.408.i.i, i64 %.75.0246.i.i.i
  %.200.i.i.i = load i8, ptr %6, align 1, !noalias !20
  %.201.i.i.i = zext i8 %.200.i.i.i to i64
  %.203.i.i.i = lshr i64 %.201.i.i.i, %a3
  %7 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.75.0246.i.i.i
  %.233.i.i.i = trunc nuw i64 %.203.i.i.i to i8
  store i8 %.233.i.i.i, ptr %7, align 1, !noalias !20
  %exitcond247.not.i.i.i = icmp eq i64 %.383.i.i, %.146.i.i.i
  br i1 %exitcond247.not.i.i.i, label %B216.i.i.i, label %B146.if.i.i.i

B356.if.i.i.i:                                    ; preds = %B220.i.i.i, %B696.i.i.i
  %.298.0242.i.i.i = phi i64 [ %.367.i.i.i, %B696.i.i.i ], [ 0, %B220.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0242.i.i.i, 1
  %8 = getelementptr i8, ptr %.408.i.i, i64 %.298.0242.i.i.i
  %.425.i.i.i = load i8, ptr %8, align 1, !noalias !20
  %.426.i.i.i = zext i8 %.425.i.i.i to i64
  %.482.i.i.i = icmp ugt i64 %.255.i.i.i, %.426.i.i.i
  br i1 %.482.i.i.i, label %B696.i.i.i, label %B694.i.i.i

_ZN14sparse_kernels5words8tokeniseB4v409B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i: ; preds = %B706.i.i.i, %B216.i.i.i, %common.ret.sink.split.i.i.i
  %.553319.not.i.i = icmp slt i64 %.236.i.i, 1
  br i1 %.553319.not.i.i, label %B130.loopexit.i.i, label %B280.if.i.i

B132.endif.else.if.i.i:                           ; preds = %B130.if.i.i
  br label %B132.endif.else.endif.i.i

B132.endif.else.endif.i.i:                        ; preds = %B132.endif.else.if.i.i, %B130.if.i.i
  %.295.sroa.0.1.i.i = phi i64 [ 0, %B132.endif.else.if.i.i ], [ %.307.i.i, %B130.if.i.i ]
  %.315.not.i.i = icmp slt i64 %.307.i.i, %.18.i
  br i1 %.315.not.i.i, label %B132.endif.else.endif.endif.i.i, label %B132.endif.else.endif.if.i.i, !prof !23

B132.endif.else.endif.if.i.i:                     ; preds = %B132.endif.else.endif.i.i
  br label %B132.endif.else.endif.endif.i.i

B132.endif.else.endif.endif.i.i:                  ; preds = %B132.endif.else.endif.if.i.i, %B132.endif.else.endif.i.i
  %.295.sroa.0.3.i.i = phi i64 [ %.18.i, %B132.endif.else.endif.if.i.i ], [ %.295.sroa.0.1.i.i, %B132.endif.else.endif.i.i ]
  %.322.i.i = icmp slt i64 %.267.i.i, 0
  %.323.i.i = select i1 %.322.i.i, i64 %.18.i, i64 0
  %.324.i.i = add i64 %.323.i.i, %.267.i.i
  %.327.i.i = icmp slt i64 %.324.i.i, 0
  br i1 %.327.i.i, label %B132.endif.else.endif.endif.if.i.i, label %B132.endif.else.endif.endif.endif.i.i, !prof !18

B132.endif.else.endif.endif.if.i.i:               ; preds = %B132.endif.else.endif.endif.i.i
  br label %B132.endif.else.endif.endif.endif.i.i

B132.endif.else.endif.endif.endif.i.i:            ; preds = %B132.endif.else.endif.endif.if.i.i, %B132.endif.else.endif.endif.i.i
  %.295.sroa.13.1.i.i = phi i64 [ 0, %B132.endif.else.endif.endif.if.i.i ], [ %.324.i.i, %B132.endif.else.endif.endif.i.i ]
  %.332.not.i.i = icmp slt i64 %.324.i.i, %.18.i
  br i1 %.332.not.i.i, label %B132.endif.endif.i.i, label %B132.endif.else.endif.endif.endif.if.i.i, !prof !23

B132.endif.else.endif.endif.endif.if.i.i:         ; preds = %B132.endif.else.endif.endif.endif.i.i
  br label %B132.endif.endif.i.i

B280.if.i.i:                                      ; preds = %_ZN14sparse_kernels5words8tokeniseB4v409B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i, %B280.if.i.i
  %.500.0321.i.i = phi i64 [ %.562.i.i, %B280.if.i.i ], [ %.13.i.i.i, %_ZN14sparse_kernels5words8tokeniseB4v409B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i ]
  %.497.0320.i.i = phi i64 [ %.566.i.i, %B280.if.i.i ], [ 0, %_ZN14sparse_kernels5words8tokeniseB4v409B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i ]
  %.562.i.i = add nsw i64 %.500.0321.i.i, -1
  %.566.i.i = add nuw nsw i64 %.497.0320.i.i, 1
  %.592.i.i = add nuw nsw i64 %.497.0320.i.i, %.131.0323.i.i
  %.606.i.i = icmp slt i64 %.592.i.i, 0
  %.607.i.i = select i1 %.606.i.i, i64 %.54.i, i64 0
  %9 = getelementptr i16, ptr %.60.i, i64 %.592.i.i
  %.621.i.i = getelementptr i16, ptr %9, i64 %.607.i.i
  %.622.i.i = load i16, ptr %.621.i.i, align 2, !noalias !19
  %10 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.497.0320.i.i
  %.652.i.i = load i8, ptr %10, align 1, !noalias !19
  %.658.i.i = zext i16 %.622.i.i to i64
  %.659.i.i = zext i8 %.652.i.i to i64
  %.697.i.i = mul i64 %.92.i, %.658.i.i
  %11 = getelementptr i64, ptr %.99.i, i64 %.697.i.i
  %.701.i.i = getelementptr i64, ptr %11, i64 %.659.i.i
  %.702.i.i = load i64, ptr %.701.i.i, align 8, !noalias !19
  %.703.i.i = add nsw i64 %.702.i.i, 1
  store i64 %.703.i.i, ptr %.701.i.i, align 8, !noalias !19
  %.553.i.i = icmp samesign ugt i64 %.500.0321.i.i, 1
  br i1 %.553.i.i, label %B280.if.i.i, label %B130.loopexit.i.i

_ZN13_3cdynamic_3e5entryB4v737B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit: ; preds = %B354.i.i, %.3.endif.if.i280.i.i, %0
  %12 = phi i64 [ -9223372036854775808, %0 ], [ 0, %.3.endif.if.i280.i.i ], [ 0, %B354.i.i ]
  ret i64 %12
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v737B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v737B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v737B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %excinfo"}
!4 = !{!5, !7, !8, !10, !11, !13, !14, !16, !1, !3}
!5 = distinct !{!5, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!6 = distinct !{!6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!7 = distinct !{!7, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!8 = distinct !{!8, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!9 = distinct !{!9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!10 = distinct !{!10, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!11 = distinct !{!11, !12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v408B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %retptr"}
!12 = distinct !{!12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v408B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29"}
!13 = distinct !{!13, !12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v408B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %excinfo"}
!14 = distinct !{!14, !15, !"_ZN14sparse_kernels5words5countB4v407B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN14sparse_kernels5words5countB4v407B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE"}
!16 = distinct !{!16, !15, !"_ZN14sparse_kernels5words5countB4v407B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE: %excinfo"}
!17 = !{!11, !13, !14, !16, !1, !3}
!18 = !{!"branch_weights", i32 1, i32 99}
!19 = !{!14, !16, !1, !3}
!20 = !{!21, !14, !16, !1, !3}
!21 = distinct !{!21, !22, !"_ZN14sparse_kernels5words8tokeniseB4v409B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!22 = distinct !{!22, !"_ZN14sparse_kernels5words8tokeniseB4v409B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE"}
!23 = !{!"branch_weights", i32 99, i32 1}
