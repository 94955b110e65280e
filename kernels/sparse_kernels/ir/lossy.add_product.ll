; 60323266e98cf36c29a7956776d1d8ff

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB2v1B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxdxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, double %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7) unnamed_addr #0 {
entry:
  %.16 = add i64 %arg.a0, 32
  %.17 = inttoptr i64 %.16 to ptr
  %.18 = load i64, ptr %.17, align 8
  %.19 = inttoptr i64 %.18 to ptr
  %.21 = load i64, ptr %.19, align 8
  %.22 = add i64 %arg.a0, 16
  %.23 = inttoptr i64 %.22 to ptr
  %.24 = load i64, ptr %.23, align 8
  %.27 = inttoptr i64 %.24 to ptr
  %.52 = add i64 %arg.a1, 32
  %.53 = inttoptr i64 %.52 to ptr
  %.54 = load i64, ptr %.53, align 8
  %.55 = inttoptr i64 %.54 to ptr
  %.57 = load i64, ptr %.55, align 8
  %.58 = getelementptr i8, ptr %.55, i64 8
  %.59 = load i64, ptr %.58, align 8
  %.61 = add i64 %arg.a1, 16
  %.62 = inttoptr i64 %.61 to ptr
  %.63 = load i64, ptr %.62, align 8
  %.66 = inttoptr i64 %.63 to ptr
  %.94 = add i64 %arg.a2, 32
  %.95 = inttoptr i64 %.94 to ptr
  %.96 = load i64, ptr %.95, align 8
  %.97 = inttoptr i64 %.96 to ptr
  %.99 = load i64, ptr %.97, align 8
  %.100 = getelementptr i8, ptr %.97, i64 8
  %.101 = load i64, ptr %.100, align 8
  %.103 = add i64 %arg.a2, 16
  %.104 = inttoptr i64 %.103 to ptr
  %.105 = load i64, ptr %.104, align 8
  %.108 = inttoptr i64 %.105 to ptr
  %.136 = add i64 %arg.a6, 32
  %.137 = inttoptr i64 %.136 to ptr
  %.138 = load i64, ptr %.137, align 8
  %.139 = inttoptr i64 %.138 to ptr
  %.141 = load i64, ptr %.139, align 8
  %.142 = add i64 %arg.a6, 16
  %.143 = inttoptr i64 %.142 to ptr
  %.144 = load i64, ptr %.143, align 8
  %.147 = inttoptr i64 %.144 to ptr
  %.172 = add i64 %arg.a7, 32
  %.173 = inttoptr i64 %.172 to ptr
  %.174 = load i64, ptr %.173, align 8
  %.175 = inttoptr i64 %.174 to ptr
  %.177 = load i64, ptr %.175, align 8
  %.178 = add i64 %arg.a7, 16
  %.179 = inttoptr i64 %.178 to ptr
  %.180 = load i64, ptr %.179, align 8
  %.183 = inttoptr i64 %.180 to ptr
  %.89.i = fptrunc double %arg.a3 to float
  %.106.i = icmp sgt i64 %.177, 0
  br i1 %.106.i, label %B96.preheader.i, label %_ZN14sparse_kernels5lossy11add_productB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEdxx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit

B96.preheader.i:                                  ; preds = %entry
  %.229.i.i = icmp slt i64 %.141, 1
  %.370.0.i.i = and i64 %.59, 3
  %.400.i.i = and i64 %.59, -4
  %0 = tail call i64 @llvm.smax.i64(i64 %.59, i64 3)
  %spec.select720.i.i = lshr i64 %0, 2
  %.484728.not.i.i = icmp eq i64 %spec.select720.i.i, 0
  %.1544734.not.i.i = icmp eq i64 %.370.0.i.i, 0
  %1 = shl i64 %.141, 2
  br label %B96.i

B96.i:                                            ; preds = %B296.i, %B96.preheader.i
  %row.2.0.i = phi i64 [ %.492.i, %B296.i ], [ %arg.a4, %B96.preheader.i ]
  %column.2.0.i = phi i64 [ 0, %B296.i ], [ %arg.a5, %B96.preheader.i ]
  %i.2.0.i = phi i64 [ %.484.i, %B296.i ], [ 0, %B96.preheader.i ]
  %.131.i = icmp slt i64 %row.2.0.i, 0
  %.132.i = select i1 %.131.i, i64 %.57, i64 0
  %.133.i = add i64 %.132.i, %row.2.0.i
  %.150.i = mul i64 %.133.i, %.59
  %.152.i = getelementptr float, ptr %.66, i64 %.150.i
  br i1 %.229.i.i, label %.296.else.if.i.i, label %.295.endif.preheader.i.i, !prof !0

