; ff223b1ff137434d3fa69b76e469620c

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rows_unpack(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #0 {
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
  %notmask.i.i = shl nsw i64 -1, %a1
  %.37.i.i = xor i64 %notmask.i.i, -1
  %.129158.not.i.i = icmp slt i64 %.52.i, 1
  br i1 %.129158.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v835B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B168.if.lr.ph.i.i

B168.if.lr.ph.i.i:                                ; preds = %0
  %.183.i.i = add i64 %a1, 7
  br label %B168.if.i.i

B404.i.i:                                         ; preds = %B286.if.i.i, %B168.if.i.i
  %value.2.1.lcssa.i.i = phi i64 [ 0, %B168.if.i.i ], [ %.343.i.i, %B286.if.i.i ]
  %.354.i.i = and i64 %.172.i.i, 7
  %.358.i.i = lshr i64 %value.2.1.lcssa.i.i, %.354.i.i
  %.362.i.i = and i64 %.358.i.i, %.37.i.i
  %1 = getelementptr i64, ptr %.58.i, i64 %.71.0159.i.i
  store i64 %.362.i.i, ptr %1, align 8, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.142.i.i, %.52.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v835B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B168.if.i.i

B168.if.i.i:                                      ; preds = %B404.i.i, %B168.if.lr.ph.i.i
  %.71.0159.i.i = phi i64 [ 0, %B168.if.lr.ph.i.i ], [ %.142.i.i, %B404.i.i ]
  %.142.i.i = add nuw nsw i64 %.71.0159.i.i, 1
  %.172.i.i = mul nsw i64 %.71.0159.i.i, %a1
  %.180.i.i = ashr i64 %.172.i.i, 3
  %.184.i.i = add i64 %.183.i.i, %.172.i.i
  %.185.i.i = ashr i64 %.184.i.i, 3
  %.226.i.i = sub nsw i64 %.185.i.i, %.180.i.i
  %.269154.not.i.i = icmp slt i64 %.226.i.i, 1
  br i1 %.269154.not.i.i, label %B404.i.i, label %B286.if.i.i

B286.if.i.i:                                      ; preds = %B168.if.i.i, %B286.if.i.i
  %value.2.1157.i.i = phi i64 [ %.343.i.i, %B286.if.i.i ], [ 0, %B168.if.i.i ]
  %.216.0156.i.i = phi i64 [ %.278.i.i, %B286.if.i.i ], [ %.226.i.i, %B168.if.i.i ]
  %.213.0155.i.i = phi i64 [ %.282.i.i, %B286.if.i.i ], [ %.180.i.i, %B168.if.i.i ]
  %.278.i.i = add nsw i64 %.216.0156.i.i, -1
  %.282.i.i = add nsw i64 %.213.0155.i.i, 1
  %.320.i.i = icmp slt i64 %.213.0155.i.i, 0
  %.321.i.i = select i1 %.320.i.i, i64 %.16.i, i64 0
  %2 = getelementptr i8, ptr %.22.i, i64 %.213.0155.i.i
  %.335.i.i = getelementptr i8, ptr %2, i64 %.321.i.i
  %.336.i.i = load i8, ptr %.335.i.i, align 1, !noalias !3
  %.337.i.i = zext i8 %.336.i.i to i64
  %.339.i.i = sub nsw i64 %.213.0155.i.i, %.180.i.i
  %.340.i.i = shl nsw i64 %.339.i.i, 3
  %.341.i.i = shl i64 %.337.i.i, %.340.i.i
  %.343.i.i = or i64 %.341.i.i, %value.2.1157.i.i
  %.269.i.i = icmp samesign ugt i64 %.216.0156.i.i, 1
  br i1 %.269.i.i, label %B286.if.i.i, label %B404.i.i

_ZN13_3cdynamic_3e5entryB4v835B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit: ; preds = %B404.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v835B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v835B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels4rows6unpackB4v836B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels4rows6unpackB4v836B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIyLi1E1C7mutable7alignedE"}
