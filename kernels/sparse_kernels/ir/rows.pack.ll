; 03e8ead27e8436de8cad1bb685abf01e

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rows_pack(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #0 {
  %.11.i = add i64 %a0, 32
  %.12.i = inttoptr i64 %.11.i to ptr
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !0
  %.14.i = inttoptr i64 %.13.i to ptr
  %.16.i = load i64, ptr %.14.i, align 8, !noalias !0
  %.17.i = add i64 %a0, 16
  %.18.i = inttoptr i64 %.17.i to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !0
  %.22.i = inttoptr i64 %.19.i to ptr
  %.47.i = add i64 %a2, 32
  %.48.i = inttoptr i64 %.47.i to ptr
  %.49.i = load i64, ptr %.48.i, align 8, !noalias !0
  %.50.i = inttoptr i64 %.49.i to ptr
  %.52.i = load i64, ptr %.50.i, align 8, !noalias !0
  %.53.i = add i64 %a2, 16
  %.54.i = inttoptr i64 %.53.i to ptr
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !0
  %.58.i = inttoptr i64 %.55.i to ptr
  %.123121.not.i.i = icmp slt i64 %.16.i, 1
  br i1 %.123121.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v833B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B44.if.i.i

B136.i.i:                                         ; preds = %B136.preheader.i.i, %B136.i.i
  %value.2.1.i.i = phi i64 [ %.274.i.i, %B136.i.i ], [ %.194.i.i, %B136.preheader.i.i ]
  %byte.2.1.i.i = phi i64 [ %.278.i.i, %B136.i.i ], [ %.198.i.i, %B136.preheader.i.i ]
  %.218.i.i = icmp slt i64 %byte.2.1.i.i, 0
  %.219.i.i = select i1 %.218.i.i, i64 %.52.i, i64 0
  %1 = getelementptr i8, ptr %.58.i, i64 %byte.2.1.i.i
  %.233.i.i = getelementptr i8, ptr %1, i64 %.219.i.i
  %.234.i.i = load i8, ptr %.233.i.i, align 1, !noalias !3
  %2 = trunc i64 %value.2.1.i.i to i8
  %.271.i.i = or i8 %.234.i.i, %2
  store i8 %.271.i.i, ptr %.233.i.i, align 1, !noalias !3
  %.274.i.i = lshr i64 %value.2.1.i.i, 8
  %.278.i.i = add nsw i64 %byte.2.1.i.i, 1
  %.281.not.i.i = icmp eq i64 %.274.i.i, 0
  br i1 %.281.not.i.i, label %B306.i.i, label %B136.i.i

B306.i.i:                                         ; preds = %B136.i.i, %B44.if.i.i
  %exitcond.not.i.i = icmp eq i64 %.16.i, %.136.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v833B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B44.if.i.i

B44.if.i.i:                                       ; preds = %0, %B306.i.i
  %.65.0122.i.i = phi i64 [ %.136.i.i, %B306.i.i ], [ 0, %0 ]
  %.136.i.i = add nuw nsw i64 %.65.0122.i.i, 1
  %.162.i.i = mul nsw i64 %.65.0122.i.i, %a1
  %3 = getelementptr i64, ptr %.22.i, i64 %.65.0122.i.i
  %.192.i.i = load i64, ptr %3, align 8, !noalias !3
  %.193.i.i = and i64 %.162.i.i, 7
  %.194.i.i = shl i64 %.192.i.i, %.193.i.i
  %.202.not.i.i = icmp eq i64 %.194.i.i, 0
  br i1 %.202.not.i.i, label %B306.i.i, label %B136.preheader.i.i

B136.preheader.i.i:                               ; preds = %B44.if.i.i
  %.198.i.i = ashr i64 %.162.i.i, 3
  br label %B136.i.i

_ZN13_3cdynamic_3e5entryB4v833B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit: ; preds = %B306.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v833B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v833B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rows4packB4v834B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rows4packB4v834B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE"}