B124.loopexit.i.i:                                ; preds = %B316.if.i.i, %B126.else.endif.endif.i.i
  %.484.i.i = icmp samesign ugt i64 %.431.0730.i.i, 1
  br i1 %.484.i.i, label %B126.else.endif.i.i, label %B467.preheader.i.i

B467.preheader.i.i:                               ; preds = %B124.loopexit.i.i, %.296.else.if.i.i
  br i1 %.1544734.not.i.i, label %_ZN14sparse_kernels7lowrank7combineB2v3B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i, label %B467.if.i.i

B467.loopexit.i.i:                                ; preds = %B523.if.i.i, %B467.if.i.i
  %.1544.i.i = icmp sgt i64 %.1491.0736.i.i, 1
  br i1 %.1544.i.i, label %B467.if.i.i, label %_ZN14sparse_kernels7lowrank7combineB2v3B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i

.295.endif.preheader.i.i:                         ; preds = %B96.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.147, i8 0, i64 %1, i1 false), !noalias !1
  br label %.296.else.if.i.i

.296.else.if.i.i:                                 ; preds = %.295.endif.preheader.i.i, %B96.i
  br i1 %.484728.not.i.i, label %B467.preheader.i.i, label %B126.else.endif.i.i

B126.else.endif.i.i:                              ; preds = %.296.else.if.i.i, %B124.loopexit.i.i
  %.431.0730.i.i = phi i64 [ %.493.i.i, %B124.loopexit.i.i ], [ %spec.select720.i.i, %.296.else.if.i.i ]
  %.428.0729.i.i = phi i64 [ %.497.i.i, %B124.loopexit.i.i ], [ 0, %.296.else.if.i.i ]
  %.493.i.i = add nsw i64 %.431.0730.i.i, -1
  %.497.i.i = add nuw nsw i64 %.428.0729.i.i, 4
  %.569.not.i.i = icmp slt i64 %.428.0729.i.i, %.59
  br i1 %.569.not.i.i, label %B126.else.endif.endif.i.i, label %B126.else.endif.if.i.i, !prof !6

B126.else.endif.if.i.i:                           ; preds = %B126.else.endif.i.i
  br label %B126.else.endif.endif.i.i

B126.else.endif.endif.i.i:                        ; preds = %B126.else.endif.if.i.i, %B126.else.endif.i.i
  %.549.sroa.0.3.i.i = phi i64 [ %.59, %B126.else.endif.if.i.i ], [ %.428.0729.i.i, %B126.else.endif.i.i ]
  %.662.i.i = getelementptr float, ptr %.152.i, i64 %.549.sroa.0.3.i.i
  %.720.i.i = load float, ptr %.662.i.i, align 4, !noalias !1
  %.748.i.i = getelementptr i8, ptr %.662.i.i, i64 4
  %.749.i.i = load float, ptr %.748.i.i, align 4, !noalias !1
  %.777.i.i = getelementptr i8, ptr %.662.i.i, i64 8
  %.778.i.i = load float, ptr %.777.i.i, align 4, !noalias !1
  %.806.i.i = getelementptr i8, ptr %.662.i.i, i64 12
  %.807.i.i = load float, ptr %.806.i.i, align 4, !noalias !1
  %.845.i.i = mul i64 %.428.0729.i.i, %.101
  %.847.i.i = getelementptr float, ptr %.108, i64 %.845.i.i
  %.876.i.i = or disjoint i64 %.428.0729.i.i, 1
  %.914.i.i = mul i64 %.876.i.i, %.101
  %.916.i.i = getelementptr float, ptr %.108, i64 %.914.i.i
  %.945.i.i = or disjoint i64 %.428.0729.i.i, 2
  %.983.i.i = mul i64 %.945.i.i, %.101
  %.985.i.i = getelementptr float, ptr %.108, i64 %.983.i.i
  %.1014.i.i = or disjoint i64 %.428.0729.i.i, 3
  %.1052.i.i = mul i64 %.1014.i.i, %.101
  %.1054.i.i = getelementptr float, ptr %.108, i64 %.1052.i.i
  br i1 %.229.i.i, label %B124.loopexit.i.i, label %B316.if.i.i

