; e5d237339a29f6f61146d6237835d527

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rans_fill_symbols(i64 %a0, i64 %a1) local_unnamed_addr #0 {
  %.10.i = add i64 %a0, 32
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !0
  %.13.i = inttoptr i64 %.12.i to ptr
  %.15.i = load i64, ptr %.13.i, align 8, !noalias !0
  %.16.i = getelementptr i8, ptr %.13.i, i64 8
  %.17.i = load i64, ptr %.16.i, align 8, !noalias !0
  %.19.i = add i64 %a0, 16
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.24.i = inttoptr i64 %.21.i to ptr
  %.52.i = add i64 %a1, 32
  %.53.i = inttoptr i64 %.52.i to ptr
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !0
  %.55.i = inttoptr i64 %.54.i to ptr
  %.58.i = getelementptr i8, ptr %.55.i, i64 8
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.61.i = add i64 %a1, 16
  %.62.i = inttoptr i64 %.61.i to ptr
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !0
  %.66.i = inttoptr i64 %.63.i to ptr
  %.140198.not.i.i = icmp slt i64 %.15.i, 1
  br i1 %.140198.not.i.i, label %_ZN13_3cdynamic_3e5entryB2v1B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, label %B56.if.i.i

B56.loopexit.i.i:                                 ; preds = %B458.i.i
  %.153.i.i = add nuw nsw i64 %.82.0199.i.i, 1
  %exitcond201.not.i.i = icmp eq i64 %.15.i, %.153.i.i
  br i1 %exitcond201.not.i.i, label %_ZN13_3cdynamic_3e5entryB2v1B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, label %B56.if.i.i

B458.i.i:                                         ; preds = %B238.endif.i.i, %B130.if.i.i
  %start.3.2.i.i = phi i64 [ %.511.i.i, %B238.endif.i.i ], [ %start.2.1197.i.i, %B130.if.i.i ]
  %exitcond.not.i.i = icmp eq i64 %.276.i.i, 256
  br i1 %exitcond.not.i.i, label %B56.loopexit.i.i, label %B130.if.i.i

B56.if.i.i:                                       ; preds = %0, %B56.loopexit.i.i
  %.82.0199.i.i = phi i64 [ %.153.i.i, %B56.loopexit.i.i ], [ 0, %0 ]
  %.356.i.i = mul i64 %.82.0199.i.i, %.17.i
  %1 = getelementptr i32, ptr %.24.i, i64 %.356.i.i
  %.388.i.i = shl nsw i64 %.82.0199.i.i, 8
  br label %B130.if.i.i

B130.if.i.i:                                      ; preds = %B56.if.i.i, %B458.i.i
  %start.2.1197.i.i = phi i64 [ 0, %B56.if.i.i ], [ %start.3.2.i.i, %B458.i.i ]
  %.207.0195.i.i = phi i64 [ 0, %B56.if.i.i ], [ %.276.i.i, %B458.i.i ]
  %.276.i.i = add nuw nsw i64 %.207.0195.i.i, 1
  %2 = getelementptr i32, ptr %1, i64 %.207.0195.i.i
  %.361.i.i = load i32, ptr %2, align 4, !noalias !3
  %.369.not.i.i = icmp eq i32 %.361.i.i, 0
  br i1 %.369.not.i.i, label %B458.i.i, label %B238.endif.i.i

B238.endif.i.i:                                   ; preds = %B130.if.i.i
  %.364.i.i = zext i32 %.361.i.i to i64
  %.380.i.i = udiv i64 17592186044416, %.364.i.i
  %.386.i.i = add nuw nsw i64 %.380.i.i, 1
  %.390.i.i = add nuw nsw i64 %.207.0195.i.i, %.388.i.i
  %.439.i.i = mul i64 %.390.i.i, %.59.i
  %.443.i.i = getelementptr i64, ptr %.66.i, i64 %.439.i.i
  store i64 %.386.i.i, ptr %.443.i.i, align 8, !noalias !3
  %.446.i.i = shl nuw nsw i64 %.364.i.i, 12
  %.448.i.i = or i64 %.446.i.i, %start.2.1197.i.i
  %.507.i.i = getelementptr i8, ptr %.443.i.i, i64 8
  store i64 %.448.i.i, ptr %.507.i.i, align 8, !noalias !3
  %.511.i.i = add i64 %start.2.1197.i.i, %.364.i.i
  br label %B458.i.i

_ZN13_3cdynamic_3e5entryB2v1B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B56.loopexit.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB2v1B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB2v1B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rans12fill_symbolsB2v2B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rans12fill_symbolsB2v2B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE"}