B316.if.i.i:                                      ; preds = %B126.else.endif.endif.i.i, %B316.if.i.i
  %.1141.0726.i.i = phi i64 [ %.1210.i.i, %B316.if.i.i ], [ 0, %B126.else.endif.endif.i.i ]
  %.1210.i.i = add nuw nsw i64 %.1141.0726.i.i, 1
  %2 = getelementptr float, ptr %.147, i64 %.1141.0726.i.i
  %.1264.i.i = load float, ptr %2, align 4, !noalias !1
  %.1293.i.i = getelementptr float, ptr %.847.i.i, i64 %.1141.0726.i.i
  %.1294.i.i = load float, ptr %.1293.i.i, align 4, !noalias !1
  %.1296.i.i = fmul float %.720.i.i, %.1294.i.i
  %.1325.i.i = getelementptr float, ptr %.916.i.i, i64 %.1141.0726.i.i
  %.1326.i.i = load float, ptr %.1325.i.i, align 4, !noalias !1
  %.1328.i.i = fmul float %.749.i.i, %.1326.i.i
  %.1329.i.i = fadd float %.1296.i.i, %.1328.i.i
  %.1358.i.i = getelementptr float, ptr %.985.i.i, i64 %.1141.0726.i.i
  %.1359.i.i = load float, ptr %.1358.i.i, align 4, !noalias !1
  %.1361.i.i = fmul float %.778.i.i, %.1359.i.i
  %.1390.i.i = getelementptr float, ptr %.1054.i.i, i64 %.1141.0726.i.i
  %.1391.i.i = load float, ptr %.1390.i.i, align 4, !noalias !1
  %.1393.i.i = fmul float %.807.i.i, %.1391.i.i
  %.1394.i.i = fadd float %.1361.i.i, %.1393.i.i
  %.1395.i.i = fadd float %.1329.i.i, %.1394.i.i
  %.1396.i.i = fadd float %.1264.i.i, %.1395.i.i
  store float %.1396.i.i, ptr %2, align 4, !noalias !1
  %exitcond.not.i.i = icmp eq i64 %.141, %.1210.i.i
  br i1 %exitcond.not.i.i, label %B124.loopexit.i.i, label %B316.if.i.i

B467.if.i.i:                                      ; preds = %B467.preheader.i.i, %B467.loopexit.i.i
  %.1491.0736.i.i = phi i64 [ %.1553.i.i, %B467.loopexit.i.i ], [ %.370.0.i.i, %B467.preheader.i.i ]
  %.1488.0735.i.i = phi i64 [ %.1557.i.i, %B467.loopexit.i.i ], [ %.400.i.i, %B467.preheader.i.i ]
  %.1553.i.i = add nsw i64 %.1491.0736.i.i, -1
  %.1557.i.i = add nuw nsw i64 %.1488.0735.i.i, 1
  %.1596.i.i = icmp slt i64 %.1488.0735.i.i, 0
  %.1597.i.i = select i1 %.1596.i.i, i64 %.59, i64 0
  %3 = getelementptr float, ptr %.152.i, i64 %.1488.0735.i.i
  %.1611.i.i = getelementptr float, ptr %3, i64 %.1597.i.i
  %.1612.i.i = load float, ptr %.1611.i.i, align 4, !noalias !1
  %.1632.i.i = select i1 %.1596.i.i, i64 %.99, i64 0
  %.1633.i.i = add i64 %.1632.i.i, %.1488.0735.i.i
  %.1650.i.i = mul i64 %.1633.i.i, %.101
  %.1652.i.i = getelementptr float, ptr %.108, i64 %.1650.i.i
  br i1 %.229.i.i, label %B467.loopexit.i.i, label %B523.if.i.i

B523.if.i.i:                                      ; preds = %B467.if.i.i, %B523.if.i.i
  %.1721.0732.i.i = phi i64 [ %.1790.i.i, %B523.if.i.i ], [ 0, %B467.if.i.i ]
  %.1790.i.i = add nuw nsw i64 %.1721.0732.i.i, 1
  %4 = getelementptr float, ptr %.147, i64 %.1721.0732.i.i
  %.1844.i.i = load float, ptr %4, align 4, !noalias !1
  %5 = getelementptr float, ptr %.1652.i.i, i64 %.1721.0732.i.i
  %.1874.i.i = load float, ptr %5, align 4, !noalias !1
  %.1876.i.i = fmul float %.1612.i.i, %.1874.i.i
  %.1877.i.i = fadd float %.1844.i.i, %.1876.i.i
  store float %.1877.i.i, ptr %4, align 4, !noalias !1
  %exitcond737.not.i.i = icmp eq i64 %.141, %.1790.i.i
  br i1 %exitcond737.not.i.i, label %B467.loopexit.i.i, label %B523.if.i.i

_ZN14sparse_kernels7lowrank7combineB2v3B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i: ; preds = %B467.loopexit.i.i, %B467.preheader.i.i
  %.219.i = sub nsw i64 %.101, %column.2.0.i
  %.228.i = sub nsw i64 %.177, %i.2.0.i
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.228.i, i64 %.219.i)
  %.340284.not.i = icmp slt i64 %.11.i.i, 1
  br i1 %.340284.not.i, label %B296.i, label %B226.if.i

B296.i:                                           ; preds = %B226.if.i, %_ZN14sparse_kernels7lowrank7combineB2v3B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i
  %.484.i = add nsw i64 %.11.i.i, %i.2.0.i
  %.492.i = add nsw i64 %row.2.0.i, 1
  %.502.i = icmp slt i64 %.484.i, %.177
  br i1 %.502.i, label %B96.i, label %_ZN14sparse_kernels5lossy11add_productB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEdxx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit

B226.if.i:                                        ; preds = %_ZN14sparse_kernels7lowrank7combineB2v3B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i, %B226.if.i
  %.284.0285.i = phi i64 [ %.353.i, %B226.if.i ], [ 0, %_ZN14sparse_kernels7lowrank7combineB2v3B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i ]
  %.353.i = add nuw nsw i64 %.284.0285.i, 1
  %.379.i = add nsw i64 %.284.0285.i, %i.2.0.i
  %.393.i = icmp slt i64 %.379.i, 0
  %.394.i = select i1 %.393.i, i64 %.21, i64 0
  %6 = getelementptr float, ptr %.27, i64 %.379.i
  %.408.i = getelementptr float, ptr %6, i64 %.394.i
  %.409.i = load float, ptr %.408.i, align 4, !noalias !7
  %.411.i = add nsw i64 %.284.0285.i, %column.2.0.i
  %.425.i = icmp slt i64 %.411.i, 0
  %.426.i = select i1 %.425.i, i64 %.141, i64 0
  %7 = getelementptr float, ptr %.147, i64 %.411.i
  %.440.i = getelementptr float, ptr %7, i64 %.426.i
  %.441.i = load float, ptr %.440.i, align 4, !noalias !7
  %.443.i = fmul float %.441.i, %.89.i
  %.444.i = fadd float %.409.i, %.443.i
  %.461.i = select i1 %.393.i, i64 %.177, i64 0
  %8 = getelementptr float, ptr %.183, i64 %.379.i
  %.475.i = getelementptr float, ptr %8, i64 %.461.i
  store float %.444.i, ptr %.475.i, align 4, !noalias !7
  %exitcond.not.i = icmp eq i64 %.11.i.i, %.353.i
  br i1 %exitcond.not.i, label %B296.i, label %B226.if.i

_ZN14sparse_kernels5lossy11add_productB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEdxx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit: ; preds = %B296.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_lossy_add_product(i64 %.1, i64 %.2, i64 %.3, double %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8) local_unnamed_addr #0 {
entry:
  %.10 = alloca i64, align 8
  store i64 0, ptr %.10, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB2v1B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxdxxxx(ptr %.10, i64 %.1, i64 %.2, i64 %.3, double %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8) #3
  %.24 = load i64, ptr %.10, align 8
  ret i64 %.24
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4}
!2 = distinct !{!2, !3, !"_ZN14sparse_kernels7lowrank7combineB2v3B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!3 = distinct !{!3, !"_ZN14sparse_kernels7lowrank7combineB2v3B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE"}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels5lossy11add_productB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEdxx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels5lossy11add_productB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEdxx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE"}
!6 = !{!"branch_weights", i32 99, i32 1}
!7 = !{!4}
